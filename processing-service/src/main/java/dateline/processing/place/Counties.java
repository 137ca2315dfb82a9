package dateline.processing.place;

import dateline.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Jackson and Barrow counties" names Jackson County and Barrow County. */
final class Counties {

    private static final Set<String> BETWEEN = Set.of("and", ",", "or", "&");

    private Counties() {}

    /** The toponyms of a sentence, those before "counties" as the counties that they are. */
    static List<Toponym> named(List<Toponym> toponyms, Gazetteer gazetteer) {
        List<Toponym> result = new ArrayList<>(toponyms);
        boolean counties = false;
        for (int i = result.size() - 1; i >= 0; i--) {
            Toponym each = result.get(i);
            Optional<Token> after = each.after(1);
            boolean last = after.filter(token -> token.word().equalsIgnoreCase("counties"))
                    .isPresent();
            boolean listed = counties
                    && after.filter(token -> BETWEEN.contains(token.word())).isPresent();
            counties = last || listed;
            List<Place> places = counties ? gazetteer.named(each.words() + " County") : List.of();
            if (!places.isEmpty()) {
                result.set(
                        i, new Toponym(each.sentence(), each.first(), each.last(), each.words(), each.role(), places));
            }
        }
        return result;
    }
}

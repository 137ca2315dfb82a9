package dateline.processing.quote;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.processing.article.Paragraph;
import dateline.processing.entity.EntityReader;
import dateline.processing.wordlist.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whom "he" and "she" can mean: by title, by first name, and by the pronouns of paragraphs that name nobody else. */
final class Genders {

    private static final Map<String, String> FIRST_NAMES = firstNames();
    private static final Set<String> TITLES_OF_MEN = Set.of("mr.", "mr", "sir", "lord", "king", "prince", "father");
    private static final Set<String> TITLES_OF_WOMEN =
            Set.of("mrs.", "mrs", "ms.", "ms", "miss", "lady", "dame", "queen", "princess", "mother");
    private static final Set<String> HE = Set.of("he", "his", "him", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

    private final Cast cast;
    private final Map<String, Integer> leaning = new HashMap<>();

    Genders(Cast cast, List<Paragraph> paragraphs) {
        this.cast = cast;
        for (Paragraph p : paragraphs) {
            List<Entity> named = cast.peopleBetween(p.start(), p.end());
            if (named.size() == 1) {
                leaning.merge(named.get(0).entityId(), balance(p, named.get(0)), Integer::sum);
            }
        }
    }

    private static Map<String, String> firstNames() {
        Map<String, String> names = new HashMap<>();
        for (String line : WordList.of(EntityReader.class, "first-names.txt")) {
            for (String name : line.substring(line.indexOf(':') + 1).split(",")) {
                names.put(name.strip(), line.substring(0, line.indexOf(':')));
            }
        }
        return names;
    }

    /** How many more words for a man than for a woman follow the name. */
    private int balance(Paragraph p, Entity person) {
        int from = p.at(cast.between(p.start(), p.end()).stream()
                .filter(each -> each.entity().equals(person))
                .findFirst()
                .orElseThrow()
                .start());
        int balance = 0;
        for (int i = from; i < p.size(); i++) {
            boolean said = !p.isQuoted(i);
            balance += said && HE.contains(p.lower(i)) ? 1 : 0;
            balance -= said && SHE.contains(p.lower(i)) ? 1 : 0;
        }
        return balance;
    }

    /** Whether nothing speaks against it that the pronoun means this person. */
    boolean mayBe(String pronoun, Entity person) {
        return fits(pronoun, person) || !fits(pronoun.equals("he") ? "she" : "he", person);
    }

    /** Whether something says that the pronoun fits this person. */
    boolean fits(String pronoun, Entity person) {
        String first = FIRST_NAMES.get(person.name().split(" ")[0]);
        boolean man = titled(person, TITLES_OF_MEN);
        boolean woman = titled(person, TITLES_OF_WOMEN);
        if (man != woman) {
            return pronoun.equals(man ? "he" : "she");
        }
        if (first != null) {
            return first.equals(pronoun);
        }
        int leans = leaning.getOrDefault(person.entityId(), 0);
        return pronoun.equals("he") ? leans > 0 : leans < 0;
    }

    private boolean titled(Entity person, Set<String> titles) {
        return cast.wordsBeside(person).stream().anyMatch(titles::contains)
                || person.mentions().stream()
                        .map(mention -> mention.span().text().split(" ")[0].toLowerCase(Locale.ROOT))
                        .anyMatch(titles::contains);
    }
}

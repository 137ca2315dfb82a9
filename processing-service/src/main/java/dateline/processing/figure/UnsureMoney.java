package dateline.processing.figure;

import dateline.processing.figure.FigureKinds.Kind;
import java.util.List;
import java.util.Optional;

/** Words that may be money or something else, "27.40 pounds", "31,850 won": money where the article uses the word for it. */
final class UnsureMoney {

    private UnsureMoney() {}

    /** Puts them in: the counts of an article. */
    static void in(List<Count> counts) {
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            Optional<Count> money =
                    count.headName().filter(head -> count.unit().isEmpty()).flatMap(head -> sum(counts, head));
            if (money.isPresent()) {
                String reason = "the article tells sums of money in \""
                        + count.headName().get() + "\"";
                counts.set(
                        i,
                        new Count(
                                count.p(),
                                count.number(),
                                count.start(),
                                count.end(),
                                count.qualifier(),
                                count.object(),
                                Kind.told("money", reason),
                                money.get().unit()));
            }
        }
    }

    /** A sum of money that ends in this word. */
    private static Optional<Count> sum(List<Count> counts, String word) {
        return counts.stream()
                .filter(each ->
                        each.unit().filter(unit -> !unit.equals("percent")).isPresent())
                .filter(each -> each.headName()
                        .filter(name -> name.equals(word) || name.endsWith(" " + word))
                        .isPresent())
                .findFirst();
    }
}

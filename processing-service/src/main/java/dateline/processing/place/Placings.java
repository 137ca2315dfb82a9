package dateline.processing.place;

import dateline.language.AnnotatedText;
import dateline.language.Sentence;
import java.util.Set;
import java.util.TreeSet;

/** Words before a name that make it a place's, whatever else it looks like: "at Lancaster", "the town of Lancaster". */
final class Placings {

    private static final int LONGEST = 3;
    private static final Set<String> AT =
            Set.of("in", "near", "at", "from", "outside", "around", "across", "through", "to", "off");
    private static final Set<String> NEAR = Set.of("in", "near", "outside", "around");

    private Placings() {}

    static boolean isPlaced(Toponym toponym) {
        return toponym.before(1).filter(token -> AT.contains(token.word())).isPresent()
                || isTownOf(toponym.sentence(), toponym.first());
    }

    /**
     * "Near Wad Madani", "at Hai Phong": nobody is near a person by two names that are a town's.
     *
     * @param large whether one of the towns that are called so is
     */
    static boolean isPlacedInFull(Toponym toponym, boolean large) {
        Set<String> placing = large ? AT : NEAR;
        return toponym.last() > toponym.first()
                && toponym.before(1)
                        .filter(token -> placing.contains(token.word()))
                        .isPresent();
    }

    /** Keys of the names that the text makes a town's somewhere: "the northern town of Port Ann", "the Bishop of Lancaster", "in Gao". */
    static Set<String> towns(NameMatcher names, AnnotatedText text) {
        Set<String> towns = new TreeSet<>();
        for (Sentence sentence : text.sentences()) {
            for (int at = 2; at < sentence.tokens().size(); at++) {
                if (isTownOf(sentence, at)
                        || NEAR.contains(sentence.tokens().get(at - 1).word())) {
                    int end = Math.min(at + LONGEST, sentence.tokens().size()) - 1;
                    names.longest(sentence, at, end, text.text())
                            .map(Toponym::key)
                            .ifPresent(towns::add);
                }
            }
        }
        return towns;
    }

    private static boolean isTownOf(Sentence sentence, int at) {
        return at > 1
                && sentence.tokens().get(at - 1).word().equals("of")
                && CommonWords.isOfTown(sentence.tokens().get(at - 2).word());
    }
}

package dateline.processing.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells those who resign because crowds want it, "stepped down after weeks of sit-ins", from those who only go: they give in. */
final class Yielding {

    private static final double WITH_WORDS = 4;
    private static final Set<String> SINCE = Set.of("after", "amid", "under", "following");
    private static final String RULE = "CONCEDE: under pressure, ";

    private Yielding() {}

    static Reading of(Tree tree, Reading reading) {
        boolean resigned = reading.type().equals("RETREAT")
                && reading.mode().filter("resign"::equals).isPresent()
                && tree.is(reading.deed(), "VB")
                && !reading.actors().isEmpty();
        return resigned && isUnderPressure(tree, reading.deed()) ? yielded(reading) : reading;
    }

    /** It is told for certain, whoever wanted it. */
    private static Reading yielded(Reading reading) {
        return new Reading(
                "CONCEDE",
                Optional.empty(),
                reading.cameo(),
                reading.trigger(),
                reading.deed(),
                reading.actors(),
                reading.recipients(),
                reading.mutual(),
                reading.status(),
                reading.tellers(),
                RULE + reading.rule(),
                reading.how(),
                Math.max(reading.closeness(), WITH_WORDS));
    }

    /** "amid public anger", "bowing to pressure" */
    private static boolean isUnderPressure(Tree tree, int verb) {
        return tree.children(verb, "obl", "advcl", "dep").stream()
                .filter(k -> SINCE.contains(tree.preposition(k)) || tree.is(k, "VBG"))
                .anyMatch(k -> IntStream.range(0, tree.size())
                        .anyMatch(word -> tree.isWithin(word, k) && isPressure(tree, word)));
    }

    private static boolean isPressure(Tree tree, int word) {
        // "sit-ins" may come apart at its hyphen
        boolean sitIn = tree.lower(word).equals("sit") && tree.is(word + 1, "HYPH");
        return sitIn || Lexicon.standard().list("pressures").contains(tree.lemma(word));
    }
}

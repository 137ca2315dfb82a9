package dateline.processing.event;

import dateline.contracts.Event.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads what somebody warns that he will do: "warned that it would answer in kind", "that anyone who marched would be jailed".
 * Who warns of what others or the weather will do threatens nobody.
 */
final class Warnings {

    static final String RULE = "THREATEN: warns that";

    private static final double WITH_WORDS = 4;
    private static final Set<String> REPRISALS = Lexicon.standard().list("reprisals");
    private static final Set<String> PENALTIES = Lexicon.standard().list("penalties");
    private static final Set<String> LOSSES = Set.of("lose", "forfeit", "face", "pay", "risk");
    private static final Set<String> UNANSWERED = Set.of("unanswered", "unpunished");
    private static final Set<String> CONSEQUENCES = Set.of("consequence", "repercussion", "price");
    private static final Set<String> THEMSELVES = Set.of("it", "they", "he", "she", "we", "i");
    private static final Set<String> ANYBODY =
            Set.of("any", "anyone", "anybody", "whoever", "those", "everyone", "everybody");

    private Warnings() {}

    /** The threat of a verb "warn", if what follows is a reprisal or a penalty. */
    static Optional<Reading> at(Tree tree, int verb) {
        if (!tree.is(verb, "VB") || !tree.lemma(verb).equals("warn") || Clauses.isPassive(tree, verb)) {
            return Optional.empty();
        }
        List<Integer> meant = tree.children(verb, "ccomp").stream()
                .filter(k -> isToCome(tree, k) && isThreatening(tree, k))
                .toList();
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        Clause clause = Clauses.ofVerb(tree, verb);
        List<Integer> whom = meant.stream()
                .flatMap(k -> tree.children(k, "nsubj", "nsubj:pass").stream())
                .filter(k -> tree.isNoun(k) && !isTheirs(tree, k))
                .toList();
        return Optional.of(new Reading(
                "THREATEN",
                Optional.empty(),
                Optional.of("130"),
                verb,
                verb,
                clause.subjects(),
                clause.objects().isEmpty() ? whom : clause.objects(),
                false,
                Status.REPORTED,
                List.of(),
                RULE,
                clause.how(),
                WITH_WORDS));
    }

    private static boolean isToCome(Tree tree, int word) {
        return switch (Modality.of(tree, word)) {
            case FUTURE, WOULD, PERHAPS -> true;
            default -> false;
        };
    }

    private static boolean isThreatening(Tree tree, int word) {
        List<Integer> subjects = tree.children(word, "nsubj", "nsubj:pass");
        boolean own = subjects.stream().anyMatch(k -> isTheirs(tree, k));
        // "anyone who marches", "doctors who stay away", "any unit leaving its post"
        boolean anybody = subjects.stream()
                .anyMatch(k -> ANYBODY.contains(tree.lower(k))
                        || tree.hasChild(k, ANYBODY, "det")
                        || tree.child(k, "acl:relcl", "acl") >= 0);
        boolean passive = Clauses.isPassive(tree, word);
        String lemma = tree.lemma(word);
        return own && !passive && (REPRISALS.contains(lemma) || isBackOut(tree, word))
                || passive && PENALTIES.contains(lemma)
                || anybody
                        && (LOSSES.contains(lemma)
                                || below(tree, word).anyMatch(k -> tree.lemma(k).equals("handcuff")))
                || below(tree, word).anyMatch(k -> UNANSWERED.contains(tree.lower(k)))
                || lemma.equals("have")
                        && tree.children(word, "obj").stream().anyMatch(k -> CONSEQUENCES.contains(tree.lemma(k)));
    }

    /** "it", "its members": those who warn. */
    private static boolean isTheirs(Tree tree, int subject) {
        return THEMSELVES.contains(tree.lower(subject))
                || tree.children(subject, "nmod:poss").stream().anyMatch(k -> tree.is(k, "PRP$"))
                || tree.lemma(subject).equals("member");
    }

    /** "would be back on the streets" */
    private static boolean isBackOut(Tree tree, int word) {
        return (tree.child(word, "cop") >= 0 || tree.lemma(word).equals("be"))
                && below(tree, word).anyMatch(k -> Set.of("street", "road", "square", "barricade")
                        .contains(tree.lemma(k)));
    }

    private static IntStream below(Tree tree, int word) {
        return IntStream.range(0, tree.size()).filter(k -> tree.isWithin(k, word));
    }
}

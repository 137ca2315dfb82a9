package dateline.processing.event;

import dateline.contracts.Event.Status;
import dateline.processing.quote.WordList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads judgements in a few quoted words: called the plan “a farce”. Who calls it so blames or praises it. */
final class Verdicts {

    private static final Set<String> VERBS = Set.of("call", "brand", "label", "term", "dub", "describe");
    private static final Set<String> OPENING = Set.of("“", "\"", "‘", "``", "'", "«");
    private static final Set<String> PRAISE = new HashSet<>();
    private static final int MOST = 12;
    private static final double WITH_WORDS = 4;

    static {
        WordList.of(Verdicts.class, "praise.txt").forEach(line -> PRAISE.addAll(Arrays.asList(line.split("[,\\s]+"))));
    }

    private Verdicts() {}

    /** The judgement that a verb passes; absent for names ("called it “Operation Dawn”") and what has no quoted words. */
    static Optional<Reading> at(Tree tree, int verb) {
        if (!tree.is(verb, "VB") || !VERBS.contains(tree.lemma(verb)) || tree.child(verb, "nsubj") < 0) {
            return Optional.empty();
        }
        int first = firstQuoted(tree, verb);
        Clause clause = Clauses.ofVerb(tree, verb);
        if (first < 0 || clause.passive() || Character.isUpperCase(tree.token(first).word().charAt(0))) {
            return Optional.empty();
        }
        boolean praises = false;
        for (int i = first; i < Math.min(tree.size(), first + MOST) && !tree.is(i, "''"); i++) {
            praises |= PRAISE.contains(tree.lower(i)) || PRAISE.contains(tree.lemma(i));
        }
        String type = praises ? "SUPPORT" : "ACCUSE";
        List<Integer> judged =
                clause.objects().stream().filter(k -> k < first).toList();
        return Optional.of(new Reading(
                type,
                praises ? Optional.empty() : Optional.of("disapprove"),
                Optional.of(praises ? "051" : "111"),
                verb,
                verb,
                clause.subjects(),
                judged,
                false,
                Status.REPORTED,
                List.of(),
                type + ": X " + tree.lemma(verb).toLowerCase(Locale.ROOT) + " Y “…”",
                clause.how(),
                WITH_WORDS));
    }

    /** The word after the marks that follow the object within a few words; -1 if there are none. */
    private static int firstQuoted(Tree tree, int verb) {
        for (int i = verb + 2; i < Math.min(tree.size() - 1, verb + 8); i++) {
            if (OPENING.contains(tree.lower(i))) {
                return i + 1;
            }
            if (tree.is(i, ",", ":", "VB", "CC")) {
                return -1;
            }
        }
        return -1;
    }
}

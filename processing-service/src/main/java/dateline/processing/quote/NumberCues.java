package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds verbs that tell a number without saying: the ministry PUT the dead AT 16, RAISED the toll TO 12, SPOKE OF 300. */
final class NumberCues {

    /** The verbs, with the words that stand between them and the number; "-" for none. */
    private static final Map<String, String> VERBS = Map.of(
            "put",
            "at",
            "speak",
            "of",
            "count",
            "-",
            "raise",
            "to",
            "lower",
            "to",
            "revise",
            "to",
            "give",
            "as|of|at",
            "expect",
            "-",
            "show",
            "-");

    /** What a number must be told of, for it to be a claim: "raised the toll to 12", not "raised the price to 12". */
    private static final Set<String> COUNTS =
            Set.of("toll", "count", "number", "figure", "total", "tally", "estimate", "dead", "injured");

    private static final Set<String> OF_ANYTHING = Set.of("put", "speak", "count", "expect");

    // what is written shows numbers; a colonel shows pictures
    private static final Set<String> WRITTEN = Set.of(
            "record",
            "document",
            "figure",
            "data",
            "statistic",
            "register",
            "report",
            "study",
            "survey",
            "poll",
            "census",
            "file",
            "ledger",
            "tally",
            "count",
            "result",
            "analysis",
            "account",
            "log",
            "estimate",
            "audit",
            "table");

    // "at more than", "at just over"
    private static final int LINK_REACH = 4;
    private static final int REACH = 16;

    private NumberCues() {}

    /** The nearest of them before a number in its sentence, with the one who tells it. */
    static Optional<Cues.Cue> before(Paragraph p, int number) {
        int floor = Math.max(p.sentenceStart(number), number - REACH);
        for (int i = number - 1; i >= floor && !p.word(i).equals(";"); i--) {
            if (tells(p, i, number) && isPassive(p, i)) {
                return passive(p, i, number);
            }
            if (tells(p, i, number)) {
                int verb = i;
                return Subjects.of(p, i)
                        .filter(speaker -> !p.lemma(verb).equals("show") || WRITTEN.contains(p.lemma(speaker.head(p))))
                        .map(speaker ->
                                new Cues.Cue(verb, verb + 1, speaker, "subject of the verb that tells the number"));
            }
        }
        return Optional.empty();
    }

    /** "Losses are put at 48 million by the insurers": whoever is named behind the number puts them there. */
    private static Optional<Cues.Cue> passive(Paragraph p, int verb, int number) {
        int end = p.sentenceEnd(number);
        for (int i = number; i < end && !p.isFinite(i) && !p.word(i).equals(";"); i++) {
            NounPhrase agent = p.lower(i).equals("by") ? NounPhrase.startingAt(p, i + 1) : null;
            if (agent != null && !agent.isTime(p)) {
                return Optional.of(new Cues.Cue(verb, verb + 1, agent, "named by \"by\" as who tells the number"));
            }
        }
        return Optional.empty();
    }

    /** Whether the number belongs to what is expected: "expects a profit of between 300 and 320 million". */
    private static boolean isObject(Paragraph p, int verb, int number) {
        for (int i = verb + 1; i < number; i++) {
            if (p.word(i).equals(",") || p.isFinite(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPassive(Paragraph p, int i) {
        int before = Clauses.beforeAdverbs(p, i);
        return p.is(i, "VBN", "VBD") && Set.of("be", "get").contains(p.lemma(before));
    }

    private static boolean tells(Paragraph p, int i, int number) {
        String link = VERBS.getOrDefault(p.lemma(i), "");
        boolean denied = Set.of("not", "n't", "n’t", "never").contains(p.lower(i - 1));
        if (link.isEmpty() || !p.is(i, "VB") || denied || p.isQuoted(i)) {
            return false;
        }
        boolean written = p.lemma(i).equals("show");
        if (p.lemma(i).equals("speak") && !p.lower(i + 1).equals("of")) {
            return false; // "who speaks for the staff, showed pictures of 13"
        }
        boolean linked =
                link.equals("-") && (number - i <= LINK_REACH || p.lemma(i).equals("expect") && isObject(p, i, number));
        boolean counts = OF_ANYTHING.contains(p.lemma(i)) || written;
        for (int k = i + 1; k < number; k++) {
            linked |= number - k <= LINK_REACH && p.lower(k).matches(link);
            counts |= COUNTS.contains(p.lemma(k));
        }
        return linked && counts;
    }
}

package dateline.processing.figure;

import dateline.processing.article.Paragraph;
import java.util.Set;

/** How a number without a noun stands in its sentence: compared, joined, spoken of, the object of a verb. */
final class BareNumber {

    private static final Set<String> THEM = Set.of("them", "whom", "these", "those", "which", "us", "you");
    private static final Set<String> COMPARED = Set.of("against", "from", "versus");
    private static final Set<String> USUAL =
            Set.of("usual", "normal", "previous", "initial", "original", "earlier", "planned", "average", "customary");
    private static final Set<String> JOINED =
            Set.of("and", "or", ",", "later", "then", "but", "to", "now", ":", "with");
    private static final Set<String> SPEAKS = Set.of("claim", "report", "count", "cite", "give", "say", "estimate");
    private static final Set<String> SPEAKS_OF = Set.of("speak", "talk", "write", "tell", "know", "hear", "learn");
    private static final Set<String> LEVELS = Set.of(
            "high",
            "low",
            "peak",
            "record",
            "average",
            "maximum",
            "minimum",
            "forecast",
            "target",
            "quota",
            "limit",
            "ceiling",
            "loss");
    private static final Set<String> WANTED = Set.of("ask", "call", "look", "hope", "apply", "plan", "budget", "need");
    private static final Set<String> PASSED = Set.of(
            "vote", "pass", "approve", "reject", "adopt", "defeat", "ratify", "endorse", "rule", "scrape", "squeak");
    private static final Set<String> PARTS = Set.of("including", "among");
    private static final int WORDS_OF_CHANGE = 6;

    private BareNumber() {}

    /** "voted 9 to 4" */
    static boolean isVote(Paragraph p, int first, int after) {
        boolean by = p.lower(first - 1).equals("by") && p.lemma(first - 2).equals("vote"); // "voted by 38 to 31"
        boolean yes =
                (by || p.lemma(first - 1).equals("vote")) && p.lower(after).equals("to") && p.is(after + 1, "CD");
        boolean voted = p.lower(after).matches("for|against")
                && p.word(after + 1).matches("and|it|[,.;]"); // "161 for and 42 against"
        boolean no = p.lower(first - 1).equals("to")
                && p.is(first - 2, "CD")
                && (p.lemma(first - 3).equals("vote")
                        || (p.lower(first - 3).equals("by")
                                && p.lemma(first - 4).equals("vote")));
        boolean votesTo = p.lower(first - 1).equals("to") && p.lemma(first - 2).equals("vote") && p.is(first - 3, "CD");
        return yes || no || voted || votesTo || isPassed(p, first, after); // "by 46 votes to 31"
    }

    /** "the Senate passed it 27 to 12": of two sides the larger comes first. */
    private static boolean isPassed(Paragraph p, int first, int after) {
        int more = p.lower(after).equals("to") ? first : p.lower(first - 1).equals("to") ? first - 2 : -1;
        boolean sides = more > 0
                && p.is(more, "CD")
                && p.is(more + 2, "CD")
                && (more + 3 >= p.size() || p.word(more + 3).matches("[,.;]|on|in|to|with"))
                && !p.is(more - 1, "IN");
        for (int i = p.sentenceStart(first); sides && i < more; i++) {
            if (PASSED.contains(p.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** "103 of them", "of whom 67", "including 12" */
    static boolean isPart(Paragraph p, int first, int after) {
        boolean of = p.lower(after).equals("of") && THEM.contains(p.lower(after + 1));
        boolean own = isOfTheirOwn(p, after);
        boolean ofThem = THEM.contains(p.lower(first - 1))
                && (p.lower(first - 2).equals("of") || PARTS.contains(p.lower(first - 2)));
        boolean fronted = p.word(first - 1).equals(",")
                && THEM.contains(p.lower(first - 2))
                && p.lower(first - 3).equals("of"); // "Of those, 580 were young"
        return of || own || ofThem || fronted || PARTS.contains(p.lower(first - 1));
    }

    /** "the police lost 41 of their own" */
    static boolean isOfTheirOwn(Paragraph p, int after) {
        return p.lower(after).equals("of")
                && p.is(after + 1, "PRP$")
                && p.lower(after + 2).equals("own");
    }

    /** "double the previous high of 15.5 million", "the loss of three" */
    static boolean isLevel(Paragraph p, int first, int after) {
        return p.lower(first - 1).equals("of") && LEVELS.contains(p.lemma(first - 2)) && ends(p, after);
    }

    /** "asked for 900" */
    private static boolean isWanted(Paragraph p, int first) {
        return p.lower(first - 1).equals("for") && WANTED.contains(p.lemma(first - 2));
    }

    /** "the other eight died on the road" */
    static boolean isRest(Paragraph p, int first) {
        return p.lower(first - 1).matches("other|remaining") && p.is(first - 2, "DT", "PRP$");
    }

    /** "up from 12", "against 12", "compared with 12" */
    static boolean isCompared(Paragraph p, int first) {
        boolean usual = USUAL.contains(p.lower(first - 1)) && p.is(first - 2, "DT", "PRP$"); // "down from the usual 36"
        return COMPARED.contains(p.lower(usual ? first - 3 : first - 1))
                || (p.lower(first - 1).equals("of") && p.lower(first - 2).equals("out")) // "four gates out of 14"
                || (p.lower(first - 1).equals("the") && p.lower(first - 2).equals("than"))
                || isRivals(p, first)
                || (p.lower(first - 1).equals("not") && p.word(first - 2).equals(","))
                || (p.lower(first - 1).equals("of") && p.lower(first - 2).equals("instead"))
                || (p.lower(first - 2).equals("it") && p.lemma(first - 1).equals("be"))
                || (p.lemma(first - 2).equals("compare") && p.lower(first - 1).matches("with|to"))
                || (p.lower(first - 1).equals("than") && !p.is(first - 2, "RB", "JJ"));
    }

    /** "has 1.3 million votes to Ada Berg's 1.08 million" */
    private static boolean isRivals(Paragraph p, int first) {
        int name = first - 2;
        while (p.is(first - 1, "POS") && p.is(name, "NNP")) {
            name--;
        }
        return name < first - 2 && p.lower(name).matches("to|against");
    }

    static boolean isFrom(Paragraph p, int first) {
        boolean change = false;
        for (int i = first - 2; i >= Math.max(p.sentenceStart(first), first - WORDS_OF_CHANGE); i--) {
            change |= p.is(i, "VB", "NN");
        }
        return p.lower(first - 1).equals("from") && change;
    }

    /** "and 30 on Sunday", "or 90", "later 3,811" where nothing behind it says that it is something else. */
    static boolean isJoined(Paragraph p, int first, int after) {
        boolean votes = p.lower(first - 1).equals("to") && p.lower(after).equals("for"); // "took 412 votes to 383 for"
        boolean child = p.lemma(after).equals("be") && p.is(after + 1, "NNS");
        boolean elsewhere = p.is(first - 1, "NNP") && p.is(first - 2, "IN") && JOINED.contains(p.lower(first - 3));
        return (JOINED.contains(p.lower(first - 1)) || elsewhere || isWanted(p, first))
                && (ends(p, after) || p.isCalendar(after) || isEarlier(p, after) || child || votes);
    }

    static boolean isEarlier(Paragraph p, int after) {
        return p.is(after, "DT") && p.is(after + 1, "NN") && p.lower(after + 2).matches("earlier|before|later|ago");
    }

    /** Whether the clause ends behind the number, or goes on with when and where. */
    static boolean ends(Paragraph p, int after) {
        return after >= p.size()
                || p.word(after).matches("[.,;:)”\"—–-]|--|''|-RRB-")
                || p.lower(after)
                        .matches(
                                "on|in|by|at|from|during|within|before|after|across|last|next|and|but|yesterday|today|when|as|among|a")
                || (p.is(after, "RB") && p.word(after + 1).matches("[.,;]")) // "and eight downstream"
                || (p.lower(after).equals("the") && p.lower(after + 1).matches("next|following|same"))
                || (p.lower(after).equals("for") && p.lower(after + 1).matches("each|every|the|those"));
    }

    static boolean isSpokenOf(Paragraph p, int first) {
        int i = p.isQuoted(first) && p.isQuoted(first - 1) && !p.is(first - 1, "PRP") ? first - 2 : first - 1;
        boolean told = p.is(i, "PRP") && p.lemma(i - 1).equals("tell"); // "they told us five"
        return told
                || (p.is(i, "VB") && SPEAKS.contains(p.lemma(i)))
                || p.word(i).equals("counts") // taken for a noun
                || (p.lower(i).equals("of") && SPEAKS_OF.contains(p.lemma(i - 1)));
    }

    /** "nearly 25 million, or half of the population" */
    static boolean isRestated(Paragraph p, int after) {
        return p.word(after).equals(",") && p.lower(after + 1).equals("or") && !p.is(after + 2, "VB", "MD", "IN");
    }
}

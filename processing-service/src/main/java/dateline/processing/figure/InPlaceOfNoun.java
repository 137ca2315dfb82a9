package dateline.processing.figure;

import dateline.processing.article.Paragraph;
import java.util.Set;

/**
 * Tells whether a number without a noun has the place of one, and so must count something: who does what the verb says,
 * whom or what it is done to, one more of a list. Whether it is an hour, an age, a year is asked before.
 *
 * @param first its first word, qualifier included
 * @param after after its last word
 */
record InPlaceOfNoun(Paragraph p, int first, int after) {

    // of what one is, becomes, wins or loses the number is an age, a rank, a score
    private static final Set<String> NO_COUNT = Set.of(
            "be", "turn", "become", "win", "lose", "score", "beat", "finish", "hit", "strike", "say", "go", "run");
    private static final Set<String> OPENING = Set.of(
            "and", "but", "or", "that", "when", "where", "while", "because", "as", "if", "after", "before", "than",
            "since");
    private static final Set<String> TIMES_OF_DAY = Set.of(
            "evening", "noon", "midday", "nightfall", "dawn", "dusk", "midnight", "then", "morning", "afternoon");
    private static final Set<String> OF_SOME = Set.of("another", "remaining", "other", "these", "those");
    private static final Set<String> DESCRIBING =
            Set.of("with", "without", "in", "from", "at", "by", "of", "on", "under");

    boolean holds() {
        return isSubject() || isObject() || isThere() || isExcepted() || isOfNumber() || isGivenBefore();
    }

    /** "Six were Somali", "and the remaining 15 will be scrapped", "15 more opposed it", "two who were thought lost" */
    boolean isSubject() {
        int verb = p.is(after, "JJR", "RBR") ? after + 1 : after;
        while (p.is(verb, "RB")) {
            verb++;
        }
        return opensClause() && (p.isFinite(verb) || p.is(verb, "WP"));
    }

    private boolean opensClause() {
        int before = first - 1;
        while (OF_SOME.contains(p.lower(before)) || p.is(before, "DT")) {
            before--;
        }
        return before < p.sentenceStart(first)
                || OPENING.contains(p.lower(before))
                || TIMES_OF_DAY.contains(p.lower(before)) // "By evening 85 had come forward"
                || p.word(before).matches("[,;:—–“\"]|``|--")
                || p.isFinite(before) && !p.is(before, "MD") && !p.lemma(before).equals("be"); // "says 15 are alive"
    }

    /** "Welders have mended six", "brought back 31", "finds two" */
    private boolean isObject() {
        int verb = first - 1;
        while (verb > 0 && (p.is(verb, "RB", "RP") || OF_SOME.contains(p.lower(verb)))) {
            verb--;
        }
        boolean described = p.lower(after).equals("that"); // "threw out 96 that a storm had mixed up"
        return p.is(verb, "VB")
                && !NO_COUNT.contains(p.lemma(verb))
                && (described || p.is(after, "TO") || BareNumber.ends(p, after));
    }

    /** "of whom there were five" */
    private boolean isThere() {
        int verb = first - 1;
        while (p.is(verb, "RB", "MD", "VB") && !p.is(verb - 1, "EX")) {
            verb--;
        }
        return p.is(verb - 1, "EX") && p.is(verb, "VB", "MD");
    }

    /** "all but three" */
    private boolean isExcepted() {
        return p.lower(first - 1).equals("but") && p.lower(first - 2).equals("all");
    }

    /** "fewer than 50 of the 800 asked", "only 2.2 million of that" */
    private boolean isOfNumber() {
        boolean ofIt = p.lower(after + 1).matches("that|it|this") && BareNumber.ends(p, after + 2);
        return p.lower(after).equals("of") && (ofIt || p.is(after + 1, "DT", "PRP$") && p.is(after + 2, "CD"));
    }

    /** "the 164 that a channel published", "the 16 reported on Monday", "than the 17.9 million it had forecast" */
    private boolean isGivenBefore() {
        return p.lower(first - 1).equals("the")
                && (p.is(after, "VBN", "VBD", "WP", "WDT", "PRP")
                        || (p.lower(after).equals("of") && p.word(after + 1).matches("(?:19|20)\\d\\d"))
                        || p.lower(after).equals("that"));
    }

    /** "five bodies, three with bullet wounds" */
    boolean isOneMoreOfList() {
        return p.word(first - 1).matches(",|and")
                && (DESCRIBING.contains(p.lower(after)) || p.is(after, "VBN", "VBG", "JJ"));
    }
}

package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import java.util.Set;

/** Tells clauses from other words by their words and tags alone: the syntax of long news sentences is often misread. */
final class Clauses {

    // "the plan that the governor of the state sent to the assembly last week would": longer subjects are misreadings
    private static final int LONGEST_SUBJECT = 30;

    private static final Set<String> TURNING = Set.of("but", "while", "although", "though", "whereas", "yet");
    private static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "if",
            "whether",
            "because",
            "after",
            "before",
            "when",
            "while",
            "although",
            "though",
            "unless",
            "until",
            "since");

    private Clauses() {}

    /** Whether a clause begins here, with a subject of its own and a finite verb: "she would win". */
    static boolean startsAt(Paragraph p, int from) {
        int end = from >= p.size() ? 0 : Math.min(p.sentenceEnd(from), from + LONGEST_SUBJECT);
        boolean named = false;
        boolean misread = false; // "the plan spared schools and would leave": the first verb is taken for a participle
        int commas = 0;
        for (int i = from; i < end; i++) {
            if (p.isMark(i)) {
                if (i > from && p.word(i - 1).equals(",")) {
                    return false;
                }
                continue;
            }
            if (i > from && p.word(i).equals(",") && turns(p, i + 1)) {
                return false;
            }
            if (i > from
                    && (p.is(i, ":")
                            || SUBORDINATORS.contains(p.lower(i)) && p.is(i, "IN", "WRB") && !p.isCalendar(i + 1))) {
                return false;
            }
            if (p.isFinite(i) && !isRelative(p, i)) {
                int before = beforeAdverbs(p, i);
                boolean shut = p.word(before).equals(",") && commas == 1;
                if (named && shut && p.is(i, "VBD") && isAside(p, i)) {
                    continue;
                }
                return named && (misread || !p.is(before, "CC")) && !shut;
            }
            misread |= p.is(i, "VBN") && p.isNoun(i - 1) && p.is(i + 1, "NN", "DT", "PRP", "CD", "JJ");
            commas += p.word(i).equals(",") ? 1 : 0;
            named |= p.lower(i).matches("several|many|few|some")
                    || p.is(i, "NN", "PRP", "EX", "DT", "CD", "WP", "VBG") && !p.is(i, "PRP$");
        }
        return false;
    }

    /** In "the wage, set two years ago, buys" the participle is taken for a verb. */
    private static boolean isAside(Paragraph p, int participle) {
        int comma = participle + 1;
        while (comma < p.sentenceEnd(participle) && !p.word(comma).equals(",") && !p.isFinite(comma)) {
            comma++;
        }
        return p.word(comma).equals(",") && p.isFinite(comma + 1);
    }

    /** Whether what stands here is a clause from its first word on: no adverb, no participle before it. */
    static boolean startsPlainlyAt(Paragraph p, int from) {
        int first = p.isMark(from) ? from + 1 : from;
        boolean counted = p.lower(first).equals("at") && p.lower(first + 1).matches("least|most");
        boolean bounded = p.lower(first).matches("as|up|over|around|between|under|below|above")
                && (p.is(first + 1, "CD") || p.is(first + 2, "CD") || p.is(first + 3, "CD"));
        if (counted || bounded || p.lower(first).matches("about|if|nearly")) {
            return startsAt(p, first);
        }
        return p.is(first, "DT", "PDT", "PRP", "NN", "JJ", "CD", "EX", "VBG", "RB", "$") && startsAt(p, first);
    }

    /** Whether what looks like who speaks begins what is said: "said 12 had come", "said the posts to go were 12". */
    static boolean isSubject(Paragraph p, NounPhrase phrase) {
        for (int i = phrase.to(); i < p.sentenceEnd(phrase.from()); i++) {
            if (p.isFinite(i)) {
                return !Cues.reports(p, i);
            }
            boolean other = p.is(i, "WP", "WDT", "WRB", ",", ":", "CC") || p.isQuoted(i) || isSubordinator(p, i);
            if (other && !p.lower(i).equals("but")) {
                return false;
            }
        }
        return false;
    }

    /** "he", but not "his". */
    static boolean isPronoun(Paragraph p, int i) {
        return p.is(i, "PRP") && !p.is(i, "PRP$");
    }

    private static boolean isRelative(Paragraph p, int verb) {
        int before = beforeAdverbs(p, verb);
        return p.is(before, "WP", "WDT") || (p.lower(before).equals("that") && p.isNoun(before - 1));
    }

    /** The last word before this one that is no adverb. */
    static int beforeAdverbs(Paragraph p, int i) {
        int before = i - 1;
        while (p.is(before, "RB") || p.isMark(before)) {
            before--;
        }
        return before;
    }

    /** The first word from here on that is no adverb. */
    static int pastAdverbs(Paragraph p, int i) {
        int at = i;
        while (p.is(at, "RB") && !p.lower(at).equals("not")) {
            at++;
        }
        return at;
    }

    static boolean isSubordinator(Paragraph p, int i) {
        return p.is(i, "IN", "WRB")
                && (SUBORDINATORS.contains(p.lower(i))
                        || (p.lower(i).equals("as") && !p.lower(i + 1).matches("many|much|few|little")));
    }

    /** Whether the word turns from one speaker to another or back to the writer: "but", "while". */
    static boolean turns(Paragraph p, int i) {
        return TURNING.contains(p.lower(i));
    }

    /** Whether a verb stands in a relative clause: "Berg, who has said …". */
    static boolean isInRelativeClause(Paragraph p, int verb) {
        int i = verb - 1;
        while (p.is(i, "RB", "MD") || Set.of("have", "be", "do").contains(p.lemma(i))) {
            i--;
        }
        return p.is(i, "WP", "WDT");
    }

    /** Whether a verb stands in a clause before the main one: "While Berg says …, Ito …". */
    static boolean isInFrontedClause(Paragraph p, int verb) {
        int start = p.sentenceStart(verb);
        boolean opens = p.is(start, "WRB", "VBG")
                || (p.is(start, "IN") && !p.lower(start).equals("that"))
                || (p.is(start, "RB") && p.is(start + 1, "IN"));
        for (int i = start; i < verb && opens; i++) {
            opens = !p.word(i).equals(",");
        }
        return opens;
    }

    /** Whether there is a finite verb among these words, outside quotation marks. */
    static boolean hasFinite(Paragraph p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.isFinite(i) && !p.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the sentence of a word is told as words of somebody who spoke before: "it would take 12".
     *
     * @param past whether the past perfect tells it too: "two boats had sunk"
     */
    static boolean isToldOf(Paragraph p, int word, boolean past) {
        for (int i = p.sentenceStart(word); i < p.sentenceEnd(word); i++) {
            if (p.isFinite(i) && !p.isQuoted(i)) {
                boolean perfect = p.lower(i).equals("had") && p.is(pastAdverbs(p, i + 1), "VBN");
                return (past && perfect) || p.lower(i).matches("would|could|might");
            }
        }
        return false;
    }

    /** Where the words of a sentence end: before its full stop. */
    static int endOfWords(Paragraph p, int i) {
        int end = p.sentenceEnd(i);
        while (end - 1 > i && p.is(end - 1, ".") && !p.isQuoted(end - 1)) {
            end--;
        }
        return end;
    }
}

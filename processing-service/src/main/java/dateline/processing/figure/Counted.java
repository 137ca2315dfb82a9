package dateline.processing.figure;

import dateline.processing.article.Paragraph;
import dateline.processing.wordlist.WordList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The words behind a number for what is counted: "people", "pieces of military hardware", "wounded".
 *
 * @param from its first word in the paragraph
 * @param to after its last word
 * @param head the noun among them; absent if there is none: "30 wounded"
 */
record Counted(int from, int to, Optional<Integer> head) {

    private static final Set<String> SAME_IN_PLURAL = new HashSet<>(WordList.of(Counted.class, "same-in-plural.txt"));
    // the tagger takes them for nouns: "317 hurt in several regions"
    private static final Set<String> HURT = Set.of("hurt", "dead", "missing");
    private static final Set<String> MEMBERS =
            Set.of("member", "resident", "citizen", "employee", "supporter", "follower", "student");
    private static final Set<String> TIMES = new HashSet<>(WordList.of(Counted.class, "times.txt"));

    private static final Set<String> AS_WHAT = Set.of("hostage", "captive", "prisoner");

    private static final int LONGEST_OWNER = 4;

    /**
     * What is counted by the number whose last word is the one before {@code at}; empty if nothing stands there.
     *
     * @param unit of the number: behind money only "in" and "worth of" tell what it is counted in
     * @param share whether the number is a part of a whole: "half the country"
     */
    static Optional<Counted> behind(Paragraph p, int at, Optional<String> unit, boolean share) {
        if (unit.isEmpty()) {
            return behind(p, share && p.is(at, "DT", "PRP$") ? at + 1 : at);
        }
        boolean percent = unit.get().equals("percent");
        boolean worth = p.lower(at).equals("worth") && p.lower(at + 1).equals("of");
        boolean in = p.lower(at).equals("in")
                && !p.isNoun(at - 1) // "3 million euros in cash" are euros
                && p.is(at + 1, "NN", "JJ")
                && !p.is(at + 1, "NNP")
                && !p.isCalendar(at + 1)
                && !isTime(p, at + 1);
        if (percent && p.lower(at).equals("of")) {
            return behind(p, at);
        }
        return !percent && (worth || in) ? behind(p, at + (worth ? 2 : 1)) : Optional.empty();
    }

    private static Optional<Counted> behind(Paragraph p, int at) {
        int end = at < p.size() ? p.sentenceEnd(at) : at;
        // "“hundreds” of men", "“well under 3,000” strikers"
        boolean closed = p.is(at, "''") && (p.lower(at + 1).equals("of") || p.is(at + 1, "NNS"));
        int from = closed ? at + 1 : at;
        // "dozens of", "two of the", "100 of the 250"
        while (from < end
                && (p.lower(from).equals("of")
                        || (p.lower(from - 1).equals("of") && p.is(from, "DT", "PRP$", "WP$"))
                        || (from > at && p.is(from, "CD"))
                        || (from > at && p.lower(from).matches("last|first|next|previous") && p.is(from + 1, "CD"))
                        || (from > at && isOwner(p, from)))) {
            from++;
        }
        if (p.is(from, "``") || p.word(from).matches("[“‘]")) {
            from++; // 26 “armed criminals”
        }
        int to = joined(p, nounPhraseEnd(p, from, end), from, end);
        if (to == from && SAME_IN_PLURAL.contains(p.lower(from)) && p.is(from, "JJ")) {
            return Optional.of(new Counted(from, from + 1, Optional.of(from))); // "1.2 million Sudanese"
        }
        if (to == from) {
            return p.is(from, "VBN")
                            || p.lower(from).equals("dead")
                            || p.lower(from).equals("missing")
                    ? Optional.of(state(p, from))
                    : Optional.empty();
        }
        if (to == from + 1 && HURT.contains(p.lower(from))) {
            return Optional.of(state(p, from));
        }
        if (HURT.contains(p.lower(to)) && p.is(to, "JJ") && !p.is(to - 1, "NNS")) {
            return Optional.of(new Counted(from, to + 1, Optional.of(to))); // "200 enemy dead"
        }
        int head = headOf(p, from, to);
        boolean members =
                p.lower(to).equals("of") && MEMBERS.contains(p.lemma(head)) && p.is(to + 1, "DT", "PRP$", "NNP");
        if (p.lower(to).equals("of") && to + 1 < end && (members || !p.is(to + 1, "DT", "CD", "PRP", "NNP"))) {
            int further = nounPhraseEnd(p, to + (members && !p.is(to + 1, "NN") ? 2 : 1), end);
            to = further > to + 1 ? further : to;
        }
        return Optional.of(new Counted(from, to, Optional.of(head)));
    }

    /** A word of "the jail's" in "900 of the jail's 5,600 inmates". */
    private static boolean isOwner(Paragraph p, int i) {
        int mark = i;
        while (p.isNoun(mark)) {
            mark++;
        }
        return p.is(mark, "POS") && p.is(mark + 1, "CD") && mark - i < LONGEST_OWNER;
    }

    /** "31 dead" are counted by a word that serves as a noun; "31 wounded" by what happened to them. */
    private static Counted state(Paragraph p, int at) {
        return new Counted(at, at + 1, p.lower(at).equals("dead") ? Optional.of(at) : Optional.empty());
    }

    /** With the other nouns of "police officers and guardsmen", if what follows is said of both. */
    private static int joined(Paragraph p, int to, int from, int end) {
        boolean and = to > from && p.lower(to).matches("and|or") && !p.is(to + 1, "DT", "CD", "PRP", "VB");
        int further = and ? nounPhraseEnd(p, to + 1, end) : to;
        boolean both = further > to + 1
                && p.is(further - 1, "NNS")
                && !p.isCalendar(further - 1)
                && (p.isFinite(further)
                        || p.is(further, "VBN")
                        || p.word(further).equals("."))
                && !p.lemma(further).matches("say|tell|add");
        return both ? further : to;
    }

    /** The last noun before "and". */
    private static int headOf(Paragraph p, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (p.lower(i).matches("and|or") && p.is(i - 1, "NNS") && p.is(i, "CC")) {
                return i - 1;
            }
        }
        return to - 1;
    }

    /** The plural that ends with a comma before a word: "the troops, just over 2,000 of them". */
    static Optional<Counted> endingBefore(Paragraph p, int first) {
        int last = first - 2;
        if (!p.word(first - 1).equals(",") || !p.is(last, "NNS") || p.sentenceStart(first) > last) {
            return Optional.empty();
        }
        int from = last;
        while (from > p.sentenceStart(first) && p.is(from - 1, "JJ", "NN", "HYPH", "VBN")) {
            from--;
        }
        return Optional.of(new Counted(from, last + 1, Optional.of(last)));
    }

    private static int nounPhraseEnd(Paragraph p, int from, int end) {
        int to = from;
        for (int i = from; i < end; i++) {
            boolean modifies = p.is(i, "UH", "JJ", "POS", "HYPH", "AFX", "FW", "RBR", "RBS")
                    || (p.is(i, "VBN", "VBG")
                            && p.is(i + 1, "NN", "JJ")
                            && (p.is(i + 1, "NNPS") || !p.is(i + 1, "NNP")))
                    || (p.is(i, "CC") && p.is(i - 1, "JJ") && p.is(i + 1, "JJ"))
                    || (p.is(i, "RB") && p.is(i + 1, "JJ", "VBN") && p.is(i + 2, "NN"));
            boolean many = to > from && p.is(to - 1, "NNS");
            // "120 generators last week", "32 lorries carrying sorghum", "12 guards hostage"
            boolean ended = many && (p.is(i, "JJ", "VBG") || AS_WHAT.contains(p.lower(i)));
            boolean when = p.lower(i).matches("next|last|this|each|every") && isTime(p, i + 1);
            boolean day = to > from && p.lower(i).matches("today|tomorrow|yesterday|tonight");
            if (ended || when || day) {
                break;
            } else if ((p.isNoun(i) || i == from && isTakenForVerb(p, i)) && !p.isQuoted(i) == !p.isQuoted(from)) {
                to = i + 1;
            } else if (!modifies) {
                break;
            }
        }
        return to;
    }

    /** "a dozen lorries were": behind a number of many, what looks like a verb in the singular is a noun. */
    private static boolean isTakenForVerb(Paragraph p, int i) {
        boolean many = (p.is(i - 1, "CD") || p.lower(i - 1).equals("dozen"))
                && !p.lower(i - 1).matches("one|1");
        return p.is(i, "VBZ") && p.lower(i).length() > 3 && many && !p.is(i - 2, "NNP");
    }

    /** Whether the noun can be counted in more than one: it is in the plural, or needs no ending. */
    boolean isMany(Paragraph p) {
        return head.isEmpty()
                || HURT.contains(p.lower(head.get()))
                || p.is(head.get(), "NNS", "NNPS", "VBZ")
                || SAME_IN_PLURAL.contains(p.lower(head.get()));
    }

    private static boolean isTime(Paragraph p, int i) {
        return TIMES.contains(p.lemma(i));
    }

    /** Whether it is a length of time. */
    boolean isTime(Paragraph p) {
        return head.isPresent() && TIMES.contains(p.lemma(head.get()));
    }
}

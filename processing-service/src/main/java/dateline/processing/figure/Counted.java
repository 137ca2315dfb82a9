package dateline.processing.figure;

import dateline.processing.quote.Paragraph;
import dateline.processing.quote.WordList;
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
    private static final Set<String> TIMES = new HashSet<>(WordList.of(Counted.class, "times.txt"));

    /**
     * What is counted by the number whose last word is the one before {@code at}; empty if nothing stands there.
     *
     * @param unit of the number: behind money only "in" and "worth of" tell what it is counted in
     */
    static Optional<Counted> behind(Paragraph p, int at, Optional<String> unit) {
        if (unit.isEmpty()) {
            return behind(p, at);
        }
        boolean percent = unit.get().equals("percent");
        boolean worth = p.lower(at).equals("worth") && p.lower(at + 1).equals("of");
        boolean in =
                p.lower(at).equals("in") && p.is(at + 1, "NN", "JJ") && !p.is(at + 1, "NNP") && !p.isCalendar(at + 1);
        if (percent && p.lower(at).equals("of")) {
            return behind(p, at);
        }
        return !percent && (worth || in) ? behind(p, at + (worth ? 2 : 1)) : Optional.empty();
    }

    private static Optional<Counted> behind(Paragraph p, int at) {
        int end = at < p.size() ? p.sentenceEnd(at) : at;
        int from = at;
        // "dozens of", "two of the", "100 of the 250"
        while (from < end
                && (p.lower(from).equals("of")
                        || (p.lower(from - 1).equals("of") && p.is(from, "DT", "PRP$"))
                        || (from > at && p.is(from, "CD")))) {
            from++;
        }
        int to = nounPhraseEnd(p, from, end);
        if (to == from) {
            return p.is(from, "VBN")
                            || p.lower(from).equals("dead")
                            || p.lower(from).equals("missing")
                    ? Optional.of(new Counted(from, from + 1, Optional.empty()))
                    : Optional.empty();
        }
        int head = to - 1;
        if (p.lower(to).equals("of") && to + 1 < end && !p.is(to + 1, "DT", "CD", "PRP", "NNP")) {
            int further = nounPhraseEnd(p, to + 1, end);
            to = further > to + 1 ? further : to;
        }
        return Optional.of(new Counted(from, to, Optional.of(head)));
    }

    private static int nounPhraseEnd(Paragraph p, int from, int end) {
        int to = from;
        for (int i = from; i < end; i++) {
            boolean modifies = p.is(i, "JJ", "POS", "HYPH", "AFX", "FW", "RBR", "RBS")
                    || (p.is(i, "VBN", "VBG") && (p.is(i + 1, "NN", "JJ")) && !p.is(i + 1, "NNP"))
                    || (p.is(i, "CC") && p.is(i - 1, "JJ") && p.is(i + 1, "JJ"))
                    || (p.is(i, "RB") && p.is(i + 1, "JJ", "VBN") && p.is(i + 2, "NN"));
            if (p.isNoun(i) && !p.isQuoted(i) == !p.isQuoted(from)) {
                to = i + 1;
            } else if (!modifies) {
                break;
            }
        }
        return to;
    }

    /** Whether the noun can be counted in more than one: it is in the plural, or needs no ending. */
    boolean isMany(Paragraph p) {
        return head.isEmpty() || p.is(head.get(), "NNS", "NNPS") || SAME_IN_PLURAL.contains(p.lower(head.get()));
    }

    /** Whether it is a length of time. */
    boolean isTime(Paragraph p) {
        return head.isPresent() && TIMES.contains(p.lemma(head.get()));
    }
}

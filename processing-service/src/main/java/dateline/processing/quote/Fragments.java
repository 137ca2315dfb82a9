package dateline.processing.quote;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.processing.article.Paragraph;
import dateline.processing.wordlist.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells somebody's words from other words between marks, and whole sentences from pieces of them. */
final class Fragments {

    private static final Set<String> NAMING = new HashSet<>(WordList.of(Fragments.class, "naming-words.txt"));

    // Fewer words that nobody is said to speak are a word held at arm's length, or a name.
    private static final int SPEECH_WITHOUT_SPEAKER = 5;

    private static final int REPORTED = 2;

    private Fragments() {}

    /**
     * Whether these are words that somebody said.
     *
     * @param reported whether they stand in a clause that reports what somebody says
     */
    static boolean isSpeech(Paragraph p, Utterance utterance, boolean reported) {
        int open = p.at(utterance.first().open());
        int from = p.at(utterance.first().start());
        int to = p.at(utterance.first().end());
        if (from >= to) {
            return false;
        }
        if (isWhole(p, utterance)) {
            return !NAMING.contains(p.lower(open - 1)) || hasFinite(p, from, to);
        }
        if (isNamed(p, utterance, open) || isNickname(p, open, to) || isTitle(p, from, to)) {
            return false;
        }
        int words = words(p, from, to);
        if (p.kind() == BlockKind.HEADLINE && words == 1) {
            return false;
        }
        return utterance.cue(p).isPresent()
                || utterance.headlineSpeaker(p).isPresent()
                || words >= (reported ? REPORTED : SPEECH_WITHOUT_SPEAKER);
    }

    /** In "once called “the pearl”" the words are a name; in "which a court called “a pearl of malice”" they are a court's. */
    private static boolean isNamed(Paragraph p, Utterance utterance, int open) {
        int as = p.is(open - 1, "DT") ? open - 2 : open - 1;
        if (p.lower(as).equals("as") && p.lower(as - 1).matches("known|referred|billed")) {
            return true;
        }
        if (p.is(open - 1, "DT") && p.is(open - 2, "VBN") && p.lower(open - 2).matches("nicknamed|dubbed|titled")) {
            return true; // "nicknamed the “saints of the market”"
        }
        boolean bySomebody = p.is(open - 1, "VBD", "VBZ", "VBP")
                && utterance.cue(p).filter(cue -> cue.from() == open - 1).isPresent();
        return NAMING.contains(p.lower(open - 1)) && !bySomebody;
    }

    /** Whether the words are a sentence, or all that somebody says: not a piece of the writer's own sentence. */
    static boolean isWhole(Paragraph p, Utterance utterance) {
        int open = p.at(utterance.first().open());
        int from = p.at(utterance.first().start());
        int to = p.at(utterance.first().end());
        if (from >= to || open >= p.size()) {
            return false;
        }
        boolean opensSentence = p.token(open).index() == 0
                || p.sentence(open).index() != p.sentence(from).index();
        if (opensSentence) {
            return endsUtterance(p, utterance);
        }
        String before = p.lower(open - 1);
        if (before.equals(":")) {
            return Character.isUpperCase(p.word(from).charAt(0)) || hasClause(p, from, to);
        }
        boolean all = before.equals(",")
                || before.equals(";")
                || before.equals("that")
                || before.equals("said")
                || Cues.reports(p, open - 1);
        boolean answers = before.equals(",")
                && Cues.reports(p, open - 2)
                && Character.isUpperCase(p.word(from).charAt(0));
        return all && (hasClause(p, from, to) || answers);
    }

    /** At the start of a sentence, words are whole if they end like a sentence or if an attribution follows. */
    private static boolean endsUtterance(Paragraph p, Utterance utterance) {
        int after = p.at(utterance.first().close());
        String last = Utterance.lastWord(p, utterance.first());
        boolean ends = List.of(".", "?", "!", "...", "…", ",", "?!", "!!", "—").contains(last)
                || !utterance.first().isClosed();
        boolean brokenBehind = List.of(",", ".", ":").contains(p.word(after)) || after >= p.size();
        return (ends || brokenBehind)
                && (!last.equals(",")
                        || Cues.behind(p, after).isPresent()
                        || utterance.signedBehind(p).isPresent());
    }

    /** A finite verb of its own, with something before it that may be its subject. */
    private static boolean hasClause(Paragraph p, int from, int to) {
        boolean named = false;
        boolean comma = false;
        // "once it is gone, it is gone" is a sentence, "because it is gone" is not
        boolean subordinate = p.is(from, "IN", "WRB");
        for (int i = from; i < to && !p.is(from, "VB", "MD", "TO"); i++) {
            comma |= p.word(i).equals(",") && i < to - 1;
            boolean relative = p.is(i - 1, "WP", "WDT") && i - 1 > from;
            if (p.isFinite(i) && named && !relative && (comma || !subordinate)) {
                return true;
            }
            named |= p.is(i, "PRP", "NN", "EX", "DT", "WP") && !p.is(i, "PRP$");
        }
        return false;
    }

    private static boolean hasFinite(Paragraph p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** Joseph “Joe” Berg. */
    private static boolean isNickname(Paragraph p, int open, int to) {
        return p.is(open - 1, "NNP") && p.is(to + 1, "NNP") && words(p, open + 1, to) <= 3;
    }

    /** “The Long Harbour”: every word but the small ones has a capital. */
    private static boolean isTitle(Paragraph p, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            boolean letter = Character.isLetter(p.word(i).charAt(0));
            boolean small = p.is(i, "IN", "DT", "CC", "TO");
            if (letter && Character.isLowerCase(p.word(i).charAt(0)) && (!small || i == from)) {
                return false;
            }
            capitals += letter && Character.isUpperCase(p.word(i).charAt(0)) ? 1 : 0;
        }
        return capitals >= 2;
    }

    private static int words(Paragraph p, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += Character.isLetterOrDigit(p.word(i).charAt(0)) ? 1 : 0;
        }
        return words;
    }
}

package dateline.moderation;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the words of a text as the lists know them: "f.u.c.k", "sh1t", "b*tch" and "f u c k" for what they stand for.
 * A disguise is taken off only if a listed word comes out; everything else stays the words that were typed.
 */
final class ShadowWords {

    private static final int LONGEST_DISGUISE = 24;
    private static final int FEWEST_SPACED = 3;

    private final String text;
    private final Folding folding;
    private final String folded;
    private final List<ShadowWord> words = new ArrayList<>();

    private ShadowWords(String text) {
        this.text = text;
        this.folding = Folding.of(text);
        this.folded = folding.text();
    }

    static List<ShadowWord> of(String text) {
        ShadowWords reading = new ShadowWords(text);
        reading.read();
        return reading.words;
    }

    private void read() {
        int at = 0;
        while (at < folded.length()) {
            if (Character.isWhitespace(folded.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfChunk(at);
            int spaced = spacedRun(at);
            if (spaced > end) {
                at = spaced;
                continue;
            }
            chunk(at, end);
            at = end;
        }
    }

    private int endOfChunk(int start) {
        int end = start;
        while (end < folded.length() && !Character.isWhitespace(folded.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Single letters with a blank between each: the end of a run that spells a listed word, or the start. */
    private int spacedRun(int start) {
        StringBuilder letters = new StringBuilder();
        int at = start;
        int end = start;
        while (at < folded.length()
                && letters.length() < LONGEST_DISGUISE
                && endOfChunk(at) == at + 1
                && Disguises.isLetterOrSign(folded.charAt(at))) {
            letters.append(Disguises.letter(folded.charAt(at)));
            end = at + 1;
            at = end;
            while (at < folded.length() && folded.charAt(at) == ' ') {
                at++;
            }
            if (letters.length() >= FEWEST_SPACED && Lexicon.isStrong(letters.toString())) {
                add(letters.toString(), start, end, true);
                return end;
            }
        }
        return start;
    }

    private void chunk(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Disguises.isEdge(folded.charAt(start))) {
            start++;
        }
        while (end > start && Disguises.isEdge(folded.charAt(end - 1))) {
            end--;
        }
        if (end - start <= LONGEST_DISGUISE && !isPlain(start, end)) {
            String meant = Disguises.off(folded.substring(start, end));
            if (meant != null) {
                add(meant, start, end, true);
                return;
            }
        }
        plainWords(from, to);
    }

    private boolean isPlain(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLetter(folded.charAt(i)) && !isApostrophe(folded.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void plainWords(int from, int to) {
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean inside =
                    i < to && (Character.isLetter(folded.charAt(i)) || start >= 0 && isApostrophe(folded.charAt(i)));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                String form = folded.substring(start, i).replace("'", "").replace("’", "");
                String known = Lexicon.canonical(form);
                add(known, start, i, !known.equals(form));
                start = -1;
            }
        }
    }

    private void add(String form, int start, int end, boolean disguised) {
        int from = folding.place(start);
        int to = Math.min(text.length(), folding.place(end - 1) + 1);
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        words.add(new ShadowWord(form, from, to, disguised));
    }

    private static boolean isApostrophe(char each) {
        return each == '\'' || each == '’';
    }
}

package dateline.ingest.change;

import java.text.Normalizer;
import java.util.Map;

/**
 * A text without the ways in which the same words can be set: forms of quotation marks and dashes, ligatures, composed
 * and decomposed letters, kinds of spaces and breaks, marks that are not seen. Two texts with the same plain words are
 * the same to their readers.
 */
public final class PlainWords {

    // Not NFKC: that also makes 10² into 102.
    private static final Map<Integer, String> LIGATURES =
            Map.of(0xFB00, "ff", 0xFB01, "fi", 0xFB02, "fl", 0xFB03, "ffi", 0xFB04, "ffl", 0xFB05, "st", 0xFB06, "st");

    private static final String APOSTROPHES = "'’‘‛ʼ＇´`′";
    private static final String QUOTES = "\"“”„‟«»‹›‚″＂「」『』";
    private static final String DASHES = "-‐‑‒–—―−﹘﹣－";
    private static final char QUOTE = '"';
    private static final char DASH = '-';

    private final String text;
    private final StringBuilder plain;
    private boolean spaced;

    private PlainWords(String text) {
        this.text = text;
        this.plain = new StringBuilder(text.length());
    }

    /** The plain words of a text, one space between two. */
    public static String of(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        return new PlainWords(composed).read();
    }

    private String read() {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            add(point, next);
            at = next;
        }
        return plain.indexOf(". . .") < 0 ? plain.toString() : plain.toString().replace(". . .", "...");
    }

    private void add(int point, int next) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            spaced = true;
        } else if (APOSTROPHES.indexOf(point) >= 0) {
            mark(isWithinWord(next) ? '\'' : QUOTE);
        } else if (QUOTES.indexOf(point) >= 0) {
            mark(QUOTE);
        } else if (DASHES.indexOf(point) >= 0) {
            dash();
        } else if (point == '…') {
            add("...");
        } else if (!isUnseen(point)) {
            add(LIGATURES.getOrDefault(point, Character.toString(point)));
        }
    }

    /** What stands within a word is an apostrophe; anything else of that form opens or closes. */
    private boolean isWithinWord(int next) {
        return !spaced
                && !plain.isEmpty()
                && Character.isLetterOrDigit(plain.codePointBefore(plain.length()))
                && next < text.length()
                && Character.isLetterOrDigit(text.codePointAt(next));
    }

    private void mark(char mark) {
        // Two single marks are a way to write a double one.
        if (mark != QUOTE || spaced || plain.isEmpty() || plain.charAt(plain.length() - 1) != QUOTE) {
            add(String.valueOf(mark));
        }
    }

    /** A dash, long or short, doubled or not, with spaces or without. */
    private void dash() {
        spaced = false;
        if (plain.isEmpty() || plain.charAt(plain.length() - 1) != DASH) {
            plain.append(DASH);
        }
    }

    private void add(String words) {
        if (spaced && !plain.isEmpty() && plain.charAt(plain.length() - 1) != DASH) {
            plain.append(' ');
        }
        spaced = false;
        plain.append(words);
    }

    private static boolean isUnseen(int point) {
        return Character.getType(point) == Character.FORMAT || point == 0xFE0E || point == 0xFE0F;
    }
}

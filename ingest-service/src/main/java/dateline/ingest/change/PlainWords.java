package dateline.ingest.change;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text without the ways in which the same words can be set: forms of quotation marks and dashes, ligatures, composed
 * and decomposed letters, kinds of spaces and breaks, marks that are not seen. Two texts with the same plain words are
 * the same to their readers.
 */
public final class PlainWords {

    // Not NFKC: that also makes 10² into 102.
    private static final Map<Integer, String> LIGATURES =
            Map.of(0xFB00, "ff", 0xFB01, "fi", 0xFB02, "fl", 0xFB03, "ffi", 0xFB04, "ffl", 0xFB05, "st", 0xFB06, "st");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\uFE0E\\uFE0F]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘‛ʼ＇´`′]");
    // What stands within a word is an apostrophe; anything else of that form opens or closes.
    private static final Pattern QUOTES =
            Pattern.compile("[“”„‟«»‹›‚″＂「」『』]|''|(?<![\\p{L}\\p{N}])'|'(?![\\p{L}\\p{N}])");
    private static final Pattern DASHES = Pattern.compile(" ?(?:--+|[‐‑‒–—―−﹘﹣－-]) ?");
    private static final Pattern DOTS = Pattern.compile("…|\\. \\. \\.");

    private PlainWords() {}

    /** The plain words of a text, one space between two. */
    public static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String seen = UNSEEN.matcher(apart(composed)).replaceAll("");
        String spaced = SPACE.matcher(seen).replaceAll(" ").strip();
        String marked =
                QUOTES.matcher(APOSTROPHES.matcher(spaced).replaceAll("'")).replaceAll("\"");
        String dashed = DASHES.matcher(marked).replaceAll("-");
        return DOTS.matcher(dashed).replaceAll("...");
    }

    private static String apart(String text) {
        if (text.codePoints().noneMatch(LIGATURES::containsKey)) {
            return text;
        }
        StringBuilder apart = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            String letters = LIGATURES.get(point);
            if (letters == null) {
                apart.appendCodePoint(point);
            } else {
                apart.append(letters);
            }
        });
        return apart.toString();
    }
}

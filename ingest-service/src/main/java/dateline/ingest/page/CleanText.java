package dateline.ingest.page;

import java.lang.Character.UnicodeScript;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Words as they are meant to be read: no marks that only steer a browser, no white space but single blanks. */
final class CleanText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    // What is left of an escape that was escaped again. Not "lt" and "gt": a text about markup may show its tags.
    private static final Pattern ESCAPED_TWICE =
            Pattern.compile("&(?:amp|quot|apos|nbsp|ndash|mdash|hellip|[lr][sd]quo|#\\d{2,6}|#[xX][0-9a-fA-F]{2,5});");

    private CleanText() {}

    /**
     * One line of clean text: every run of white space is a blank; soft hyphens, zero-width and direction marks,
     * control characters and halves of surrogate pairs are gone. "Nur\u00ad-Sul\u200btan\u00a0said" gives "Nur-Sultan
     * said". Joiners stay where they are spelling, and what was escaped twice is unescaped: "Harbour &amp;amp; Sons".
     */
    static String line(String escaped) {
        String raw = escaped.indexOf('&') < 0 ? escaped : unescaped(escaped);
        StringBuilder out = new StringBuilder(raw.length());
        boolean blank = false;
        int before = -1;
        for (int i = 0; i < raw.length(); ) {
            int point = raw.codePointAt(i);
            i += Character.charCount(point);
            if (isBlank(point)) {
                blank = true;
            } else if (isKept(point, before)) {
                if (blank && !out.isEmpty()) {
                    out.append(' ');
                }
                blank = false;
                out.appendCodePoint(point);
                before = point;
            }
        }
        return out.toString();
    }

    /** The same for an attribute or field that may be missing: empty counts as missing. */
    static java.util.Optional<String> value(String raw) {
        return java.util.Optional.ofNullable(raw).map(CleanText::line).filter(text -> !text.isEmpty());
    }

    /** At most so many code points of a text, cut at a blank, with an ellipsis where something was cut. */
    static String shortened(String text, int codePoints) {
        if (text.codePointCount(0, text.length()) <= codePoints) {
            return text;
        }
        String head = text.substring(0, text.offsetByCodePoints(0, codePoints - 1));
        int blank = head.lastIndexOf(' ');
        return (blank > head.length() / 2 ? head.substring(0, blank) : head) + "…";
    }

    private static String unescaped(String text) {
        return ESCAPED_TWICE
                .matcher(text)
                .replaceAll(entity -> entity.group().equals("&amp;")
                        ? "&"
                        : Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), false)));
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x0085;
    }

    private static boolean isKept(int point, int before) {
        if (point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER) {
            // In Persian and Indic words, and inside emoji, a joiner is spelling; in Latin it is a tracking mark.
            return before > 0x7f && UnicodeScript.of(before) != UnicodeScript.LATIN;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.FORMAT, Character.UNASSIGNED -> false;
            default -> point != 0xFFFD;
        };
    }
}

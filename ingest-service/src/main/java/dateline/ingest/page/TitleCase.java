package dateline.ingest.page;

import java.util.Locale;

/** Names that a page shouts, in the letters in which one writes them: "STEPPE DISPATCH" gives "Steppe Dispatch". */
final class TitleCase {

    private TitleCase() {}

    /** Words with small letters in them, and short ones that are likely initials, stay as they are. */
    static String of(String words) {
        if (words.length() <= 3 || !words.equals(words.toUpperCase(Locale.ROOT))) {
            return words;
        }
        StringBuilder out = new StringBuilder(words.length());
        boolean inside = false;
        for (int i = 0; i < words.length(); ) {
            int point = words.codePointAt(i);
            out.appendCodePoint(inside ? Character.toLowerCase(point) : point);
            inside = Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
            i += Character.charCount(point);
        }
        return out.toString();
    }
}

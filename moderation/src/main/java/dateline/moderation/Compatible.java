package dateline.moderation;

import java.text.Normalizer;

/** A copy of a text in compatibility form (NFKC, letter by letter) without invisible characters, with each one's place. */
final class Compatible {

    private final StringBuilder copy = new StringBuilder();
    private final int[] places;
    private final int length;

    Compatible(String text) {
        int[] at = new int[text.length() * 4 + 1];
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            String plain = Character.toString(codePoint);
            if (Character.getType(codePoint) == Character.FORMAT) {
                plain = "";
            } else if (codePoint > 0x7F) {
                String normal = Normalizer.normalize(plain, Normalizer.Form.NFKC);
                // A few letters stand for whole phrases; no address is written with them.
                plain = normal.length() > 4 ? plain : normal;
            }
            for (int unit = 0; unit < plain.length(); unit++) {
                at[copy.length()] = i;
                copy.append(plain.charAt(unit));
            }
            i += Character.charCount(codePoint);
        }
        places = at;
        length = text.length();
    }

    String text() {
        return copy.toString();
    }

    /** The place where a unit of the copy begins in the text. */
    int start(int index) {
        return index < copy.length() ? places[index] : length;
    }

    /** The place behind the unit before an index. */
    int end(String text, int index) {
        return index == 0 ? 0 : places[index - 1] + Character.charCount(text.codePointAt(places[index - 1]));
    }
}

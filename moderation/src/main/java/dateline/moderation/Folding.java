package dateline.moderation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A copy of a text in plain small letters, each with the place it came from: compatibility forms, case, accents and invisible
 * characters are folded away, and letters of other scripts that pass for Latin ones where Latin prevails.
 */
final class Folding {

    private static final Map<Integer, Character> LOOK_ALIKES = lookAlikes();

    private final StringBuilder folded = new StringBuilder();
    private int[] places;

    private Folding(String text) {
        places = new int[text.length() + 1];
        boolean latin = isMostlyLatin(text);
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (codePoint < 0x80) {
                add((char) Character.toLowerCase(codePoint), i);
            } else {
                addFolded(codePoint, i, latin);
            }
            i += Character.charCount(codePoint);
        }
        place(folded.length(), text.length());
    }

    static Folding of(String text) {
        return new Folding(text);
    }

    /** A word or phrase as it is compared: folded, without apostrophes. */
    static String key(String words) {
        return of(words).text().replace("'", "").replace("’", "").strip();
    }

    String text() {
        return folded.toString();
    }

    /** Where a folded letter came from. */
    int place(int index) {
        return places[index];
    }

    private void addFolded(int codePoint, int place, boolean latin) {
        Character alike = latin ? LOOK_ALIKES.get(codePoint) : null;
        if (alike != null) {
            add(alike, place);
            return;
        }
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); ) {
            int each = plain.codePointAt(i);
            i += Character.charCount(each);
            int type = Character.getType(each);
            if (type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
                continue;
            }
            int small = Character.toLowerCase(each);
            Character again = latin ? LOOK_ALIKES.get(small) : null;
            for (char unit : again != null ? new char[] {again} : Character.toChars(small)) {
                add(unit, place);
            }
        }
    }

    private void add(char letter, int place) {
        place(folded.length(), place);
        folded.append(letter);
    }

    private void place(int index, int place) {
        if (index >= places.length) {
            places = Arrays.copyOf(places, index * 2 + 1);
        }
        places[index] = place;
    }

    private static boolean isMostlyLatin(String text) {
        long latin = 0;
        long other = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z') {
                latin++;
            } else if (each >= 0x370 && Character.isLetter(each)) {
                other++;
            }
        }
        return latin >= other;
    }

    private static Map<Integer, Character> lookAlikes() {
        Map<Integer, Character> all = new HashMap<>();
        for (String line : Lists.lines("confusables.txt")) {
            line.substring(2).codePoints().forEach(each -> all.putIfAbsent(each, line.charAt(0)));
        }
        return all;
    }
}

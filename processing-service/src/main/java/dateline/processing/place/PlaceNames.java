package dateline.processing.place;

import java.text.Normalizer;

/** Makes the spellings of one place name equal: accents, hyphens, dots, "St.", "Ft.", "Mt." and "the". */
final class PlaceNames {

    private static final String SILENT = ".'’‘`ʻʼ";

    private PlaceNames() {}

    /** The name in small letters without accents, one blank between its words. */
    static String key(String name) {
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> append(key, c));
        int end = key.length();
        if (end > 0 && key.charAt(end - 1) == ' ') {
            key.setLength(end - 1);
        }
        return inFull(key.toString());
    }

    private static void append(StringBuilder key, int c) {
        if (Character.isLetterOrDigit(c) || c == '&') {
            key.appendCodePoint(Character.toLowerCase(c));
        } else if (Character.getType(c) == Character.NON_SPACING_MARK || SILENT.indexOf(c) >= 0) {
            return;
        } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    private static String inFull(String key) {
        String full = key.startsWith("the ") ? key.substring("the ".length()) : key;
        full = started(full, "st ", "saint ");
        full = started(full, "ste ", "sainte ");
        full = started(full, "ft ", "fort ");
        full = started(full, "mt ", "mount ");
        return full.contains(" st ") ? full.replace(" st ", " saint ") : full;
    }

    private static String started(String key, String form, String full) {
        return key.startsWith(form) ? full + key.substring(form.length()) : key;
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}

package dateline.moderation;

import java.util.ArrayList;
import java.util.List;

/** The regular forms of a listed word. */
final class Inflections {

    private Inflections() {}

    /** The other forms: of a noun its plural, of a verb its endings. */
    static List<String> of(String word, String forms) {
        List<String> all = new ArrayList<>();
        if (!forms.equals("-")) {
            all.add(plural(word));
        }
        if (forms.equals("v")) {
            String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
            for (String ending : List.of("ed", "ing", "in", "er", "ers", "a", "ity")) {
                all.add(stem + ending);
            }
        }
        return all;
    }

    private static String plural(String word) {
        if (word.endsWith("y") && word.length() > 2 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hissing = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
        return word + (hissing ? "es" : "s");
    }
}

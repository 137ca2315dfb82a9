package dateline.processing.place;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Short forms of places: "Ky." and "S.C." are states only where they stand as such; "US" is never "us". */
final class Abbreviations {

    private static final Pattern DOTTED = Pattern.compile("(?:\\p{Lu}\\p{Ll}{0,3}\\.){2,}");
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2}|\\p{Lu}\\p{Ll}{1,4}\\.");
    private static final Pattern WITH_STOP = Pattern.compile(
            "\\p{Lu}(?:\\.\\p{Lu}\\p{Ll}?)+|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill"
                    + "|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Ont|Sask");
    private static final Set<String> CERTAIN = Set.of("US", "USA", "UK", "UAE", "EU", "DRC", "DPRK", "PRC", "USSR");

    private Abbreviations() {}

    /** Whether the words may be an abbreviation. */
    static boolean looksLike(String words) {
        return words.endsWith(".") || (words.length() <= 3 && words.equals(words.toUpperCase(Locale.ROOT)));
    }

    /** Whether a stop that follows belongs to it: "Ga.", "W.Va." */
    static boolean isWrittenWithStop(String words) {
        return WITH_STOP.matcher(words).matches();
    }

    /** Whether the words are an abbreviation that stands for a place there: after a comma and a name, or with its dots. */
    static boolean isMeant(Toponym toponym) {
        String words = toponym.words();
        if (DOTTED.matcher(words).matches() || CERTAIN.contains(words)) {
            return true;
        }
        boolean afterName = toponym.isAfter(",")
                && toponym.before(2)
                        .filter(token -> Character.isUpperCase(token.word().codePointAt(0)))
                        .isPresent();
        return afterName && LETTERS.matcher(words).matches();
    }
}

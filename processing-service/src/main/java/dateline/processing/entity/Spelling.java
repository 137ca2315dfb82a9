package dateline.processing.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes two spellings of one name equal: British and American, with and without accents, dots or corporate endings. */
public final class Spelling {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern MINISTRY_OF = Pattern.compile("^(ministry|department) of (?:the )?(.+)$");
    private static final Pattern COMPANY_ENDING =
            Pattern.compile("(?<=\\w),? (?:inc|corp|corporation|ltd|limited|plc|llc|co|company|gmbh|ag|sa)$");

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("us", "united states"),
            Map.entry("usa", "united states"),
            Map.entry("united states of america", "united states"),
            Map.entry("uk", "united kingdom"),
            Map.entry("great britain", "britain"),
            Map.entry("uae", "united arab emirates"),
            Map.entry("un", "united nations"),
            Map.entry("eu", "european union"),
            Map.entry("drc", "democratic republic of congo"),
            Map.entry("democratic republic of the congo", "democratic republic of congo"));

    private Spelling() {}

    /** What two spellings of one name have in common, in lower case. */
    public static String key(String name) {
        String key =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        key = key.toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "");
        key = key.replaceFirst("^the ", "");
        key = key.replace("isation", "ization").replace("defence", "defense").replace("labour", "labor");
        key = key.replace("centre", "center").replace("programme", "program").replace(" & ", " and ");
        key = COMPANY_ENDING.matcher(key).replaceFirst("");
        key = MINISTRY_OF.matcher(key).replaceFirst("$2 $1");
        return ALIASES.getOrDefault(key, key);
    }

    /** Whether it is written as an acronym: CSTO, U.N., G20. */
    static boolean isAcronym(String word) {
        String letters = word.replace(".", "");
        return letters.length() >= 2
                && letters.length() <= 8
                && Character.isUpperCase(letters.codePointAt(0))
                && letters.chars().filter(Character::isUpperCase).count() * 2 > letters.length();
    }
}

package dateline.processing.place;

import dateline.language.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that stand in the names of places and that are no place by themselves. */
final class CommonWords {

    private static final Map<String, Set<String>> LISTS = lists();

    private CommonWords() {}

    /** "Street", "Road": the whole is a street. */
    static boolean isStreet(Token token) {
        return isCapitalised(token) && LISTS.get("street").contains(lower(token));
    }

    /** "Museum", "Police", "School": what it is called after may be a place, and the whole is none that we know. */
    static boolean isInstitution(Token token) {
        return isCapitalised(token) && LISTS.get("institution").contains(lower(token));
    }

    /** "River", "Lake", "Mount": the whole is a water or a height. */
    static boolean isLandscape(Token token) {
        return isCapitalised(token) && LISTS.get("landscape").contains(lower(token));
    }

    /** "County", "Province", "district": the whole is an area or a town, and a longer name of it. */
    static boolean isKindOfArea(String word) {
        return LISTS.get("area").contains(word.toLowerCase(Locale.ROOT));
    }

    /** "town", "port", "capital": what a settlement or a part of one is, in small letters. */
    static boolean isSettlement(String word) {
        return LISTS.get("settlement").contains(word);
    }

    /** "town", "Bishop", "streets": what is "of" a town. */
    static boolean isOfTown(String word) {
        return isSettlement(word) || LISTS.get("of-town").contains(word.toLowerCase(Locale.ROOT));
    }

    /** "river", "lake" in small letters: the whole is a water or a height. */
    static boolean isWater(String word) {
        return LISTS.get("water").contains(word);
    }

    /** "North", "Centre", "Bridge", "Man": somewhere a place is called so, and nobody means it. */
    static boolean isOrdinary(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return LISTS.get("ordinary").contains(lower)
                || LISTS.get("street").contains(lower)
                || LISTS.get("institution").contains(lower)
                || LISTS.get("landscape").contains(lower)
                || LISTS.get("area").contains(lower)
                || words.length() == 1;
    }

    /** "Google", "Mars": a town is called so, and a firm or a planet that news speaks of far more often. */
    static boolean isNamesake(String words) {
        return LISTS.get("namesake").contains(words.toLowerCase(Locale.ROOT));
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }

    private static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Set<String>> lists() {
        Map<String, Set<String>> lists = new HashMap<>();
        Lines.forEach("common-words.tsv", line -> lists.put(line[0], Set.of(line[1].split(" "))));
        return lists;
    }
}

package dateline.language;

import java.util.regex.Pattern;

/**
 * Tells whether a sentence may hold an expression of time at all.
 *
 * <p>Reading expressions of time is dear, and seven sentences of ten have none. What is lost by asking first is vague:
 * "now", "currently", "once".
 */
final class TimeWords {

    private static final Pattern PATTERN = Pattern.compile("(?i)\\b(?:"
            + "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\\b\\.?"
            + "|january|february|march|april|may|june|july|august|september|october|november|december"
            + "|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec"
            + "|1[5-9]\\d\\ds?|2[01]\\d\\ds?|'?\\d0s|\\d{1,4}\\s?(?:ad|bc|bce|ce)|ad\\s?\\d{1,4}"
            + "|today|yesterday|tomorrow|tonight|overnight|midnight|noon|dawn|dusk|midday"
            + "|mornings?|afternoons?|evenings?|nights?|ago"
            + "|spring|summer|autumn|fall|winter|christmas|easter|ramadan|eve|thanksgiving|halloween"
            + "|(?:mid)?(?:days?|weeks?|weekends?|months?|years?|decades?|century|centuries|quarters?|hours?|minutes?)"
            + "|daily|weekly|monthly|annually|yearly|fortnights?|nineties|eighties|seventies|sixties|fifties"
            + "|\\d{1,2}[:/.]\\d{1,2}|\\d{1,2}\\s?[ap]\\.?m|\\d{4}-\\d{2})");

    private TimeWords() {}

    static boolean in(String sentence) {
        return PATTERN.matcher(sentence).find();
    }
}

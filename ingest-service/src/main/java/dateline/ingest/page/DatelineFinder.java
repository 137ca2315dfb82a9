package dateline.ingest.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dateline at the start of a story: "ALMATY, Kazakhstan (Meridian Wire) - The crowd …" gives "ALMATY,
 * Kazakhstan (Meridian Wire)".
 */
final class DatelineFinder {

    private static final String PLACE = "\\p{Lu}[\\p{Lu}\\p{M}.'’/ -]*\\p{Lu}\\.?";
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    // Place in capitals, then in any case the region, then the day, then the agency in brackets; a dash closes it.
    private static final Pattern DATELINE = Pattern.compile("^(?<line>" + PLACE + "(?:, ?(?!" + MONTH
            + ")\\p{Lu}[\\p{L}.'’ -]{1,30})?(?:[,:]? ?" + MONTH
            + "\\.? \\d{1,2}(?:, \\d{4})?)?,?(?: ?\\((?<agency>[^()]{2,40})\\))?)" + "\\s?(?:[-–—―]{1,2}|:)\\s");
    // With an agency in brackets, the place need not be in capitals.
    private static final Pattern WITH_AGENCY =
            Pattern.compile("^(?<line>\\p{Lu}[\\p{L}.'’/ -]{1,40}(?:, ?\\p{Lu}[\\p{L}.'’ -]{1,30})?(?:,? ?" + MONTH
                    + "\\.? \\d{1,2})?,? ?\\((?<agency>[^()]{2,40})\\))\\s?[-–—―]{1,2}\\s");

    // Words in capitals with a colon that are no place.
    private static final Pattern LABEL = Pattern.compile(
            "^(UPDATED?|WATCH|EXCLUSIVE|BREAKING|CORRECTION|CORRECTED|NOTE|OPINION|ANALYSIS|LIVE|PHOTOS?|VIDEO|READ|EXPLAINER|FACT ?BOX|Q&A|Q|A)\\b");

    private static final int LONGEST = 90;

    private DatelineFinder() {}

    /** How many characters of a story's first paragraph are its dateline, if it has one. */
    static Optional<Integer> length(String paragraph) {
        // A dateline is short: nothing behind its longest form needs a look.
        String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST + 10));
        return match(head).map(match -> match.end("line")).filter(end -> end <= LONGEST);
    }

    private static Optional<Matcher> match(String paragraph) {
        if (LABEL.matcher(paragraph).find()) {
            return Optional.empty();
        }
        Matcher capitals = DATELINE.matcher(paragraph);
        if (capitals.find()) {
            return Optional.of(capitals);
        }
        Matcher agency = WITH_AGENCY.matcher(paragraph);
        return agency.find() ? Optional.of(agency) : Optional.empty();
    }
}

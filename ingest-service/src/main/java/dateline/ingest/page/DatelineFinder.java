package dateline.ingest.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the dateline at the start of a story: "ALMATY, Kazakhstan (Meridian Wire) - The crowd …" gives "ALMATY,
 * Kazakhstan (Meridian Wire)".
 */
final class DatelineFinder {

    private static final String PLACE = "\\p{Lu}[\\p{Lu}\\p{M}.'’/ -]*\\p{Lu}\\.?";
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’/ -]{1,40}";
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|" + months() + ")";
    private static final String DAY = "(?:(?:" + MONTH + "\\.? \\d{1,2}(?:, \\d{4})?)|(?:\\d{1,2}(?:\\.|er)? (?:de )?"
            + MONTH + "\\.?(?:,? \\d{4})?))";
    private static final String AGENCY = "(?: ?(?:\\([^()]{2,40}\\)|/[^/]{2,30}/|\\[[^\\[\\]]{2,30}\\]))";
    private static final String CLOSE = "\\s?(?:\\.?[-–—―]{1,2}|:)\\s";

    // Place in capitals, then in any case the region, then the day, then the agency in brackets; a dash closes it.
    private static final Pattern IN_CAPITALS = Pattern.compile("^(?<line>(?:\\(\\p{Lu}{2,12}\\) )?" + PLACE
            + "(?:, ?(?!" + MONTH + ")" + NAME + ")?(?:[,:.]? ?" + DAY + ")?,?" + AGENCY + "?)" + CLOSE);
    // With an agency in brackets, or with the day, the place need not be in capitals.
    private static final Pattern WITH_AGENCY = Pattern.compile("^(?<line>" + NAME + "(?:, ?" + NAME + ")?(?:,? ?" + DAY
            + ")?,? ?\\([^()]{2,40}\\))\\s?\\.?[-–—―]{1,2}\\s");
    private static final Pattern WITH_DAY = Pattern.compile("^(?<line>" + NAME + ", " + DAY + ")" + CLOSE);
    // "МОСКВА, 10 января. МЕРИДИАН –", "Москва. 10 января. МЕРИДИАН –"
    private static final Pattern WITH_STOPS =
            Pattern.compile("^(?<line>" + NAME + "[.,] " + DAY + "\\. ?\\p{Lu}[\\p{L}.-]{1,30})\\s[-–—―]{1,2}\\s");
    private static final Pattern IN_ARABIC = Pattern.compile(
            "^(?<line>[\\p{IsArabic}\\p{M} ،-]{2,40}(?:\\d{1,2} [\\p{IsArabic}]{3,9} ?)?\\([\\p{IsArabic}\\p{M}\\w. ]{2,40}\\))\\s?[-–—―:]{1,2}\\s");
    private static final List<Pattern> FORMS = List.of(IN_CAPITALS, WITH_AGENCY, WITH_DAY, WITH_STOPS, IN_ARABIC);

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
        return LABEL.matcher(paragraph).find()
                ? Optional.empty()
                : FORMS.stream()
                        .map(form -> form.matcher(paragraph))
                        .filter(Matcher::find)
                        .findFirst();
    }

    /** The months in other languages, as a choice. */
    private static String months() {
        return WordFile.lines("months.txt").stream()
                .flatMap(line -> Arrays.stream(line.split("\\s*\\|\\s*")[1].split("\\s+")))
                .filter(name -> name.codePointAt(0) < 0x600)
                .map(name -> "[%s%s]%s"
                        .formatted(
                                name.substring(0, 1), name.substring(0, 1).toUpperCase(Locale.ROOT), name.substring(1)))
                .collect(Collectors.joining("|"));
    }
}

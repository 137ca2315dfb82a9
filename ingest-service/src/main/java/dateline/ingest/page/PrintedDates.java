package dateline.ingest.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The dates on lines around a story, in other languages too: "10. Januar 2022, 20.13 Uhr", "le 10 janvier 2022 à
 * 20h13", "10 de enero de 2022", "10 января 2022 г.", "١٠ يناير 2022".
 *
 * <p>They are said in English and then read by {@link WrittenTime}, so that there is one reader of dates. Days in
 * figures such as 13/01/2022 are read only where no month has the other number.
 */
final class PrintedDates {

    private static final String[] ENGLISH = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final Map<String, String> MONTHS = months();
    private static final Set<String> BESIDE = WordFile.lines("date-words.txt").stream()
            .flatMap(line -> Arrays.stream(line.split("\\s+")))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern ORDINAL =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:\\.|er)?\\s(?:de )?(?=\\p{Lu}[a-z]{2,8}\\b)");
    private static final Pattern OF_YEAR = Pattern.compile("(?<=[a-z])(?: de| del|,)? (?=[12]\\d{3}\\b)");
    private static final Pattern HOUR =
            Pattern.compile("(?<!\\d)([0-2]?\\d) ?[hH] ?([0-5]\\d)\\b|(?<!\\d)([0-2]?\\d)\\.([0-5]\\d) Uhr\\b");
    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/([12]\\d{3}|\\d{2}(?=, \\d))(?![\\d/])");
    private static final Pattern FROM = Pattern.compile("\\s[-–—|]\\s\\p{Lu}[\\p{Lu} ,.'’-]{2,40}$");
    private static final int LONGEST = 140;

    private PrintedDates() {}

    private static Map<String, String> months() {
        Map<String, String> months = new HashMap<>();
        for (String line : WordFile.lines("months.txt")) {
            String[] parts = line.split("\\s*\\|\\s*");
            for (String name : parts[1].split("\\s+")) {
                months.put(name, ENGLISH[Integer.parseInt(parts[0]) - 1]);
            }
        }
        return Map.copyOf(months);
    }

    /** The first date in a line. */
    static Optional<WrittenTime> in(String line) {
        return line.length() > LONGEST ? Optional.empty() : WrittenTime.in(inEnglish(line));
    }

    /** The date in a line that says nothing else. */
    static Optional<WrittenTime> only(String line) {
        if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String dated = FROM.matcher(line).replaceFirst("");
        return WrittenTime.only(dated).or(() -> WrittenTime.only(withoutWordsBeside(inEnglish(dated))));
    }

    /** A line without its dates, and without the words beside them. */
    static String rest(String line) {
        String english = inEnglish(line);
        return english.equals(line) ? WrittenTime.rest(line) : withoutWordsBeside(WrittenTime.rest(english));
    }

    /** A line with its date as an Englishman would write it; all else stays. */
    static String inEnglish(String line) {
        String named = WORD.matcher(digits(line)).replaceAll(word -> Matcher.quoteReplacement(month(word.group())));
        String hour = HOUR.matcher(named)
                .replaceAll(time -> time.group(1) == null
                        ? time.group(3) + ":" + time.group(4)
                        : time.group(1) + ":" + time.group(2));
        String days = SLASHED.matcher(hour).replaceAll(PrintedDates::slashed);
        return OF_YEAR.matcher(ORDINAL.matcher(days).replaceAll("$1 ")).replaceAll(" ");
    }

    private static String month(String word) {
        return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    private static String slashed(java.util.regex.MatchResult day) {
        int first = Integer.parseInt(day.group(1));
        int second = Integer.parseInt(day.group(2));
        String year = day.group(3).length() == 2 ? "20" + day.group(3) : day.group(3);
        if (first > 12 && second <= 12 && second > 0) {
            return "%d %s %s".formatted(first, ENGLISH[second - 1], year);
        }
        return second > 12 && first <= 12 && first > 0
                ? "%d %s %s".formatted(second, ENGLISH[first - 1], year)
                : day.group();
    }

    /** Arabic-Indic digits as the ones that Arabs gave to Europe. */
    private static String digits(String line) {
        StringBuilder out = new StringBuilder(line.length());
        line.codePoints()
                .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static String withoutWordsBeside(String line) {
        return WORD.matcher(line)
                .replaceAll(word -> BESIDE.contains(word.group().toLowerCase(Locale.ROOT)) ? " " : word.group())
                .replaceAll("[،؛]", ",");
    }
}

package dateline.ingest.page;

import dateline.contracts.ReportedTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, or a time of a day, as somebody wrote it: "Jan 10, 2022 8:13:26 PM", "6 January 2022, 20:05 (UTC+6)",
 * "2022-01-06T20:05:00+06:00".
 *
 * <p>Nothing is added: no zone that is not written, no second that is not written, and no conversion to another zone.
 * Abbreviations of zones that mean several ("IST", "CST") are no offset. Days in figures alone are read only where the
 * year comes first, or with dots, since 01/02/2022 is two days.
 *
 * @param value ISO 8601: a day, a local time, or a time with its offset
 */
record WrittenTime(String value) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(?<y>[12]\\d{3})(?<s>[-/.]?)(?<m>[01]\\d)\\k<s>(?<d>[0-3]\\d)(?!\\d)");
    private static final Pattern WITH_DOTS =
            Pattern.compile("(?<!\\d)(?<d>[0-3]?\\d)\\.(?<m>[01]?\\d)\\.(?<y>[12]\\d{3})(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b(?<m>" + MONTH + ")\\s*(?<d>[0-3]?\\d)(?:st|nd|rd|th)?,?\\s+(?<y>[12]\\d{3})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(?<d>[0-3]?\\d)(?:st|nd|rd|th)?[ -](?:of )?(?<m>" + MONTH + "),?[ -](?<y>[12]\\d{3})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<Pattern> DAYS = List.of(YEAR_FIRST, MONTH_FIRST, DAY_FIRST, WITH_DOTS);

    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:.+-])(?<h>[0-2]?\\d)[:.](?<min>[0-5]\\d)(?:[:.](?<sec>[0-5]\\d))?(?:[.,]\\d{1,9})?(?![\\d:])"
                    + "\\s*(?<half>[ap]\\.?\\s?m\\b\\.?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFSET = Pattern.compile(
            "^\\s*\\(?(?:(?:utc|gmt)\\s*(?<so>[+-])(?<sh>\\d{1,2})(?::?(?<sm>\\d{2}))?|(?<zero>z\\b|utc\\b|gmt\\b)"
                    + "|(?<o>[+-])(?<oh>\\d{2})(?::?(?<om>\\d{2}))?)\\)?",
            Pattern.CASE_INSENSITIVE);

    // What may stand beside a date on a line that says nothing else.
    private static final Pattern FILLING = Pattern.compile(
            "\\b(published|updated|posted|last|modified|first|on|at|printed|created|date|time|local|hrs?|ist|est|edt|pst|pdt|cst|cet|bst"
                    + "|mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\\b|[\\p{Punct}\\s–—·•|]+",
            Pattern.CASE_INSENSITIVE);

    /** The first day written in a text, with its time of day if one stands beside it. */
    static Optional<WrittenTime> in(String text) {
        return DAYS.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(day -> read(text, day));
    }

    /** The same, for a line that holds a date and nothing else. */
    static Optional<WrittenTime> only(String line) {
        if (line.length() > 90) {
            return Optional.empty();
        }
        return in(line).filter(
                        time -> FILLING.matcher(rest(line)).replaceAll("").isEmpty());
    }

    /** A text without its dates and times. */
    static String rest(String text) {
        String left = text;
        for (Pattern day : DAYS) {
            left = day.matcher(left).replaceAll(" ");
        }
        return Pattern.compile(
                        "T(?= )|" + TIME.pattern() + "|\\(?(utc|gmt)\\s*([+-]\\d{1,2}(:?\\d{2})?)?\\)?|Z\\b",
                        Pattern.CASE_INSENSITIVE)
                .matcher(left)
                .replaceAll(" ");
    }

    /** As a message tells it; a local time takes the zone that the sender named, and nothing else does. */
    ReportedTime as(String basis, Optional<String> zone) {
        boolean local = value.length() > 10 && !hasOffset();
        return new ReportedTime(value, local ? zone : Optional.empty(), basis);
    }

    boolean hasOffset() {
        return value.endsWith("Z") || value.lastIndexOf('+') > 10 || value.lastIndexOf('-') > 10;
    }

    WrittenTime day() {
        return new WrittenTime(value.substring(0, 10));
    }

    private static Optional<WrittenTime> read(String text, Matcher day) {
        Optional<LocalDate> date = date(day);
        return date.map(found -> new WrittenTime(found + timeBeside(text, day)));
    }

    private static Optional<LocalDate> date(Matcher day) {
        String month = day.group("m").toLowerCase(Locale.ROOT);
        int number = Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : MONTHS.indexOf(month.substring(0, 3)) + 1;
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(day.group("y")), number, Integer.parseInt(day.group("d"))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static String timeBeside(String text, Matcher day) {
        Matcher after = TIME.matcher(text).region(day.end(), text.length());
        after.useTransparentBounds(true);
        if (after.find() && after.start() - day.end() < 30) {
            return time(text, after);
        }
        Matcher before = TIME.matcher(text).region(0, day.start());
        return before.find() && day.start() - before.end() < 30 ? time(text, before) : "";
    }

    private static String time(String text, Matcher time) {
        try {
            int hour = Integer.parseInt(time.group("h"));
            if (time.group("half") != null) {
                boolean afternoon = Character.toLowerCase(time.group("half").charAt(0)) == 'p';
                hour = hour % 12 + (afternoon ? 12 : 0);
            }
            String seconds = time.group("sec");
            LocalTime.of(hour, Integer.parseInt(time.group("min")));
            return "T%02d:%s%s%s"
                    .formatted(
                            hour,
                            time.group("min"),
                            seconds == null ? "" : ":" + seconds,
                            offset(text.substring(time.end())));
        } catch (DateTimeException notATime) {
            return "";
        }
    }

    private static String offset(String behind) {
        Matcher offset = OFFSET.matcher(behind);
        if (!offset.find()) {
            return "";
        }
        if (offset.group("zero") != null) {
            return "Z";
        }
        boolean named = offset.group("so") != null;
        String sign = offset.group(named ? "so" : "o");
        int hours = Integer.parseInt(offset.group(named ? "sh" : "oh"));
        String minutes = offset.group(named ? "sm" : "om");
        try {
            int signed = sign.equals("-") ? -1 : 1;
            return ZoneOffset.ofHoursMinutes(signed * hours, minutes == null ? 0 : signed * Integer.parseInt(minutes))
                    .getId();
        } catch (DateTimeException notAnOffset) {
            return "";
        }
    }
}

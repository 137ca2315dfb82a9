package dateline.ingest.page;

import dateline.contracts.ReportedTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, or a time of a day, as somebody wrote it: "Jan 10, 2022 8:13:26 PM", "6 January 2022, 20:05 (UTC+6)",
 * "2022-01-06T20:05:00+06:00".
 *
 * <p>Nothing is added: no zone that is not written, no second that is not written, and no conversion to another zone.
 * Abbreviations of zones that mean several ("IST", "CST") are no offset. Days in figures alone are read only where the
 * year comes first, with dots, or where the order is known, since 01/02/2022 is two days.
 *
 * @param value ISO 8601: a day, a local time, or a time with its offset
 */
record WrittenTime(String value) {

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
    private static final Pattern BESIDE_A_DAY = Pattern.compile(
            "(?<!\\p{L})T(?= )|" + TIME.pattern() + "|\\(?(utc|gmt)\\s*([+-]\\d{1,2}(:?\\d{2})?)?\\)?|Z\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SECONDS = Pattern.compile("1\\d{9}(?:\\d{3})?");

    /** The first day written in a text, with its time of day if one stands beside it. */
    static Optional<WrittenTime> in(String text) {
        return in(text, WrittenDay.Order.NOBODY_SAYS);
    }

    /** The same, where it is known in which order the outlet writes day and month. */
    static Optional<WrittenTime> in(String text, WrittenDay.Order order) {
        return WrittenDay.in(text, order).map(day -> at(text, day));
    }

    /** A day and the time of day beside it. */
    static WrittenTime at(String text, WrittenDay day) {
        return new WrittenTime(day.date() + timeBeside(text, day));
    }

    /** The time in a field for machines, where seconds since 1970 are one too. */
    static Optional<WrittenTime> inField(String value, WrittenDay.Order order) {
        if (SECONDS.matcher(value).matches()) {
            return Optional.of(new WrittenTime(Instant.ofEpochSecond(Long.parseLong(value.substring(0, 10)))
                    .toString()));
        }
        return in(value, order);
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
        return BESIDE_A_DAY.matcher(WrittenDay.rest(text)).replaceAll(" ");
    }

    /** As a message tells it; a local time takes the zone that the sender named, and nothing else does. */
    ReportedTime as(String basis, Optional<String> zone) {
        boolean local = value.length() > 10 && !hasOffset();
        return new ReportedTime(value, local ? zone : Optional.empty(), basis);
    }

    boolean hasOffset() {
        return value.endsWith("Z") || value.lastIndexOf('+') > 10 || value.lastIndexOf('-') > 10;
    }

    /** The same instant by another clock. */
    WrittenTime at(ZoneOffset offset) {
        return new WrittenTime(
                OffsetDateTime.parse(value).withOffsetSameInstant(offset).toString());
    }

    WrittenTime day() {
        return new WrittenTime(value.substring(0, 10));
    }

    private static String timeBeside(String text, WrittenDay day) {
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

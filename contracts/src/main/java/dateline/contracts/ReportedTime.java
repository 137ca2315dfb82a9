package dateline.contracts;

import java.util.Optional;

/**
 * A time as a page tells it: never more precise than the page is.
 *
 * @param value ISO 8601: a day ({@code 2022-01-10}), a local time ({@code 2022-01-10T20:13:26}), or an instant with its
 *     offset ({@code 2022-01-10T20:13:26+06:00})
 * @param zone IANA zone of a local time, where the sender gave the outlet's home zone; absent if nobody says
 * @param basis where it came from: {@code sender}, {@code json-ld}, {@code meta}, {@code itemprop}, {@code time
 *     element}, {@code visible text}, {@code script}, {@code URL path}, {@code printed line}; {@code last change; ...}
 *     where a page tells no other time than that of its last change; {@code ...; offset by the visible text} where an
 *     instant in UTC took its offset from the clock time shown on the page
 */
public record ReportedTime(String value, Optional<String> zone, String basis) {}

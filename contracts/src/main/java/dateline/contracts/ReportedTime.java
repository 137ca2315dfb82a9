package dateline.contracts;

import java.util.Optional;

/**
 * A time as a page tells it: never more precise than the page is.
 *
 * @param value ISO 8601: a day ({@code 2022-01-10}), a local time ({@code 2022-01-10T20:13:26}), or an instant with its
 *     offset ({@code 2022-01-10T20:13:26+06:00})
 * @param zone IANA zone of a local time, where the sender gave the outlet's home zone; absent if nobody says
 * @param basis where it came from, as in {@link Known}
 */
public record ReportedTime(String value, Optional<String> zone, String basis) {}

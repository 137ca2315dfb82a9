package dateline.query.index;

import com.fasterxml.jackson.annotation.JsonValue;
import dateline.contracts.ReportedTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where an article stands in time. Pages tell times in three ways, and some not at all; lists need one. This is the only
 * place that reckons it:
 *
 * <ul>
 *   <li>a time with its offset is itself;
 *   <li>a local time is taken in the outlet's zone, in UTC if none is known;
 *   <li>a day alone stands at its noon, in the outlet's zone or UTC;
 *   <li>no time, one that cannot be read, or one more than a day after we learned of the article (nobody can have read
 *       it then, so it is a slip) gives way to the moment when we learned of it.
 * </ul>
 *
 * @param at the instant by which lists are sorted
 * @param day the day at the place of publication, by which {@code from} and {@code to} filter
 * @param basis what it was reckoned from
 */
@Schema(description = "Where the article stands in lists, and why there.")
public record OrderTime(
        @Schema(description = "The instant by which lists are sorted.")
        Instant at,

        @Schema(description = "The day by which from and to filter: local where it was published.")
        LocalDate day,

        @Schema(description = "What it was reckoned from.") Basis basis) {

    private static final Duration SLACK = Duration.ofDays(1);

    /** What an order time was reckoned from. */
    public enum Basis {
        /** The time of publication. */
        PUBLISHED("published"),
        /** The day of publication: the hour is unknown, noon stands for it. */
        PUBLISHED_DAY("published day"),
        /** The time when the article came to us. */
        LEARNED("learned");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        @JsonValue
        public String words() {
            return words;
        }
    }

    /**
     * Reckons it.
     *
     * @param published as the page tells it
     * @param learnedAt when the article came to us
     */
    public static OrderTime of(Optional<ReportedTime> published, Instant learnedAt) {
        return published
                .flatMap(OrderTime::read)
                .filter(time -> !time.at().isAfter(learnedAt.plus(SLACK)))
                .orElseGet(() -> new OrderTime(
                        learnedAt, learnedAt.atZone(ZoneOffset.UTC).toLocalDate(), Basis.LEARNED));
    }

    private static Optional<OrderTime> read(ReportedTime time) {
        try {
            ZoneId zone = time.zone().map(ZoneId::of).orElse(ZoneOffset.UTC);
            OrderTime read = read(time.value(), zone);
            int year = read.day().getYear();
            return year >= 1 && year <= 9999 ? Optional.of(read) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OrderTime read(String value, ZoneId zone) {
        if (!value.contains("T")) {
            LocalDate day = LocalDate.parse(value);
            return new OrderTime(day.atTime(LocalTime.NOON).atZone(zone).toInstant(), day, Basis.PUBLISHED_DAY);
        }
        if (hasOffset(value)) {
            OffsetDateTime time = OffsetDateTime.parse(value);
            return new OrderTime(time.toInstant(), localDay(time, zone), Basis.PUBLISHED);
        }
        LocalDateTime local = LocalDateTime.parse(value);
        return new OrderTime(local.atZone(zone).toInstant(), local.toLocalDate(), Basis.PUBLISHED);
    }

    /** A page that writes UTC says nothing of where it is; the outlet's zone, if known, then tells the day. */
    private static LocalDate localDay(OffsetDateTime time, ZoneId zone) {
        return time.getOffset().equals(ZoneOffset.UTC)
                ? time.atZoneSameInstant(zone).toLocalDate()
                : time.toLocalDate();
    }

    private static boolean hasOffset(String value) {
        String clock = value.substring(value.indexOf('T'));
        return clock.endsWith("Z") || clock.contains("+") || clock.contains("-");
    }
}

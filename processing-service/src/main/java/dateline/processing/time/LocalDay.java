package dateline.processing.time;

import dateline.contracts.AnalysisMessage.ArticlePlace;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.ReportedTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The day that it was where an article was written when it was published, where that was surely another day than the one
 * its time of publication names: an evening in Washington is the next morning in Almaty.
 *
 * <p>The sun tells it, not the law: clocks lie within three hours of the sun, so a day that is the same three hours sooner
 * and later is certain. Where it is not, nothing is said.
 */
final class LocalDay {

    private static final long CLOCK_FROM_SUN_HOURS = 3;
    private static final double SECONDS_A_DEGREE = 240;

    private LocalDay() {}

    /** The day there; empty if it is the same, or cannot be told. */
    static Optional<LocalDate> of(Optional<ReportedTime> published, Optional<Places> places) {
        Optional<OffsetDateTime> moment = published.flatMap(LocalDay::moment);
        Optional<GazetteerPlace> place = places.flatMap(LocalDay::writtenFrom);
        if (moment.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        long sun = Math.round(place.get().lon().doubleValue() * SECONDS_A_DEGREE);
        LocalDateTime there = moment.get()
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDateTime()
                .plusSeconds(sun);
        LocalDate day = there.toLocalDate();
        boolean certain = there.minusHours(CLOCK_FROM_SUN_HOURS).toLocalDate().equals(day)
                && there.plusHours(CLOCK_FROM_SUN_HOURS).toLocalDate().equals(day);
        return certain && !day.equals(moment.get().toLocalDate()) ? Optional.of(day) : Optional.empty();
    }

    private static Optional<OffsetDateTime> moment(ReportedTime time) {
        try {
            return Optional.of(OffsetDateTime.parse(time.value()));
        } catch (DateTimeException e) {
            return Optional.empty(); // it tells no zone
        }
    }

    private static Optional<GazetteerPlace> writtenFrom(Places places) {
        Optional<String> id = places.writtenFrom().map(ArticlePlace::gazetteerId);
        return places.mentions().stream()
                .flatMap(mention -> mention.place().stream())
                .filter(place -> id.filter(place.gazetteerId()::equals).isPresent())
                .findFirst();
    }
}

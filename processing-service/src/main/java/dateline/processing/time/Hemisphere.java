package dateline.processing.time;

import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.AnalysisMessage.Places;
import dateline.processing.calendar.Meaning.Season;
import dateline.processing.calendar.Stretch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The half of the globe that an article tells of, on which the months of a season depend. */
enum Hemisphere {
    NORTH,
    SOUTH;

    private static final int MONTHS = 3;

    /** That in which all places of the article lie; none if it tells of both or of no place. */
    static Optional<Hemisphere> of(Optional<Places> places) {
        List<Hemisphere> all = places.map(Places::mentions).orElse(List.of()).stream()
                .map(PlaceMention::place)
                .flatMap(Optional::stream)
                .map(GazetteerPlace::lat)
                .map(lat -> lat.signum() < 0 ? SOUTH : NORTH)
                .distinct()
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The months of a season of a year; none for the one that lies in two years. */
    Optional<Stretch> months(Season season) {
        int first =
                switch (season.name()) {
                    case SPRING -> this == NORTH ? 3 : 9;
                    case SUMMER -> this == NORTH ? 6 : 12;
                    case AUTUMN -> this == NORTH ? 9 : 3;
                    case WINTER -> this == NORTH ? 12 : 6;
                };
        return season.year().filter(year -> first < 12).map(year -> {
            LocalDate start = LocalDate.of(year, first, 1);
            return new Stretch(start.atStartOfDay(), start.plusMonths(MONTHS).atStartOfDay(), Granularity.INTERVAL);
        });
    }
}

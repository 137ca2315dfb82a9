package dateline.processing.time;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.processing.calendar.Stretch;
import dateline.processing.calendar.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The dates of a text that were read so far, from which "the following day" and "that week" are reckoned. */
final class Anchors {

    private final List<Told> told = new ArrayList<>();

    /**
     * A date that the text tells.
     *
     * @param block index of the block it stands in
     * @param aside whether it only tells of which day something is, and nothing is told to be done on it: "Wednesday's gain"
     */
    record Told(Stretch stretch, int start, int end, int block, boolean aside) {}

    void add(Told date) {
        told.add(date);
    }

    /** The last date in this block or the one before it that is no coarser than the unit. */
    Optional<Told> nearest(Unit unit, int block) {
        return near(unit, block).findFirst();
    }

    /** The first day that the headline or the first paragraph tells. */
    Optional<Told> ofLead() {
        return told.stream()
                .takeWhile(each -> each.block() <= 1)
                .filter(each -> fits(each.stretch(), Unit.DAY) && !each.aside())
                .findFirst();
    }

    /** All those dates, the last first. */
    Stream<Told> near(Unit unit, int block) {
        return told.reversed().stream()
                .takeWhile(each -> each.block() >= block - 1)
                .filter(each -> fits(each.stretch(), unit));
    }

    private static boolean fits(Stretch stretch, Unit unit) {
        Granularity granularity = stretch.granularity();
        boolean day = granularity == Granularity.DAY
                || granularity == Granularity.PART_OF_DAY && stretch.firstDay().equals(stretch.lastDay())
                || granularity == Granularity.MINUTE && stretch.start().equals(stretch.end());
        boolean week = day || granularity == Granularity.WEEK;
        boolean month = day || granularity == Granularity.MONTH;
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> false;
            case DAY -> day;
            case WEEKEND, WEEK, FORTNIGHT -> week;
            case MONTH -> month;
            case QUARTER -> month || granularity == Granularity.QUARTER;
            default -> month || granularity == Granularity.YEAR;
        };
    }
}

package dateline.processing.time;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.TimeBasis;
import dateline.contracts.Answer;
import dateline.processing.calendar.Stretch;
import java.util.Optional;

/**
 * What an expression of time comes to.
 *
 * @param stretch its place in the calendar, where it has one
 * @param anchor the earlier date of the text that it was reckoned from
 */
record Reckoned(
        Answer answer,
        Granularity granularity,
        TimeBasis basis,
        Optional<Stretch> stretch,
        Optional<Anchors.Told> anchor) {

    static Reckoned unknown(String reason) {
        return new Reckoned(
                Answer.unknown(reason), Granularity.UNKNOWN, TimeBasis.NONE, Optional.empty(), Optional.empty());
    }

    static Reckoned unpublished() {
        return unknown("the day of publication is not known");
    }

    static Reckoned duration() {
        return new Reckoned(
                Answer.unknown("a length of time has no place in the calendar"),
                Granularity.DURATION,
                TimeBasis.NONE,
                Optional.empty(),
                Optional.empty());
    }

    static Reckoned of(String value, Stretch stretch, TimeBasis basis, String reason) {
        return new Reckoned(
                Answer.of(value, reason), stretch.granularity(), basis, Optional.of(stretch), Optional.empty());
    }

    Reckoned from(Anchors.Told told) {
        return new Reckoned(answer, granularity, basis, stretch, Optional.of(told));
    }
}

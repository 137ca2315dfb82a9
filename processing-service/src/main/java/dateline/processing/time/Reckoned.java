package dateline.processing.time;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.TimeBasis;
import dateline.contracts.Answer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** What an expression of time comes to. */
record Reckoned(Answer answer, Granularity granularity, TimeBasis basis) {

    private static final String NO_PUBLICATION_DATE = "the day of publication is not known";

    static Reckoned unknown(String reason) {
        return new Reckoned(Answer.unknown(reason), Granularity.UNKNOWN, TimeBasis.NONE);
    }

    static Reckoned unpublished() {
        return unknown(NO_PUBLICATION_DATE);
    }

    static Reckoned duration() {
        return new Reckoned(
                Answer.unknown("a length of time has no place in the calendar"), Granularity.DURATION, TimeBasis.NONE);
    }

    /** From the words alone. */
    static Reckoned told(String value, Granularity granularity) {
        return new Reckoned(Answer.of(value, "as the words say"), granularity, TimeBasis.TEXT);
    }

    /** From the words and the day of publication. */
    static Reckoned from(LocalDate publishedOn, String value, Granularity granularity) {
        return new Reckoned(
                Answer.of(value, "reckoned from the day of publication, " + publishedOn),
                granularity,
                TimeBasis.PUBLICATION_DATE);
    }

    /** The same from the words and the tense of the clause. */
    static Reckoned from(LocalDate publishedOn, Tense tense, String value, Granularity granularity) {
        String side = tense == Tense.PAST ? "told as past" : "told as to come";
        return new Reckoned(
                Answer.of(value, "reckoned from the day of publication, " + publishedOn + "; " + side),
                granularity,
                TimeBasis.PUBLICATION_DATE);
    }

    static String interval(LocalDate first, LocalDate last) {
        return first + "/" + last;
    }

    /** The Monday to Sunday in which a day lies. */
    static String week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return interval(monday, monday.plusDays(6));
    }
}

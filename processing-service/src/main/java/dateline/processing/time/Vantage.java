package dateline.processing.time;

import dateline.contracts.AnalysisMessage.TimeBasis;
import java.time.LocalDate;

/**
 * From which day relative words are reckoned.
 *
 * @param basis what gave the day
 * @param reason what to say of it
 */
record Vantage(LocalDate day, TimeBasis basis, String reason) {

    static Vantage published(LocalDate day) {
        return new Vantage(day, TimeBasis.PUBLICATION_DATE, "reckoned from the day of publication, " + day);
    }

    /** Published on another day by the clock where it was written. */
    static Vantage local(LocalDate day) {
        return new Vantage(
                day, TimeBasis.PUBLICATION_DATE, "reckoned from the day of publication where it was written, " + day);
    }

    static Vantage dateline(LocalDate day) {
        return new Vantage(day, TimeBasis.DATELINE, "reckoned from the day in the dateline, " + day);
    }

    static Vantage other(LocalDate day) {
        return new Vantage(day, TimeBasis.OTHER_DATE, "reckoned from another date of the text, " + day);
    }
}

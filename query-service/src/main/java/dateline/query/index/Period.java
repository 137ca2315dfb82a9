package dateline.query.index;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long the steps of a timeline are. Weeks begin on Monday. */
public enum Period {
    DAY {
        @Override
        LocalDate first(LocalDate day) {
            return day;
        }

        @Override
        public LocalDate last(LocalDate first) {
            return first;
        }
    },
    WEEK {
        @Override
        LocalDate first(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        public LocalDate last(LocalDate first) {
            return first.plusDays(6);
        }
    },
    MONTH {
        @Override
        LocalDate first(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        public LocalDate last(LocalDate first) {
            return first.plusMonths(1).minusDays(1);
        }
    },
    YEAR {
        @Override
        LocalDate first(LocalDate day) {
            return day.withDayOfYear(1);
        }

        @Override
        public LocalDate last(LocalDate first) {
            return first.plusYears(1).minusDays(1);
        }
    };

    abstract LocalDate first(LocalDate day);

    /** The last day of the period that begins on a day. */
    public abstract LocalDate last(LocalDate first);

    /** The first day of the period that a day is in, both counted from 1970. */
    int firstDay(int epochDay) {
        return (int) first(LocalDate.ofEpochDay(epochDay)).toEpochDay();
    }
}

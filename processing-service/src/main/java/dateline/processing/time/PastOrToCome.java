package dateline.processing.time;

import dateline.processing.calendar.Meaning;
import dateline.processing.calendar.Meaning.Between;
import dateline.processing.calendar.Meaning.Day;
import dateline.processing.calendar.Meaning.Timed;
import dateline.processing.calendar.Stretch;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Which of two is meant, the last or the next: what has been is the one, what is to come the other, and what is near counts more. */
record PastOrToCome(LocalDate today, Stretch past, Stretch future) {

    /**
     * @param meaning of the expression, without an hour that tells no half of the day
     */
    Stretch of(Expression expression, Meaning meaning) {
        Meaning day = meaning instanceof Timed timed ? timed.day() : meaning;
        boolean byName = day instanceof Day named
                && named.weekday().isPresent()
                && named.month().isPresent();
        if (byName || isAnniversary(expression)) {
            return nearer();
        }
        boolean dated = isDated(day);
        if (expression.tense() == Tense.PAST) {
            boolean tomorrow = dated && !future.firstDay().isAfter(today.plusDays(1));
            // who tells of a day nine months ago gives its year, and of a month if it is of another year
            boolean nearAhead = past.firstDay().isBefore(today.minusMonths(9))
                    && (dated || day instanceof Meaning.Month && past.firstDay().getYear() < today.getYear());
            return tomorrow || nearAhead ? future : past;
        }
        boolean nearBefore = dated
                && past.firstDay().getYear() == today.getYear()
                && past.firstDay().isAfter(today.minusMonths(3))
                && YearMonth.from(future.firstDay())
                        .isAfter(YearMonth.from(today).plusMonths(6));
        return nearBefore ? past : future;
    }

    /** "Ten years ago on Monday" */
    private static boolean isAnniversary(Expression expression) {
        return expression.before(1).filter(each -> each.word().equals("on")).isPresent()
                && expression
                        .before(2)
                        .filter(each -> each.word().equals("ago"))
                        .isPresent();
    }

    private Stretch nearer() {
        return ChronoUnit.DAYS.between(past.firstDay(), today) <= ChronoUnit.DAYS.between(today, future.firstDay())
                ? past
                : future;
    }

    private static boolean isDated(Meaning meaning) {
        return switch (meaning) {
            case Day day -> true;
            case Between both -> isDated(both.from());
            case Meaning.Holiday holiday -> true;
            default -> false;
        };
    }
}

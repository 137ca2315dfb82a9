package dateline.processing.event;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.Event.Date;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells history and plans from news: an event whose date lies a month or more before the article, or in a month
 * before its own, is background.
 */
final class Past {

    private static final Set<Granularity> LONG =
            Set.of(Granularity.YEAR, Granularity.DECADE, Granularity.QUARTER, Granularity.INTERVAL);
    private static final Pattern YEAR = Pattern.compile("\\d{3,4}\\b");
    private static final int LIFETIME = 80;
    private static final int MONTHS = 1;
    private static final int MONTH_LENGTH = "2022-01".length();

    private Past() {}

    /** Whether it begins after the day of publication: "next week", "on 2 March", "in April". */
    static boolean isToCome(String value, Optional<LocalDate> publishedOn) {
        // "at 8 p.m." is a time of its day
        String first = value.split("[/T]")[0];
        return publishedOn
                .map(LocalDate::toString)
                .filter(today -> first.compareTo(today.substring(0, Math.min(first.length(), today.length()))) > 0)
                .isPresent();
    }

    /** Whether it took months or years: "killed 1,200 people this year" was done in many places. */
    static boolean isLong(Date date) {
        return LONG.contains(date.granularity());
    }

    /** Whether nobody remembers it: "in 1415 the archers routed the knights" is for books of history. */
    static boolean isHistory(Date date, Optional<LocalDate> publishedOn) {
        Optional<String> year =
                date.value().value().filter(each -> YEAR.matcher(each).lookingAt());
        return year.isPresent()
                && publishedOn.isPresent()
                && Integer.parseInt(year.get().split("\\D")[0])
                        < publishedOn.get().minusYears(LIFETIME).getYear();
    }

    /** Whether it was so long ago that it is background. */
    static boolean is(Date date, Optional<LocalDate> publishedOn) {
        return is(date, publishedOn, false);
    }

    /** @param aside whether it is told beside the news, where "last month" is before it */
    static boolean is(Date date, Optional<LocalDate> publishedOn, boolean aside) {
        Optional<String> value = date.value().value();
        if (value.isEmpty() || publishedOn.isEmpty()) {
            return false;
        }
        String told = value.get();
        String limit = publishedOn.get().minusMonths(MONTHS).toString();
        if (aside && told.length() == MONTH_LENGTH) {
            return told.compareTo(publishedOn.get().toString().substring(0, MONTH_LENGTH)) < 0;
        }
        String last = told.contains("/") ? told.substring(told.indexOf('/') + 1) : told;
        int length = Math.min(last.length(), limit.length());
        return length >= 4 && last.substring(0, length).compareTo(limit.substring(0, length)) < 0;
    }
}

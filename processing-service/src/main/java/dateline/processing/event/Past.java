package dateline.processing.event;

import dateline.contracts.Event.Date;
import java.time.LocalDate;
import java.util.Optional;

/** Tells history and plans from news: an event whose date lies a month or more before the article is background. */
final class Past {

    private static final int MONTHS = 1;

    private Past() {}

    /** Whether the day is still to come: "flies to Port Arrow on Tuesday" is a plan. */
    static boolean isAhead(Date date, Optional<LocalDate> publishedOn) {
        Optional<String> day = date.value().value().filter(each -> each.length() == 10);
        return day.isPresent()
                && publishedOn.isPresent()
                && day.get().compareTo(publishedOn.get().plusDays(1).toString()) > 0;
    }

    /** Whether it was so long ago that it is background. */
    static boolean is(Date date, Optional<LocalDate> publishedOn) {
        Optional<String> value = date.value().value();
        if (value.isEmpty() || publishedOn.isEmpty()) {
            return false;
        }
        String told = value.get();
        String limit = publishedOn.get().minusMonths(MONTHS).toString();
        String last = told.contains("/") ? told.substring(told.indexOf('/') + 1) : told;
        int length = Math.min(last.length(), limit.length());
        return length >= 4 && last.substring(0, length).compareTo(limit.substring(0, length)) < 0;
    }
}

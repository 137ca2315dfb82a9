package dateline.processing.event;

import dateline.processing.article.CalendarNames;
import java.util.Set;

/** Nouns that say when and not who. */
final class TimeWords {

    private static final Set<String> WORDS = CalendarNames.and(
            "today",
            "yesterday",
            "tomorrow",
            "week",
            "month",
            "year",
            "day",
            "night",
            "evening",
            "morning",
            "afternoon",
            "weekend",
            "decade",
            "hour",
            "minute",
            "midnight",
            "dusk",
            "dawn",
            "nightfall",
            "sunset",
            "noon",
            "tonight",
            "time");

    private TimeWords() {}

    static boolean isTime(String lemma) {
        return WORDS.contains(lemma);
    }
}

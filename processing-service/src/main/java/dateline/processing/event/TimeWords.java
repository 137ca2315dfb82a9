package dateline.processing.event;

import java.util.Set;

/** Nouns that say when and not who. */
final class TimeWords {

    private static final Set<String> WORDS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
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
            "noon",
            "tonight",
            "time",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.");

    private TimeWords() {}

    static boolean isTime(String lemma) {
        return WORDS.contains(lemma);
    }
}

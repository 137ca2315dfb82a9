package dateline.ingest.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that stand in a sentence where others stood.
 *
 * @param before the words that went, without marks
 * @param now the words that came
 * @param place of the first of them in the new sentence
 */
record Replacement(List<String> before, List<String> now, int place, SentencePair sentence) {

    /** What the new words do to the sentence. */
    enum Effect {
        /** They put right what it said. */
        CORRECTS,
        /** Another day, month or hour stands there. */
        MOVES_IN_TIME,
        /** A count went up that goes up as news comes in. */
        RAISES,
        /** They tell something else, or the same in other words. */
        REWORDS
    }

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}.*");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d{2}");
    private static final Pattern CURRENCY = Pattern.compile("\\p{Sc}");
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_DENIAL = 4;

    private static final Set<String> TIMES = Set.of(
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
            "morning",
            "afternoon",
            "evening",
            "night",
            "noon",
            "midnight",
            "am",
            "pm");
    private static final Set<String> DENIALS =
            Set.of("not", "no", "never", "neither", "nor", "none", "nobody", "without", "didn't", "wasn't", "isn't");
    private static final Set<String> UNITS = Set.of(
            "dollars",
            "euros",
            "pounds",
            "roubles",
            "rubles",
            "tenge",
            "yuan",
            "yen",
            "rupees",
            "kilometres",
            "kilometers",
            "miles",
            "metres",
            "meters",
            "feet",
            "tonnes",
            "tons",
            "litres",
            "gallons",
            "celsius",
            "fahrenheit",
            "hectares",
            "acres",
            "days",
            "weeks",
            "months",
            "years",
            "hours",
            "minutes");
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "the", "this", "that", "he", "she", "it", "they", "we", "i", "in", "on", "at", "but", "and",
            "of", "for", "by", "with", "his", "her", "their", "there", "some", "many", "most", "all", "no");

    // Words that say of the number beside them that it can only be put right: "aged 45", "a 45-year-old", "on 5 May".
    private static final Pattern FIXED_BEFORE = Pattern.compile(
            "aged|age|route|article|section|chapter|flight|unit|page|no|number|room|district",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIXED_AFTER = Pattern.compile("year|years?-old|th|st|nd|rd", Pattern.CASE_INSENSITIVE);

    private static final Phrases COUNTS_THAT_RISE = Phrases.of(Replacement.class, "counts-that-rise.txt");
    private static final Phrases COUNTS_THAT_MOVE = Phrases.of(Replacement.class, "counts-that-move.txt");

    Replacement {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    Effect effect() {
        Optional<Amount> was = Amount.of(before);
        Optional<Amount> is = Amount.of(now);
        if (was.isPresent() && is.isPresent()) {
            return ofNumbers(was.get(), is.get());
        }
        if (all(before, TIMES) && all(now, TIMES)) {
            return Effect.MOVES_IN_TIME;
        }
        boolean corrects = isDenial() || isInQuotation() || isName() || isSpelling() || isUnit();
        return corrects ? Effect.CORRECTS : Effect.REWORDS;
    }

    int words() {
        return Math.max(before.size(), now.size());
    }

    private Effect ofNumbers(Amount was, Amount is) {
        if (was.value().compareTo(is.value()) == 0) {
            return Effect.REWORDS;
        }
        if (isFixed(was, is) || is.isTransposed(was) || is.isOfAnotherScale(was)) {
            return Effect.CORRECTS;
        }
        String words = sentence.now();
        if (COUNTS_THAT_MOVE.in(words) || is.isMoreThan(was) && COUNTS_THAT_RISE.in(words)) {
            return Effect.RAISES;
        }
        return Effect.CORRECTS;
    }

    /** Whether what the number tells does not change by itself: a year, a day of the month, an hour, an age. */
    private boolean isFixed(Amount was, Amount is) {
        if (was.isYear() && is.isYear()
                || now.stream().allMatch(each -> CLOCK.matcher(each).matches())) {
            return true;
        }
        String left = sentence.wordBefore(place);
        String right = sentence.wordAfter(place + now.size() - 1);
        return isMonth(left)
                || isMonth(right)
                || FIXED_BEFORE.matcher(left).matches()
                || FIXED_AFTER.matcher(right).matches()
                || sentence.isBetweenCommas(place, now.size());
    }

    private static boolean isMonth(String word) {
        return CAPITAL.matcher(word).matches()
                && TIMES.contains(word.toLowerCase(Locale.ROOT))
                && !word.toLowerCase(Locale.ROOT).endsWith("day");
    }

    /** A denial came or went: "did fire" became "did not fire". */
    private boolean isDenial() {
        return before.size() <= LONGEST_DENIAL
                && now.size() <= LONGEST_DENIAL
                && any(before, DENIALS) != any(now, DENIALS);
    }

    private boolean isInQuotation() {
        return !before.isEmpty() && !now.isEmpty() && sentence.isInQuotation(place);
    }

    private boolean isName() {
        return isName(before) && isName(now) && (place > 0 || before.size() > 1);
    }

    private static boolean isName(List<String> words) {
        List<String> capitals =
                words.stream().filter(word -> CAPITAL.matcher(word).matches()).toList();
        return !capitals.isEmpty()
                && words.size() <= LONGEST_NAME
                && words.size() - capitals.size() <= 1
                && capitals.stream().noneMatch(word -> SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)));
    }

    private boolean isSpelling() {
        return before.size() == 1 && now.size() == 1 && Spelling.isSlip(before.getFirst(), now.getFirst());
    }

    private boolean isUnit() {
        boolean currency = before.size() == 1
                && now.size() == 1
                && CURRENCY.matcher(before.getFirst()).matches()
                && CURRENCY.matcher(now.getFirst()).matches();
        return currency || all(before, UNITS) && all(now, UNITS);
    }

    private static boolean all(List<String> words, Set<String> kind) {
        return !words.isEmpty() && words.stream().allMatch(word -> kind.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean any(List<String> words, Set<String> kind) {
        List<String> small = new ArrayList<>(words);
        small.replaceAll(word -> word.toLowerCase(Locale.ROOT));
        return small.stream().anyMatch(kind::contains);
    }
}

package dateline.processing.figure;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.Answer;
import dateline.processing.figure.FigureDates.Placed;
import dateline.processing.quote.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * For which day a figure is told: "as of March 3", "by Thursday evening", "against 5,135 on Sunday", or, for counts of
 * people that go on, the day on which somebody says so.
 */
final class AsOf {

    private static final Pattern AS_OF = Pattern.compile("(?s).*\\bas (?:of|at)(?: (?:the )?)?(?:morning of )?$");
    private static final Pattern UNTIL = Pattern.compile(
            "(?s).*\\b(?:by|until|till|up to|through)(?: (?:the|late|early|end of|noon on|midnight on))*\\s?$");
    private static final Pattern BESIDE =
            Pattern.compile("(?: (?:on|in|at|by|late|early|the|for|all|same|period|half|quarter|first|second|of))* ?");
    // "230 boats fished there in 2019"
    private static final Pattern DONE_IN = Pattern.compile(" \\p{Ll}+ed (?:there |here )?in ");
    // "killed 560 people in Jordan last year"
    private static final Pattern IN_PLACE =
            Pattern.compile("^ (?:in|across|on) (?:the )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)* ");
    // "its January estimate of 32,000"
    private static final Pattern DATED =
            Pattern.compile(" (?:estimate|figure|count|toll|total|tally|level|peak|record|forecast) of ");
    // "an estimate of 40 that it had given on Tuesday"
    private static final Pattern GIVEN =
            Pattern.compile("(?: [\\p{L} ]*)? (?:that|which) (?:\\p{L}+ )?(?:\\p{L}+ )had (?:given"
                    + "|published|issued|made|announced|released|reported|put out|sent out) (?:on |in |a )?");
    private static final Set<String> GOES_ON = Set.of(
            "killed", "injured", "detained", "missing", "displaced", "evacuated", "infected", "rescued", "casualties");
    private static final int CUE_REACH = 40;

    private final FigureDates dates;

    AsOf(FigureDates dates) {
        this.dates = dates;
    }

    /**
     * The day, and the date that tells it.
     *
     * @param date absent if no date tells it
     * @param how what ties it to the number
     */
    record Day(Answer answer, Optional<Placed> date, How how) {}

    /** What ties a day to a number. */
    enum How {
        BESIDE("the day stands beside the number"),
        AS_OF("\"as of\" stands before it"),
        UNTIL("it is counted until then"),
        FRONTED("the sentence is about that day"),
        SAID_ON("the day on which it is said"),
        NOT_TOLD("the sentence does not say for which day");

        private final String words;

        How(String words) {
            this.words = words;
        }
    }

    /** For which day a count is told, or why that is not known. */
    Day of(Count count, Source source) {
        List<Placed> inSentence = dates.inSentenceOf(count);
        Optional<Day> beside = first(inSentence, each -> isBeside(each, count), How.BESIDE);
        if (beside.isPresent()) {
            return beside.get();
        }
        List<Placed> own = dates.isCompared(count) && !dates.isMovedTo(count) ? List.of() : inSentence;
        return first(own, each -> isTold(each, AS_OF, "as of ", "as at "), How.AS_OF)
                .or(() -> first(own, each -> isTold(each, UNTIL, "by ", "until ", "up to "), How.UNTIL))
                .or(() -> first(own, each -> isFronted(each, count), How.FRONTED))
                .or(() -> saidOn(count, source, own))
                .orElseGet(() -> new Day(Answer.unknown(How.NOT_TOLD.words), Optional.empty(), How.NOT_TOLD));
    }

    private static Optional<Day> first(List<Placed> dates, java.util.function.Predicate<Placed> fits, How how) {
        return dates.stream()
                .filter(each -> each.date().granularity() != Granularity.DURATION)
                .filter(fits)
                .findFirst()
                .map(each -> day(each, how));
    }

    private static Day day(Placed date, How how) {
        String words = date.date().span().text();
        Answer answer = date.date()
                .value()
                .value()
                .map(value -> Answer.of(dayOf(value), how.words + ": " + words))
                .orElseGet(() -> Answer.unknown("\"" + words + "\" is a time that is not known: "
                        + date.date().value().reason()));
        return new Day(answer, Optional.of(date), how);
    }

    /** The day of a time of day. */
    private static String dayOf(String value) {
        int time = value.indexOf('T');
        return time == "2022-01-10".length() && value.indexOf('/') < 0 ? value.substring(0, time) : value;
    }

    private boolean isTold(Placed date, Pattern before, String... inside) {
        String words = date.date().span().text().toLowerCase(Locale.ROOT);
        for (String each : inside) {
            if (words.startsWith(each)) {
                return true;
            }
        }
        return before.matcher(dates.before(date)).matches();
    }

    /** "against 5,135 on Sunday", "4,404 on Saturday": only where a number is set beside another. */
    private boolean isBeside(Placed date, Count count) {
        if (date.end() <= count.start()) {
            String between = dates.text(date.end(), count.start());
            boolean figureFor = dates.before(date).matches("(?s).*\\b(?:figure|count|toll|total|tally) for ");
            return DATED.matcher(between).matches() || (figureFor && between.matches(" (?:was|is|stood at) "));
        }
        if (date.start() >= count.end()
                && GIVEN.matcher(dates.text(count.end(), date.start())).matches()) {
            return true;
        }
        boolean leftOut = count.isLeftOut();
        boolean compared = dates.isCompared(count);
        boolean year = date.date().granularity().compareTo(Granularity.MONTH) >= 0; // "310,000 containers in 2025"
        if (year
                && date.start() >= count.end()
                && DONE_IN.matcher(dates.text(count.end(), date.start())).matches()) {
            return true;
        }
        return (leftOut || compared || year) && date.start() >= count.end() && isRightBehind(date, count);
    }

    private boolean isRightBehind(Placed date, Count count) {
        return BESIDE.matcher(
                        IN_PLACE.matcher(dates.text(count.end(), date.start())).replaceFirst(" "))
                .matches();
    }

    /** "In April the agency fed 2.2 million", "On Saturday the count was 4,404" */
    private boolean isFronted(Placed date, Count count) {
        String before = dates.text(count.p().token(count.sentence()).start(), date.start());
        boolean right = date.end() <= count.start()
                && count.kind().happens()
                && dates.text(date.end(), count.start()).equals(", "); // "In 2021, 11 miners were killed"
        return (count.isLeftOut() || right)
                && before.matches("(?is)(?:.*; )?(?:in|on|at|by|during|the|but|and|, )*\\s?")
                && date.end() <= count.start()
                && dates.text(date.end(), count.start()).matches("[^;:]*");
    }

    /** "The ministry said on Monday that 12 people had died": so many on Monday. */
    private Optional<Day> saidOn(Count count, Source source, List<Placed> inSentence) {
        if (!GOES_ON.contains(count.kindName()) || source.cue().isEmpty()) {
            return Optional.empty();
        }
        int cue = dates.utf16(source.cue().get().start());
        Optional<Day> behind =
                first(inSentence, each -> each.start() >= count.end() && isRightBehind(each, count), How.BESIDE);
        if (behind.isPresent()) {
            return behind;
        }
        return first(
                inSentence.stream()
                        .filter(each -> dates.isNear(each, cue, CUE_REACH))
                        .toList(),
                each -> true,
                How.SAID_ON);
    }
}

package dateline.processing.time;

import dateline.processing.calendar.Meaning;
import dateline.processing.calendar.Meaning.Away;
import dateline.processing.calendar.Meaning.Between;
import dateline.processing.calendar.Meaning.Clock;
import dateline.processing.calendar.Meaning.Day;
import dateline.processing.calendar.Meaning.Holiday;
import dateline.processing.calendar.Meaning.Lasting;
import dateline.processing.calendar.Meaning.OfDay;
import dateline.processing.calendar.Meaning.Part;
import dateline.processing.calendar.Meaning.Recurring;
import dateline.processing.calendar.Meaning.Run;
import dateline.processing.calendar.Meaning.Season;
import dateline.processing.calendar.Meaning.Timed;
import dateline.processing.calendar.Meaning.Told;
import dateline.processing.calendar.Meaning.Unsettled;
import dateline.processing.calendar.Unit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why no calendar settles some expressions: they recur, have no day, or mean other days for other readers. */
final class Unsettling {

    static final String ANOTHER_EVENT = "told from another event, not from the day of publication";
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<!\\d)\\d{1,2}([/.-])\\d{1,2}\\1\\d{2}(?!\\d)");

    private Unsettling() {}

    /** The reason; empty if it may be reckoned. */
    static Optional<String> reason(Expression expression) {
        boolean fiscal =
                expression.before(1).filter(t -> t.lemma().equals("fiscal")).isPresent();
        return fiscal
                ? Optional.of("a fiscal year begins when its owner says")
                : reason(expression, expression.meaning());
    }

    private static Optional<String> reason(Expression expression, Meaning meaning) {
        return Optional.ofNullable(
                switch (meaning) {
                    case Unsettled unsettled -> unsettled.reason();
                    case Recurring recurring -> "it recurs";
                    case Season season -> "a season has other months in the other hemisphere";
                    case Clock clock -> isAsOf(expression) ? null : "no day is named with the hour";
                    case OfDay part -> expression.words().equals("overnight") ? null : "no day is named with it";
                    case Holiday holiday ->
                        holiday.rule().everywhere() ? null : "other countries have it on other days";
                    case Told told -> isBare(expression, told) ? ANOTHER_EVENT : null;
                    case Run run -> run(run);
                    case Away away -> away(expression, away);
                    case Day day -> figures(expression, day);
                    case Part part -> reason(expression, part.of()).orElse(null);
                    case Timed timed -> reason(expression, timed.day()).orElse(null);
                    case Meaning.Within within ->
                        reason(expression, within.of()).orElse(null);
                    case Meaning.NthWeekday weekday ->
                        reason(expression, weekday.of()).orElse(null);
                    case Between both ->
                        reason(expression, both.from())
                                .or(() -> reason(expression, both.to()))
                                .orElse(null);
                    case Lasting lasting -> reason(expression, lasting.from()).orElse(null);
                    case Meaning.Ending ending ->
                        reason(expression, ending.with()).orElse(null);
                    default -> null;
                });
    }

    /** "As of noon": told of the day of the article. */
    static boolean isAsOf(Expression expression) {
        return expression.before(1).filter(each -> each.word().equals("of")).isPresent()
                && expression
                        .before(2)
                        .filter(each -> each.word().equalsIgnoreCase("as"))
                        .isPresent();
    }

    /** "the week", "the year": any that the reader has in mind. */
    private static boolean isBare(Expression expression, Told told) {
        return told.steps() == 0
                && told.unit() != Unit.WEEKEND
                && !expression.words().contains("that ")
                && !expression.words().contains("same ");
    }

    private static String run(Run run) {
        return run.length().isVague()
                ? "how long is not said"
                : run.length().unit().isOfClock() ? "counted in hours from one that is not told" : null;
    }

    private static String away(Expression expression, Away away) {
        if (away.length().isVague()) {
            return "how long is not said";
        }
        boolean told = away.from() instanceof Told;
        boolean now = away.from() instanceof Meaning.Now;
        return away.length().unit().isOfClock() && (told || now)
                ? told ? ANOTHER_EVENT : "counted in hours from one that is not told"
                : reason(expression, told || now ? new Meaning.Now() : away.from())
                        .orElse(null);
    }

    private static String figures(Expression expression, Day day) {
        return SHORT_YEAR.matcher(expression.words()).find()
                ? "a year of two digits"
                : day.eitherOrder() ? "day and month may stand in either order" : null;
    }
}

package dateline.processing.time;

import java.util.Optional;
import java.util.regex.Pattern;

/** Expressions that no calendar settles: told from another event, fiscal, or recurring. */
final class Undated {

    private static final Pattern FROM_ANOTHER_EVENT = Pattern.compile(
            "(?:earlier |later )?(?:the )?(?:following|previous|same|preceding|very next) .*"
                    + "|the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]+teenth|[a-z]+th|final) "
                    + "(?:straight |consecutive )?(?:hour|minute|day|night|week|month|year)"
                    + "|the next (?:day|week|month|year|morning|night|evening)"
                    + "|(?:the|that) (?:day|night|morning|evening|afternoon|week|month|year)"
                    + "|.*\\b(?:days?|weeks?|months?|years?|hours?|minutes?|decades?) (?:earlier|later|before|after|prior|afterwards?)");
    private static final Pattern ANY_LENGTH = Pattern.compile(
            "(?:(?:the|these) )?(?:coming|past|last|next|recent|previous|few)(?: few| several| couple of)? "
                    + "(?:minutes|hours|days|nights|weeks|months|years|decades)");
    private static final Pattern SEASON =
            Pattern.compile("(?:.* )?(?:spring|summer|autumn|fall|winter)(?: of)?(?: \\d{4})?");

    private static final Pattern PART_OF_SOME_DAY = Pattern.compile(
            "(?:the |an? |that )?(?:early |late |mid-?)?(?:morning|afternoon|evening|night|dawn|dusk|noon|midday|midnight|hours)"
                    + "|.*\\bin the (?:morning|afternoon|evening)|.*\\bat night");

    private Undated() {}

    static Optional<Reckoned> reckon(Expression expression) {
        if (expression.type().equals("SET")) {
            return Optional.of(Reckoned.unknown("it recurs"));
        }
        if (FROM_ANOTHER_EVENT.matcher(expression.words()).matches()) {
            return Optional.of(Reckoned.unknown("told from another event, not from the day of publication"));
        }
        if (!expression.type().equals("DURATION")
                && PART_OF_SOME_DAY.matcher(expression.words()).matches()) {
            return Optional.of(Reckoned.unknown("no day is named with it"));
        }
        if (ANY_LENGTH.matcher(expression.words()).matches()) {
            return Optional.of(Reckoned.unknown("how long is not said"));
        }
        if (isFiscal(expression)) {
            return Optional.of(Reckoned.unknown("a fiscal year begins when its owner says"));
        }
        if (SEASON.matcher(expression.words()).matches()) {
            return Optional.of(Reckoned.unknown("a season has other months in the other hemisphere"));
        }
        return expression.type().equals("DURATION") && !Halves.knows(expression)
                ? Optional.of(Reckoned.duration())
                : Optional.empty();
    }

    private static boolean isFiscal(Expression expression) {
        return expression.words().contains("fiscal")
                || expression.value().contains("FY")
                || expression.before(1).filter(t -> t.lemma().equals("fiscal")).isPresent();
    }
}

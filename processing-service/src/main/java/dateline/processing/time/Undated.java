package dateline.processing.time;

import java.util.Optional;
import java.util.regex.Pattern;

/** Expressions that no calendar settles: told from another event, fiscal, or recurring. */
final class Undated {

    private static final Pattern FROM_ANOTHER_EVENT = Pattern.compile(
            "(?:the )?(?:following|previous|same|preceding|very next) .*"
                    + "|the next (?:day|week|month|year|morning|night|evening)"
                    + "|(?:the|that) (?:day|night|morning|evening|afternoon|week|month|year)"
                    + "|.*\\b(?:days?|weeks?|months?|years?|hours?|minutes?|decades?) (?:earlier|later|before|after|prior|afterwards?)");
    private static final Pattern SEASON =
            Pattern.compile("(?:.* )?(?:spring|summer|autumn|fall|winter)(?: of)?(?: \\d{4})?");

    private Undated() {}

    static Optional<Reckoned> reckon(Expression expression) {
        if (expression.type().equals("SET")) {
            return Optional.of(Reckoned.unknown("it recurs"));
        }
        if (FROM_ANOTHER_EVENT.matcher(expression.words()).matches()) {
            return Optional.of(Reckoned.unknown("told from another event, not from the day of publication"));
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

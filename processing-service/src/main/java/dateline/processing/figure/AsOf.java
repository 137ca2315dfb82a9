package dateline.processing.figure;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.contracts.Answer;
import dateline.processing.quote.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** For which day a figure is told: "As of January 10, 7,939 people". */
final class AsOf {

    private static final Pattern AS_OF = Pattern.compile("(?s).*\\bas (?:of|at)(?: (?:the )?)?$");

    private final String text;
    private final List<Placed> dates;

    /** A date, in UTF-16 offsets. */
    private record Placed(TimeExpression date, int start, int end) {}

    AsOf(String text, List<TimeExpression> dates) {
        this.text = text;
        this.dates = dates.stream()
                .map(each -> {
                    int start = text.offsetByCodePoints(0, each.span().start());
                    return new Placed(each, start, start + each.span().text().length());
                })
                .toList();
    }

    /** Whether the number is part of a date or a length of time. */
    boolean isPartOfDate(Numeral number) {
        return dates.stream().anyMatch(each -> each.start() < number.end() && number.start() < each.end());
    }

    /** The day that the sentence gives with "as of". */
    Answer of(Paragraph p, Numeral number) {
        int word = p.at(number.start());
        int start = p.token(p.sentenceStart(word)).start();
        int end = p.token(p.sentenceEnd(word) - 1).end();
        return dates.stream()
                .filter(each -> each.start() >= start && each.end() <= end && isAsOf(each))
                .findFirst()
                .map(each -> answer(each.date()))
                .orElseGet(() -> Answer.unknown("the sentence does not say for which day"));
    }

    private boolean isAsOf(Placed date) {
        String words = date.date().span().text().toLowerCase(Locale.ROOT);
        String before =
                text.substring(Math.max(0, date.start() - 12), date.start()).toLowerCase(Locale.ROOT);
        return date.date().granularity() != Granularity.DURATION
                && (words.startsWith("as of ")
                        || words.startsWith("as at ")
                        || AS_OF.matcher(before).matches());
    }

    private static Answer answer(TimeExpression date) {
        return date.value()
                .value()
                .map(value -> Answer.of(
                        value, "\"as of\" stands before it: " + date.span().text()))
                .orElseGet(() -> Answer.unknown(
                        "\"as of\" a time that is not known: " + date.value().reason()));
    }
}

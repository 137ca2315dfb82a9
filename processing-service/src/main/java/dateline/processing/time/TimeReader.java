package dateline.processing.time;

import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.contracts.ContentId;
import dateline.contracts.Span;
import dateline.language.AnnotatedText;
import dateline.language.Sentence;
import dateline.language.Timex;
import dateline.processing.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds expressions of time and says which days they mean: "on Monday" in an article of Monday 2022-01-10 about what was
 * said is 2022-01-10, "last week" is 2022-01-03/2022-01-09.
 *
 * <p>What cannot be reckoned has no value and a reason. What names no time ("now", "once", the Monday Club) is left out.
 */
public final class TimeReader {

    /** The rules in the order in which they are asked. */
    private static final List<Rule> RULES = List.of(
            Undated::reckon,
            NumericDates::reckon,
            Weekdays::reckon,
            Weekends::reckon,
            Periods::reckon,
            MonthDays::reckon,
            Months::reckon,
            Ago::reckon,
            Halves::reckon,
            LibraryValue::reckon);

    /** Reckons an expression, or knows nothing of its form. */
    @FunctionalInterface
    interface Rule {
        Optional<Reckoned> reckon(Expression expression);
    }

    /** The expressions in the order of the text. */
    public List<TimeExpression> read(Article article, AnnotatedText text) {
        List<TimeExpression> found = new ArrayList<>();
        int end = 0;
        for (Timex timex : text.timexes()) {
            Optional<Sentence> sentence = text.sentences().stream()
                    .filter(each -> each.start() <= timex.start() && timex.end() <= each.end())
                    .findFirst();
            if (sentence.isEmpty() || timex.start() < end) {
                continue;
            }
            Optional<Expression> expression = Expression.of(text.text(), sentence.get(), timex, article.publishedOn());
            if (expression.isPresent()) {
                found.add(found(article, expression.get()));
                end = timex.end();
            }
        }
        return found;
    }

    private static TimeExpression found(Article article, Expression expression) {
        Reckoned reckoned = RULES.stream()
                .flatMap(rule -> rule.reckon(expression).stream())
                .findFirst()
                .orElseGet(() -> Reckoned.unknown("no rule knows this form"));
        Span span = article.span(expression.start(), expression.end());
        String id = ContentId.of(
                'f',
                article.articleId(),
                "date",
                Integer.toString(span.start()),
                Integer.toString(span.end()),
                span.text());
        return new TimeExpression(id, span, reckoned.answer(), reckoned.granularity(), reckoned.basis());
    }
}

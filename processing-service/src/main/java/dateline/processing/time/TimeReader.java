package dateline.processing.time;

import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.contracts.ContentId;
import dateline.contracts.ReportedTime;
import dateline.contracts.Span;
import dateline.language.AnnotatedText;
import dateline.language.Sentence;
import dateline.processing.article.Article;
import dateline.processing.calendar.Meaning.Away;
import dateline.processing.calendar.Meaning.Now;
import dateline.processing.calendar.Meaning.Run;
import dateline.processing.calendar.TimePhrase;
import java.time.LocalDate;
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

    /** The expressions in the order of the text. */
    public List<TimeExpression> read(Article article, AnnotatedText text) {
        return read(article, text, Optional.empty(), Optional.empty());
    }

    /**
     * The same by the day that it was where the article was written.
     *
     * @param published when it was published; with a zone it may have been another day there
     */
    public List<TimeExpression> read(
            Article article, AnnotatedText text, Optional<ReportedTime> published, Optional<Places> places) {
        Anchors anchors = new Anchors();
        NewsReckoning reckoning =
                new NewsReckoning(vantage(article, LocalDay.of(published, places)), anchors, Hemisphere.of(places));
        List<TimeExpression> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (TimePhrase phrase : Divided.in(text.text().substring(sentence.start(), sentence.end()), sentence)) {
                Expression expression = asLength(text.text(), Expression.of(text.text(), sentence, phrase));
                if (!NoTimes.contain(expression)) {
                    found.add(found(article, expression, reckoning, anchors));
                }
            }
        }
        return found;
    }

    /** The printed dateline says when it was written; else it is the day of publication. */
    private static Optional<Vantage> vantage(Article article, Optional<LocalDate> localDay) {
        return PrintedDateline.in(article).map(Vantage::dateline).or(() -> article.publishedOn()
                .map(Vantage::published));
    }

    /** "In two months" is a length where it is told how long something took. */
    private static Expression asLength(String text, Expression expression) {
        if (expression.meaning() instanceof Run run && expression.words().startsWith("within ")) {
            return expression.withoutFirstWord(text, run.length());
        }
        boolean length = expression.meaning() instanceof Away away
                && away.from() instanceof Now
                && expression.words().startsWith("in ")
                && (expression.tense() == Tense.PAST || isCompared(expression))
                && expression
                        .before(1)
                        .filter(each -> each.word().matches("due|expected|back"))
                        .isEmpty();
        return length ? expression.withoutFirstWord(text, ((Away) expression.meaning()).length()) : expression;
    }

    /** "The first in three weeks", "the worst flood in ten years" */
    private static boolean isCompared(Expression expression) {
        return java.util.stream.IntStream.rangeClosed(1, 3)
                .mapToObj(expression::before)
                .flatMap(java.util.Optional::stream)
                .anyMatch(
                        each -> each.is("JJS") || each.is("RBS") || each.word().matches("first|second|third|only"));
    }

    private static TimeExpression found(
            Article article, Expression expression, NewsReckoning reckoning, Anchors anchors) {
        int block = article.blockAt(expression.start());
        Reckoned reckoned = reckoning.reckon(expression, block);
        boolean aside = Unsettling.isAsOf(expression)
                || expression.after(1).filter(each -> each.is("POS")).isPresent();
        reckoned.stretch()
                .ifPresent(each ->
                        anchors.add(new Anchors.Told(each, expression.start(), expression.end(), block, aside)));
        Span span = article.span(expression.start(), expression.end());
        String id = ContentId.of(
                'f',
                article.articleId(),
                "date",
                Integer.toString(span.start()),
                Integer.toString(span.end()),
                span.text());
        return new TimeExpression(
                id,
                span,
                reckoned.answer(),
                reckoned.granularity(),
                reckoned.basis(),
                reckoned.anchor().map(each -> article.span(each.start(), each.end())));
    }
}

package dateline.query.copy;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.ReportedTime;
import dateline.query.Messages;
import dateline.query.index.ArticleSummary;
import dateline.query.index.IndexedArticle;
import dateline.query.index.OrderTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Printings for tests: an outlet, when it published, who signed, and the words. */
final class Prints {

    private Prints() {}

    static Printing of(String outlet, String published, String byline, String... paragraphs) {
        return learned(Messages.LEARNED_AT, outlet, published, byline, paragraphs);
    }

    static Printing learned(Instant at, String outlet, String published, String byline, String... paragraphs) {
        var message = Messages.article(outlet)
                .outlet(outlet)
                .headline("Port reopens")
                .body(paragraphs)
                .message();
        IndexedArticle indexed = IndexedArticle.of(message, Optional.<AnalysisMessage>empty());
        ArticleSummary plain = indexed.summary();
        Optional<ReportedTime> time = published.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportedTime(published, Optional.empty(), "json-ld"));
        ArticleSummary summary = new ArticleSummary(
                plain.articleId(),
                plain.revision(),
                plain.headline(),
                plain.outlet(),
                plain.url(),
                plain.section(),
                plain.language(),
                time,
                at,
                OrderTime.of(time, at),
                byline.isEmpty() ? List.of() : List.of(byline),
                plain.lead(),
                plain.analysed(),
                plain.counts());
        return Printing.of(summary, indexed.text());
    }
}

package dateline.ingest;

import dateline.contracts.ArticleMessage;
import dateline.contracts.ReceiptMessage;
import dateline.contracts.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is to be told of one document.
 *
 * @param time of all its messages: when the document first came
 * @param articles what to publish of the article, in this order; the newest revision is always the last
 * @param rejection what is wrong with the record, if it could not be taken
 */
public record Taken(
        ReceiptMessage receipt, Instant time, List<ArticleMessage> articles, Optional<Rejection> rejection) {

    public Taken {
        articles = List.copyOf(articles);
    }
}

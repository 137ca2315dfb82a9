package dateline.query.messaging;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.ArticleMessage;
import dateline.contracts.CloudEvents;
import dateline.contracts.DocumentReading;
import dateline.contracts.ReceiptMessage;
import dateline.contracts.Rejection;
import dateline.contracts.SchemaViolation;
import dateline.contracts.Schemas;
import dateline.contracts.Unreadable;
import dateline.query.document.DocumentNews;
import dateline.query.index.IndexedArticle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Makes messages of records. Each method throws {@link Unreadable} with the reason, which names the field. */
final class Read {

    private static final String ANY_ARTICLE_TYPE = "org.dateline.article.";

    private Read() {}

    static ArticleMessage article(ConsumerRecord<byte[], byte[]> record) throws Unreadable {
        CloudEvents.Incoming incoming = CloudEvents.read(record, ANY_ARTICLE_TYPE);
        ArticleMessage message = checked(incoming, Schemas.ARTICLE).as(ArticleMessage.class);
        if (incoming.type().isPresent() && !incoming.type().get().equals(message.type())) {
            throw new Unreadable(
                    Rejection.Code.UNKNOWN_TYPE,
                    "ce_type is \"%s\", but the message is a \"%s\""
                            .formatted(incoming.type().get(), message.type()));
        }
        required("articleId", message.articleId());
        positive(message.revision());
        if (message instanceof ArticleMessage.Revised article) {
            consistent(article);
        }
        return message;
    }

    static AnalysisMessage analysis(ConsumerRecord<byte[], byte[]> record) throws Unreadable {
        AnalysisMessage message = checked(CloudEvents.read(record, AnalysisMessage.TYPE), Schemas.ANALYSIS)
                .as(AnalysisMessage.class);
        required("articleId", message.articleId());
        positive(message.revision());
        return message;
    }

    static DocumentNews receipt(ConsumerRecord<byte[], byte[]> record) throws Unreadable {
        CloudEvents.Incoming incoming = CloudEvents.read(record, ReceiptMessage.TYPE);
        ReceiptMessage receipt = checked(incoming, Schemas.RECEIPT).as(ReceiptMessage.class);
        required("documentId", receipt.documentId());
        required("outcome", receipt.outcome());
        // A receipt has the time of its document; the record that carries it, the broker's.
        return new DocumentNews.Filed(
                receipt, incoming.time().orElseGet(() -> Instant.ofEpochMilli(record.timestamp())));
    }

    /** Every record on the topic of documents is a document to somebody, even one that cannot be read. */
    static DocumentNews document(ConsumerRecord<byte[], byte[]> record) {
        return new DocumentNews.Received(
                DocumentReading.of(record).documentId(), Instant.ofEpochMilli(record.timestamp()));
    }

    private static CloudEvents.Incoming checked(CloudEvents.Incoming incoming, Schemas schema) throws Unreadable {
        List<SchemaViolation> violations = schema.violations(incoming.data());
        if (!violations.isEmpty()) {
            throw new Unreadable(
                    Rejection.Code.INVALID,
                    violations.stream().map(SchemaViolation::toString).collect(Collectors.joining("; ")));
        }
        return incoming;
    }

    private static void consistent(ArticleMessage.Revised article) throws Unreadable {
        required("headline", article.headline());
        required("text", article.text());
        required("outlet", article.outlet());
        required("language", article.language());
        required("learnedAt", article.learnedAt());
        try {
            IndexedArticle.of(article, Optional.empty());
        } catch (RuntimeException e) {
            throw new Unreadable(Rejection.Code.INVALID, "the message contradicts itself: " + e.getMessage());
        }
    }

    private static void required(String field, Object value) throws Unreadable {
        if (value == null) {
            throw new Unreadable(Rejection.Code.INVALID, field + ": is missing");
        }
    }

    private static void positive(int revision) throws Unreadable {
        if (revision < 1) {
            throw new Unreadable(Rejection.Code.INVALID, "revision: must be 1 or more");
        }
    }
}

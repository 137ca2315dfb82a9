package dateline.ingest;

import dateline.contracts.ArticleMessage;
import dateline.contracts.DocumentMessage;
import dateline.contracts.DocumentReading;
import dateline.contracts.ReceiptMessage;
import dateline.contracts.Rejection;
import dateline.ingest.article.ArticleStore;
import dateline.ingest.article.Filing;
import dateline.ingest.document.Archived;
import dateline.ingest.document.Arrival;
import dateline.ingest.document.DocumentStore;
import dateline.ingest.document.Outcome;
import dateline.ingest.page.Copy;
import dateline.ingest.page.PageReader;
import dateline.ingest.page.PageReading;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way of a document: archive it, read it, file it, write down what became of it, and say what is to be told.
 *
 * <p>The record that brought it is committed only after all that is told is acknowledged, so after a crash the same
 * document comes again. It then gives the same answer, wherever the crash was:
 *
 * <ul>
 *   <li>before it was archived: nothing has happened yet;
 *   <li>after that, before it was filed: it is read again, and reading gives the same copy each time;
 *   <li>after it was filed as a revision, before the outcome was written: its article knows the document by its id and
 *       names that revision again, even if newer ones followed;
 *   <li>after it was found to be a repeat, before the outcome was written: nothing was told, so whatever is found now is
 *       the first answer;
 *   <li>after the outcome was written: it stands, and is told again, and so is the article's revision. If newer ones
 *       were filed since, the newest goes behind it once more, so that the topic's last word on the article stays the
 *       newest.
 * </ul>
 *
 * A document that comes again on purpose goes the same way, so it is never filed twice.
 */
@ApplicationScoped
public class DocumentIntake {

    private final DocumentStore documents;
    private final ArticleStore articles;

    DocumentIntake(DocumentStore documents, ArticleStore articles) {
        this.documents = documents;
        this.articles = articles;
    }

    /** Takes one document in. May be repeated, and must be while a store is away. */
    public Taken take(Arrival arrival, DocumentReading reading) {
        String id = reading.documentId();
        Archived archived = documents.archive(id, arrival, document(reading));
        Outcome outcome =
                archived.outcome().orElseGet(() -> documents.conclude(id, outcome(reading, archived.firstSeen())));
        return new Taken(receipt(id, outcome), archived.firstSeen(), articles(reading, outcome), rejection(outcome));
    }

    /** What is to be told of a document on which our own code failed. It has no lasting outcome: sent again, it is read again. */
    public Taken failed(Arrival arrival, DocumentReading reading, Throwable fault) {
        var rejection = new Rejection(Rejection.Code.FAILED, fault.getClass().getName() + ": " + fault.getMessage());
        var receipt = receipt(reading.documentId(), new Outcome.Rejected(rejection));
        return new Taken(receipt, arrival.time(), List.of(), Optional.of(rejection));
    }

    private static Optional<DocumentMessage> document(DocumentReading reading) {
        return switch (reading) {
            case DocumentReading.Readable(String id, DocumentMessage document) -> Optional.of(document);
            case DocumentReading.NotReadable notReadable -> Optional.empty();
        };
    }

    private Outcome outcome(DocumentReading reading, Instant firstSeen) {
        return switch (reading) {
            case DocumentReading.NotReadable(String id, Rejection rejection) -> new Outcome.Rejected(rejection);
            case DocumentReading.Readable(String id, DocumentMessage document) ->
                switch (PageReader.read(document)) {
                    case PageReading.Article(Copy copy) -> filed(articles.file(copy, id, firstSeen));
                    case PageReading.NoArticle(String reason) -> rejected(Rejection.Code.NO_ARTICLE, reason);
                    case PageReading.TooLarge(String reason) -> rejected(Rejection.Code.TOO_LARGE, reason);
                };
        };
    }

    private static Outcome filed(Filing filing) {
        return switch (filing) {
            case Filing.Revision(String articleId, int revision) -> new Outcome.Filed(articleId, revision);
            case Filing.Repeat(String articleId, int revision) -> new Outcome.Repeat(articleId, revision);
            case Filing.TooLarge(String reason) -> rejected(Rejection.Code.TOO_LARGE, reason);
        };
    }

    private static Outcome rejected(Rejection.Code code, String reason) {
        return new Outcome.Rejected(new Rejection(code, reason));
    }

    private List<ArticleMessage.Revised> articles(DocumentReading reading, Outcome outcome) {
        if (!(outcome instanceof Outcome.Filed(String articleId, int revision))) {
            return List.of();
        }
        ArticleMessage.Revised newest = articles.newest(articleId);
        if (newest.revision() == revision) {
            return List.of(newest);
        }
        return Stream.concat(document(reading).flatMap(this::again).stream(), Stream.of(newest))
                .toList();
    }

    /** The message of a revision that is not the newest, made again from its document. */
    private Optional<ArticleMessage.Revised> again(DocumentMessage document) {
        return PageReader.read(document) instanceof PageReading.Article(Copy copy)
                ? articles.revisionOf(copy, document.documentId())
                : Optional.empty();
    }

    private static Optional<Rejection> rejection(Outcome outcome) {
        return outcome instanceof Outcome.Rejected(Rejection rejection) ? Optional.of(rejection) : Optional.empty();
    }

    private static ReceiptMessage receipt(String documentId, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Filed(String articleId, int revision) ->
                told(documentId, ReceiptMessage.Outcome.ARTICLE, articleId, revision);
            case Outcome.Repeat(String articleId, int revision) ->
                told(documentId, ReceiptMessage.Outcome.REPEAT, articleId, revision);
            case Outcome.Rejected(Rejection rejection) ->
                new ReceiptMessage(
                        documentId,
                        ReceiptMessage.Outcome.REJECTED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(rejection.code().name()),
                        Optional.of(rejection.reason()));
        };
    }

    private static ReceiptMessage told(
            String documentId, ReceiptMessage.Outcome outcome, String articleId, int revision) {
        return new ReceiptMessage(
                documentId, outcome, Optional.of(articleId), Optional.of(revision), Optional.empty(), Optional.empty());
    }
}

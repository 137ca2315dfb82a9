package dateline.ingest;

import dateline.contracts.ArticleMessage;
import dateline.contracts.DocumentMessage;
import dateline.contracts.DocumentReading;
import dateline.contracts.ReceiptMessage;
import dateline.contracts.Rejection;
import dateline.contracts.WithdrawalMessage;
import dateline.ingest.article.ArticleIds;
import dateline.ingest.article.ArticleStore;
import dateline.ingest.article.Filing;
import dateline.ingest.article.KillNotice;
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
 * The way of a document or a withdrawal: archive it, read it, file it, write down what became of it, and say what is to be
 * told.
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
 * A document that comes again on purpose goes the same way, so it is never filed twice, and what was taken back does not
 * come back because its old bytes were sent again. A withdrawal goes the same way too, whether a message says it or a
 * page that has a notice where its story was: it is the article's next revision.
 */
@ApplicationScoped
public class DocumentIntake {

    private static final String NOTHING_TO_WITHDRAW =
            "url or outletArticleId: no article is known by it; a withdrawal names what its documents named";
    private static final String A_NOTICE =
            "content: no article; it is a notice that a story was taken back, and none is known at this address";

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
        return new Taken(receipt(id, outcome), archived.firstSeen(), articles(outcome), rejection(outcome));
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
            case DocumentReading.Withdrawal withdrawal -> Optional.empty();
            case DocumentReading.NotReadable notReadable -> Optional.empty();
        };
    }

    private Outcome outcome(DocumentReading reading, Instant firstSeen) {
        return switch (reading) {
            case DocumentReading.NotReadable(String id, Rejection rejection) -> new Outcome.Rejected(rejection);
            case DocumentReading.Readable(String id, DocumentMessage document) -> outcome(id, document, firstSeen);
            case DocumentReading.Withdrawal(String id, WithdrawalMessage withdrawal) ->
                articles.known(ArticleIds.of(withdrawal))
                        .map(articleId -> filed(articles.withdraw(articleId, withdrawal.reason(), id, firstSeen)))
                        .orElseGet(() -> rejected(Rejection.Code.UNKNOWN_ARTICLE, NOTHING_TO_WITHDRAW));
        };
    }

    private Outcome outcome(String id, DocumentMessage document, Instant firstSeen) {
        PageReading page = PageReader.read(document);
        Optional<String> notice = KillNotice.in(document, page);
        if (notice.isPresent()) {
            return articles.known(ArticleIds.of(document, page))
                    .map(articleId -> filed(articles.withdraw(articleId, notice.get(), id, firstSeen)))
                    .orElseGet(() -> rejected(Rejection.Code.NO_ARTICLE, A_NOTICE));
        }
        return switch (page) {
            case PageReading.Article(Copy copy) ->
                filed(articles.file(copy, ArticleIds.of(document), id, document.retrievedAt(), firstSeen));
            case PageReading.NoArticle(String reason) -> rejected(Rejection.Code.NO_ARTICLE, reason);
            case PageReading.TooLarge(String reason) -> rejected(Rejection.Code.TOO_LARGE, reason);
        };
    }

    private static Outcome filed(Filing filing) {
        return switch (filing) {
            case Filing.Revision(String articleId, int revision) -> new Outcome.Filed(articleId, revision);
            case Filing.Withdrawn(String articleId, int revision) -> new Outcome.Withdrawn(articleId, revision);
            case Filing.Repeat(String articleId, int revision, String reason) ->
                new Outcome.Repeat(articleId, revision, Optional.of(reason));
            case Filing.TooLarge(String reason) -> rejected(Rejection.Code.TOO_LARGE, reason);
        };
    }

    private static Outcome rejected(Rejection.Code code, String reason) {
        return new Outcome.Rejected(new Rejection(code, reason));
    }

    private List<ArticleMessage> articles(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Filed(String articleId, int revision) -> articles(articleId, revision);
            case Outcome.Withdrawn(String articleId, int revision) -> articles(articleId, revision);
            case Outcome.Repeat repeat -> List.of();
            case Outcome.Rejected rejected -> List.of();
        };
    }

    private List<ArticleMessage> articles(String articleId, int revision) {
        ArticleMessage newest = articles.newest(articleId);
        return newest.revision() == revision
                ? List.of(newest)
                : Stream.concat(articles.past(articleId, revision).stream(), Stream.of(newest))
                        .toList();
    }

    private static Optional<Rejection> rejection(Outcome outcome) {
        return outcome instanceof Outcome.Rejected(Rejection rejection) ? Optional.of(rejection) : Optional.empty();
    }

    private static ReceiptMessage receipt(String documentId, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Filed(String articleId, int revision) ->
                told(documentId, ReceiptMessage.Outcome.ARTICLE, articleId, revision, Optional.empty());
            case Outcome.Withdrawn(String articleId, int revision) ->
                told(documentId, ReceiptMessage.Outcome.WITHDRAWN, articleId, revision, Optional.empty());
            case Outcome.Repeat(String articleId, int revision, Optional<String> reason) ->
                told(documentId, ReceiptMessage.Outcome.REPEAT, articleId, revision, reason);
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
            String documentId,
            ReceiptMessage.Outcome outcome,
            String articleId,
            int revision,
            Optional<String> reason) {
        return new ReceiptMessage(
                documentId, outcome, Optional.of(articleId), Optional.of(revision), Optional.empty(), reason);
    }
}

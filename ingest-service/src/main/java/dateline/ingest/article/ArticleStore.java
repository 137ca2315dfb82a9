package dateline.ingest.article;

import com.mongodb.client.MongoClient;
import dateline.contracts.ArticleMessage;
import dateline.contracts.ContentId;
import dateline.contracts.Limits;
import dateline.contracts.MessageJson;
import dateline.ingest.page.Copy;
import dateline.ingest.store.MongoStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The {@code articles} collection: one document an article, with a line for each revision and the message of the newest.
 *
 * <pre>
 * {_id: article id, version, revisions: [{revision, documentId, contentHash, fingerprint, learnedAt}], newest: bytes}
 * </pre>
 */
@Singleton
public class ArticleStore extends MongoStore {

    ArticleStore(MongoClient client, @ConfigProperty(name = "dateline.ingest.database") String database) {
        super(client, database, "articles");
    }

    /**
     * Files a copy as its article's next revision, unless it says what the newest one says.
     *
     * <p>A document that made a revision before is found by its id and gives that revision again, whatever came after
     * it. So repeating this call, after a crash or beside another writer, changes nothing and answers the same.
     *
     * @param learnedAt when the document first came
     */
    public Filing file(Copy copy, String documentId, Instant learnedAt) {
        String articleId = ArticleIds.of(copy);
        while (true) {
            Optional<Document> known = find(articleId);
            List<Document> revisions = known.map(ArticleStore::revisions).orElse(List.of());
            Optional<Document> same = revisions.stream()
                    .filter(each -> each.getString("documentId").equals(documentId))
                    .findFirst();
            if (same.isPresent()) {
                return new Filing.Revision(articleId, same.get().getInteger("revision"));
            }
            String fingerprint = Fingerprint.of(copy);
            if (!revisions.isEmpty()
                    && revisions.getLast().getString("fingerprint").equals(fingerprint)) {
                return new Filing.Repeat(articleId, revisions.getLast().getInteger("revision"));
            }
            int revision = revisions.size() + 1;
            ArticleMessage.Revised message = message(copy, articleId, revision, documentId, learnedAt);
            byte[] bytes = MessageJson.write(message);
            if (bytes.length > Limits.MESSAGE_BYTES) {
                return new Filing.TooLarge("content: the article's message has %,d bytes; at most %,d are carried"
                        .formatted(bytes.length, Limits.MESSAGE_BYTES));
            }
            Document next = next(revisions, message, fingerprint, bytes);
            boolean filed = known.map(read -> replace(read, next)).orElseGet(() -> insert(articleId, next));
            if (filed) {
                return new Filing.Revision(articleId, revision);
            }
        }
    }

    /** The message of an article's newest revision, byte for byte as it was first made. */
    public ArticleMessage.Revised newest(String articleId) {
        return find(articleId)
                .map(article -> parsed(article.get("newest", Binary.class)))
                .orElseThrow(() -> new IllegalStateException("no article has the id " + articleId));
    }

    /**
     * The message of the revision that a document made. Absent if it made none, or if reading it gives another text
     * today than it gave then.
     */
    public Optional<ArticleMessage.Revised> revisionOf(Copy copy, String documentId) {
        String articleId = ArticleIds.of(copy);
        return find(articleId).stream()
                .flatMap(article -> revisions(article).stream())
                .filter(each -> each.getString("documentId").equals(documentId))
                .filter(each -> each.getString("contentHash").equals(ContentId.hash(copy.text())))
                .findFirst()
                .map(each -> message(
                        copy,
                        articleId,
                        each.getInteger("revision"),
                        documentId,
                        each.getDate("learnedAt").toInstant()));
    }

    private static List<Document> revisions(Document article) {
        return article.getList("revisions", Document.class);
    }

    private static Document next(
            List<Document> revisions, ArticleMessage.Revised message, String fingerprint, byte[] bytes) {
        List<Document> all = new ArrayList<>(revisions);
        all.add(new Document("revision", message.revision())
                .append("documentId", message.documentId())
                .append("contentHash", message.contentHash())
                .append("fingerprint", fingerprint)
                .append("learnedAt", Date.from(message.learnedAt())));
        return new Document("revisions", all).append("newest", new Binary(bytes));
    }

    private static ArticleMessage.Revised parsed(Binary bytes) {
        try {
            return MessageJson.MAPPER.readValue(bytes.getData(), ArticleMessage.Revised.class);
        } catch (IOException e) {
            throw new UncheckedIOException("what we stored, we can read", e);
        }
    }

    private static ArticleMessage.Revised message(
            Copy copy, String articleId, int revision, String documentId, Instant learnedAt) {
        return new ArticleMessage.Revised(
                articleId,
                revision,
                documentId,
                ContentId.hash(copy.text()),
                learnedAt,
                copy.outlet(),
                copy.url(),
                copy.outletArticleId(),
                copy.section(),
                copy.language(),
                copy.headline(),
                copy.published(),
                copy.modified(),
                copy.printed(),
                copy.authors(),
                copy.dateline(),
                copy.keywords(),
                copy.image(),
                copy.pageKind(),
                copy.text(),
                copy.blocks(),
                copy.captions(),
                copy.furniture(),
                Optional.empty());
    }
}

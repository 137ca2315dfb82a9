package dateline.ingest.article;

import com.mongodb.client.MongoClient;
import dateline.contracts.ArticleMessage;
import dateline.contracts.ArticleMessage.Change;
import dateline.contracts.ContentId;
import dateline.contracts.Limits;
import dateline.contracts.MessageJson;
import dateline.ingest.change.Changes;
import dateline.ingest.page.Copy;
import dateline.ingest.store.MongoStore;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.Binary;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The {@code articles} collection: one document an article, with a line for each revision and the message of the newest.
 *
 * <pre>
 * {_id: article id, version, newest: bytes,
 *  revisions: [{revision, documentId, learnedAt, contentHash, fingerprint} or {revision, documentId, learnedAt, withdrawn}]}
 * </pre>
 *
 * What is filed here is the answer for good: a document that made a revision before is found by its id and gives that
 * revision again, whatever came after it. So repeating a call, after a crash or beside another writer, changes nothing
 * and answers the same. The message of a revision is kept aside before the next one takes its place.
 */
@Singleton
public class ArticleStore extends MongoStore {

    private final PastRevisionStore past;
    private final OtherNameStore names;

    ArticleStore(
            MongoClient client,
            @ConfigProperty(name = "dateline.ingest.database") String database,
            PastRevisionStore past,
            OtherNameStore names) {
        super(client, database, "articles");
        this.past = past;
        this.names = names;
    }

    /**
     * Files a copy as its article's next revision, unless it says what the newest one says. An article that was taken
     * back is there again with it, unless the copy was got before that.
     *
     * @param otherNames ids that the article might have had, by which it can be found as well
     * @param retrievedAt when the sender got the copy, if that is known
     * @param learnedAt when the document first came
     */
    public Filing file(
            Copy copy, List<String> otherNames, String documentId, Optional<Instant> retrievedAt, Instant learnedAt) {
        String articleId = ArticleIds.of(copy);
        otherNames.stream().filter(name -> !name.equals(articleId)).forEach(name -> names.remember(name, articleId));
        return filed(articleId, documentId, known -> {
            Optional<Document> newest = known.map(ArticleStore::revisions).map(List::getLast);
            String fingerprint = Fingerprint.of(copy);
            if (newest.isPresent() && says(newest.get(), fingerprint)) {
                return new Step.Done(repeat(articleId, newest.get(), copy));
            }
            if (newest.isPresent() && isWithdrawnAfter(newest.get(), retrievedAt)) {
                return new Step.Done(new Filing.Repeat(
                        articleId, number(newest.get()), "the copy was got before its source took the article back"));
            }
            return revision(copy, articleId, known, fingerprint, documentId, learnedAt);
        });
    }

    /** Files that its source took an article back, unless it did before. */
    public Filing withdraw(String articleId, String reason, String documentId, Instant learnedAt) {
        return filed(articleId, documentId, known -> {
            List<Document> revisions = revisions(known.orElseThrow());
            if (isWithdrawal(revisions.getLast())) {
                return new Step.Done(
                        new Filing.Repeat(articleId, number(revisions.getLast()), "the article was taken back before"));
            }
            int revision = revisions.size() + 1;
            var message = new ArticleMessage.Withdrawn(articleId, revision, documentId, learnedAt, reason);
            return new Step.Next(
                    message, MessageJson.write(message), line(message).append("withdrawn", true));
        });
    }

    /** The article that has one of these ids, or had it for another name. */
    public Optional<String> known(List<String> ids) {
        return ids.stream()
                .flatMap(id -> (find(id).isPresent() ? Optional.of(id) : names.articleId(id)).stream())
                .findFirst();
    }

    /** The message of an article's newest revision, byte for byte as it was first made. */
    public ArticleMessage newest(String articleId) {
        return find(articleId)
                .map(ArticleStore::newest)
                .orElseThrow(() -> new IllegalStateException("no article has the id " + articleId));
    }

    /** The message of a revision that is not the newest; absent if it was overtaken before such messages were kept. */
    public Optional<ArticleMessage> past(String articleId, int revision) {
        return past.find(articleId, revision);
    }

    /** What is to be done with an article as it is known. */
    private sealed interface Step {

        /** Nothing. */
        record Done(Filing filing) implements Step {}

        /** To add a revision. */
        record Next(ArticleMessage message, byte[] bytes, Document line) implements Step {}
    }

    private Filing filed(String articleId, String documentId, Function<Optional<Document>, Step> step) {
        while (true) {
            Optional<Document> known = find(articleId);
            Optional<Document> same = known.map(ArticleStore::revisions).orElse(List.of()).stream()
                    .filter(each -> each.getString("documentId").equals(documentId))
                    .findFirst();
            if (same.isPresent()) {
                return filing(articleId, same.get());
            }
            switch (step.apply(known)) {
                case Step.Done(Filing filing) -> {
                    return filing;
                }
                case Step.Next next -> {
                    if (add(articleId, known, next)) {
                        return filing(articleId, next.line());
                    }
                }
            }
        }
    }

    private boolean add(String articleId, Optional<Document> known, Step.Next next) {
        List<Document> revisions =
                new ArrayList<>(known.map(ArticleStore::revisions).orElse(List.of()));
        known.ifPresent(read -> past.keep(
                articleId,
                number(revisions.getLast()),
                read.get("newest", Binary.class).getData()));
        revisions.add(next.line());
        Document article = new Document("revisions", revisions).append("newest", new Binary(next.bytes()));
        return known.map(read -> replace(read, article)).orElseGet(() -> insert(articleId, article));
    }

    private static Step revision(
            Copy copy,
            String articleId,
            Optional<Document> known,
            String fingerprint,
            String documentId,
            Instant learnedAt) {
        int number = known.map(ArticleStore::revisions).map(List::size).orElse(0) + 1;
        Optional<Change> change = known.map(ArticleStore::newest).map(before -> change(before, copy));
        ArticleMessage.Revised message = Revisions.of(copy, articleId, number, documentId, learnedAt, change);
        byte[] bytes = MessageJson.write(message);
        if (bytes.length > Limits.MESSAGE_BYTES && change.isPresent()) {
            // Two long texts and their edits: the text matters more.
            Change told = new Change(change.get().kind(), change.get().since(), List.of());
            message = Revisions.of(copy, articleId, number, documentId, learnedAt, Optional.of(told));
            bytes = MessageJson.write(message);
        }
        if (bytes.length > Limits.MESSAGE_BYTES) {
            return new Step.Done(
                    new Filing.TooLarge("content: the article's message has %,d bytes; at most %,d are carried"
                            .formatted(bytes.length, Limits.MESSAGE_BYTES)));
        }
        return new Step.Next(
                message,
                bytes,
                line(message).append("contentHash", message.contentHash()).append("fingerprint", fingerprint));
    }

    private static Change change(ArticleMessage before, Copy copy) {
        return switch (before) {
            case ArticleMessage.Revised revised -> Changes.since(revised, copy.text(), copy.blocks());
            case ArticleMessage.Withdrawn withdrawn -> Changes.since(withdrawn);
        };
    }

    private static Filing repeat(String articleId, Document newest, Copy copy) {
        boolean sameText = ContentId.hash(copy.text()).equals(newest.getString("contentHash"));
        return new Filing.Repeat(
                articleId,
                number(newest),
                sameText
                        ? "the text is the same, letter by letter"
                        : "the text is other only in marks, spaces, counters or the order of its pictures");
    }

    private static Filing filing(String articleId, Document line) {
        return isWithdrawal(line)
                ? new Filing.Withdrawn(articleId, number(line))
                : new Filing.Revision(articleId, number(line));
    }

    private static Document line(ArticleMessage message) {
        return new Document("revision", message.revision())
                .append("documentId", message.documentId())
                .append("learnedAt", Date.from(message.learnedAt()));
    }

    private static boolean says(Document line, String fingerprint) {
        return !isWithdrawal(line) && line.getString("fingerprint").equals(fingerprint);
    }

    private static boolean isWithdrawnAfter(Document line, Optional<Instant> retrievedAt) {
        return isWithdrawal(line)
                && retrievedAt
                        .filter(got -> got.isBefore(line.getDate("learnedAt").toInstant()))
                        .isPresent();
    }

    private static boolean isWithdrawal(Document line) {
        return line.getBoolean("withdrawn", false);
    }

    private static int number(Document line) {
        return line.getInteger("revision");
    }

    private static List<Document> revisions(Document article) {
        return article.getList("revisions", Document.class);
    }

    private static ArticleMessage newest(Document article) {
        return StoredMessage.read(article.get("newest", Binary.class).getData());
    }
}

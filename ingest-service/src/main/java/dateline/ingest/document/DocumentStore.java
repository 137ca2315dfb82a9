package dateline.ingest.document;

import com.mongodb.client.MongoClient;
import dateline.contracts.DocumentMessage;
import dateline.contracts.Rejection;
import dateline.ingest.store.MongoStore;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The {@code documents} collection: everything that ever came in, as it came. All else can be rebuilt from it.
 *
 * <pre>
 * {_id: document id, version, raw: bytes, mediaType, url, content, time, partition, offset,
 *  outcome: {kind, articleId, revision, code, reason}}
 * </pre>
 *
 * Of a document that came several times, the first record is kept. {@code mediaType}, {@code url} and {@code content}
 * are there for those that could be read.
 */
@Singleton
public class DocumentStore extends MongoStore {

    private static final String OUTCOME = "outcome";

    DocumentStore(MongoClient client, @ConfigProperty(name = "dateline.ingest.database") String database) {
        super(client, database, "documents");
    }

    /** Archives a document, unless it is there; answers with what is there. */
    public Archived archive(String documentId, Arrival arrival, Optional<DocumentMessage> document) {
        if (insert(documentId, fields(arrival, document))) {
            return new Archived(arrival.time(), Optional.empty());
        }
        return archived(stored(documentId));
    }

    /** Writes down what became of a document, and answers with what stands: the first outcome stays. */
    public Outcome conclude(String documentId, Outcome outcome) {
        while (true) {
            Document read = stored(documentId);
            Optional<Outcome> standing = archived(read).outcome();
            if (standing.isPresent()) {
                return standing.get();
            }
            Document concluded = new Document(read).append(OUTCOME, document(outcome));
            concluded.remove("_id");
            concluded.remove("version");
            if (replace(read, concluded)) {
                return outcome;
            }
        }
    }

    private Document stored(String documentId) {
        return find(documentId).orElseThrow(() -> new IllegalStateException("not in the archive: " + documentId));
    }

    private static Document fields(Arrival arrival, Optional<DocumentMessage> document) {
        Document fields = new Document("raw", new Binary(arrival.value()))
                .append("time", Date.from(arrival.time()))
                .append("partition", arrival.partition())
                .append("offset", arrival.offset());
        document.ifPresent(known -> {
            fields.append("mediaType", known.mediaType());
            known.url().ifPresent(url -> fields.append("url", url));
            fields.append("content", storable(known.content()));
        });
        return fields;
    }

    // JSON can carry half of a surrogate pair, which no UTF-8 can; the raw bytes keep it as it came.
    private static String storable(String content) {
        return new String(content.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Document document(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Filed(String articleId, int revision) ->
                new Document("kind", "ARTICLE").append("articleId", articleId).append("revision", revision);
            case Outcome.Withdrawn(String articleId, int revision) ->
                new Document("kind", "WITHDRAWN").append("articleId", articleId).append("revision", revision);
            case Outcome.Repeat(String articleId, int revision, Optional<String> reason) -> {
                Document repeat = new Document("kind", "REPEAT")
                        .append("articleId", articleId)
                        .append("revision", revision);
                reason.ifPresent(words -> repeat.append("reason", words));
                yield repeat;
            }
            case Outcome.Rejected(Rejection rejection) ->
                new Document("kind", "REJECTED")
                        .append("code", rejection.code().name())
                        .append("reason", storable(rejection.reason()));
        };
    }

    private static Archived archived(Document stored) {
        return new Archived(
                stored.getDate("time").toInstant(),
                Optional.ofNullable(stored.get(OUTCOME, Document.class)).map(DocumentStore::outcome));
    }

    private static Outcome outcome(Document stored) {
        return switch (stored.getString("kind")) {
            case "ARTICLE" -> new Outcome.Filed(stored.getString("articleId"), stored.getInteger("revision"));
            case "WITHDRAWN" -> new Outcome.Withdrawn(stored.getString("articleId"), stored.getInteger("revision"));
            case "REPEAT" ->
                new Outcome.Repeat(
                        stored.getString("articleId"),
                        stored.getInteger("revision"),
                        Optional.ofNullable(stored.getString("reason")));
            case "REJECTED" ->
                new Outcome.Rejected(
                        new Rejection(Rejection.Code.valueOf(stored.getString("code")), stored.getString("reason")));
            default -> throw new IllegalStateException("an outcome of no kind: " + stored.getString("kind"));
        };
    }
}

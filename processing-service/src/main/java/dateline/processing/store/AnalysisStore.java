package dateline.processing.store;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The {@code analyses} collection: the last analysis of each article revision, as the bytes that were published.
 *
 * <p>Read and written by {@code _id} alone, which is article id and revision. A revision that comes again is published
 * again without being read again, unless its words or the reader's version are others.
 */
@ApplicationScoped
public class AnalysisStore {

    private final MongoCollection<Document> analyses;

    public AnalysisStore(MongoClient client) {
        analyses = client.getDatabase("dateline_processing")
                .getCollection("analyses")
                .withWriteConcern(WriteConcern.MAJORITY);
    }

    /**
     * What an analysis was made of.
     *
     * @param contentHash of the text that was read
     * @param readerVersion of the program that read it
     */
    public record Origin(String articleId, int revision, String contentHash, String readerVersion) {}

    /**
     * The bytes of the analysis with this very origin.
     *
     * @throws Away if the store does not answer
     */
    public Optional<byte[]> find(Origin origin) {
        return asking(() -> Optional.ofNullable(
                        analyses.find(Filters.eq("_id", id(origin))).first())
                .filter(found -> origin.contentHash().equals(found.getString("contentHash"))
                        && origin.readerVersion().equals(found.getString("reader")))
                .map(found -> found.get("message", Binary.class).getData()));
    }

    /**
     * Keeps an analysis in place of any other of that revision.
     *
     * @throws Away if the store does not answer
     */
    public void keep(Origin origin, byte[] message) {
        Document document = new Document("_id", id(origin))
                .append("contentHash", origin.contentHash())
                .append("reader", origin.readerVersion())
                .append("message", new Binary(message));
        asking(() -> analyses.replaceOne(Filters.eq("_id", id(origin)), document, new ReplaceOptions().upsert(true)));
    }

    private static String id(Origin origin) {
        return origin.articleId() + ":" + origin.revision();
    }

    static <T> T asking(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw new Away(e);
        }
    }

    /** The store does not answer now; the same question may be answered later. */
    public static final class Away extends RuntimeException {

        private Away(RuntimeException cause) {
            super(cause.getMessage(), cause);
        }
    }
}

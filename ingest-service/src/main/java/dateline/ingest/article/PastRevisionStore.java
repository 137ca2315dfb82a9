package dateline.ingest.article;

import com.mongodb.client.MongoClient;
import dateline.contracts.ArticleMessage;
import dateline.ingest.store.MongoStore;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The {@code revisions} collection: the message of each revision that is no longer the newest, byte for byte as it was
 * first made. The newest stands with its article, so a revision costs its second write only when it is overtaken.
 *
 * <pre>
 * {_id: article id, a slash and the revision, version, message: bytes}
 * </pre>
 */
@Singleton
public class PastRevisionStore extends MongoStore {

    PastRevisionStore(MongoClient client, @ConfigProperty(name = "dateline.ingest.database") String database) {
        super(client, database, "revisions");
    }

    /** Keeps a message. A revision never has but one, so keeping it again changes nothing. */
    void keep(String articleId, int revision, byte[] message) {
        insert(id(articleId, revision), new Document("message", new Binary(message)));
    }

    /** The message of a revision; absent if it was overtaken before such messages were kept. */
    Optional<ArticleMessage> find(String articleId, int revision) {
        return find(id(articleId, revision))
                .map(kept ->
                        StoredMessage.read(kept.get("message", Binary.class).getData()));
    }

    private static String id(String articleId, int revision) {
        return articleId + "/" + revision;
    }
}

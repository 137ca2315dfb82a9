package dateline.ingest.article;

import com.mongodb.client.MongoClient;
import dateline.ingest.store.MongoStore;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The {@code names} collection: ids that an article might have had, and has not, because its page named another address
 * as its own. A page that is gone names nothing, so what takes it back can only say where it was got.
 *
 * <pre>
 * {_id: the other id, version, articleId}
 * </pre>
 */
@Singleton
public class OtherNameStore extends MongoStore {

    OtherNameStore(MongoClient client, @ConfigProperty(name = "dateline.ingest.database") String database) {
        super(client, database, "names");
    }

    /** Remembers another name of an article. The first article that had it keeps it. */
    void remember(String name, String articleId) {
        insert(name, new Document("articleId", articleId));
    }

    Optional<String> articleId(String name) {
        return find(name).map(known -> known.getString("articleId"));
    }
}

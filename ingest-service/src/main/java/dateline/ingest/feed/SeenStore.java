package dateline.ingest.feed;

import com.mongodb.client.MongoClient;
import dateline.ingest.fetch.Validators;
import dateline.ingest.store.MongoStore;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The {@code feed_entries} collection: of each feed, in one document, what is known of its entries. Only the instance
 * that has the feed's lease writes it.
 *
 * <pre>
 * {_id: feed id, version, entries: [{key, page, fingerprint, listedAt, published, standing, documentId,
 *                                    etag, lastModified, due, tries}]}
 * </pre>
 */
@Singleton
class SeenStore extends MongoStore {

    SeenStore(MongoClient client, @ConfigProperty(name = "dateline.ingest.database") String database) {
        super(client, database, "feed_entries");
    }

    SeenEntries of(String feedId) {
        return new SeenEntries(find(feedId)
                .map(stored -> stored.getList("entries", Document.class).stream()
                        .map(SeenStore::seen)
                        .toList())
                .orElse(List.of()));
    }

    void save(String feedId, SeenEntries entries) {
        Document fields = new Document(
                "entries", entries.kept().stream().map(SeenStore::document).toList());
        while (!insert(feedId, fields)
                && !find(feedId).map(read -> replace(read, fields)).orElse(false)) {
            // Somebody came between; who has the lease has the last word.
            continue;
        }
    }

    void remove(String feedId) {
        delete(feedId);
    }

    private static Document document(Seen seen) {
        Document document = new Document("key", seen.key())
                .append("fingerprint", seen.fingerprint())
                .append("listedAt", Date.from(seen.listedAt()))
                .append("standing", seen.standing().name())
                .append("tries", seen.tries());
        seen.page().ifPresent(each -> document.append("page", each));
        seen.published().ifPresent(each -> document.append("published", each.toString()));
        seen.documentId().ifPresent(each -> document.append("documentId", each));
        seen.validators().etag().ifPresent(each -> document.append("etag", each));
        seen.validators().lastModified().ifPresent(each -> document.append("lastModified", each));
        seen.due().ifPresent(each -> document.append("due", Date.from(each)));
        return document;
    }

    private static Seen seen(Document stored) {
        return new Seen(
                stored.getString("key"),
                text(stored, "page"),
                stored.getString("fingerprint"),
                stored.getDate("listedAt").toInstant(),
                text(stored, "published").map(Instant::parse),
                Seen.Standing.valueOf(stored.getString("standing")),
                text(stored, "documentId"),
                new Validators(text(stored, "etag"), text(stored, "lastModified")),
                Optional.ofNullable(stored.getDate("due")).map(Date::toInstant),
                stored.getInteger("tries"));
    }

    private static Optional<String> text(Document stored, String name) {
        return Optional.ofNullable(stored.getString(name));
    }
}

package dateline.ingest.comment;

import com.mongodb.client.MongoClient;
import dateline.ingest.store.MongoStore;
import jakarta.inject.Singleton;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The {@code letters} collection: letters that are to be sent. What is done with is removed, so it is small.
 *
 * <pre>
 * {_id: comment id, version, headline, since, due, tries, sent}
 * </pre>
 */
@Singleton
class LetterStore extends MongoStore {

    LetterStore(MongoClient client, @ConfigProperty(name = "dateline.ingest.database") String database) {
        super(client, database, "letters");
    }

    /** Adds a letter, unless there is one for this comment. */
    void add(Letter letter) {
        insert(letter.commentId(), fields(letter));
    }

    Optional<Letter> get(String commentId) {
        return find(commentId).map(LetterStore::letter);
    }

    List<Letter> list() {
        return all().stream().map(LetterStore::letter).toList();
    }

    /** Writes a letter in place of the version that was read; empty if it is another by now, or gone. */
    Optional<Letter> write(Letter letter) {
        Document read = new Document("_id", letter.commentId()).append("version", letter.version());
        return replace(read, fields(letter)) ? Optional.of(letter.at(letter.version() + 1)) : Optional.empty();
    }

    void remove(String commentId) {
        delete(commentId);
    }

    private static Document fields(Letter letter) {
        Document fields = new Document("headline", letter.headline())
                .append("since", Date.from(letter.since()))
                .append("tries", letter.tries())
                .append("sent", letter.isSent());
        letter.due().ifPresent(each -> fields.append("due", Date.from(each)));
        return fields;
    }

    private static Letter letter(Document stored) {
        return new Letter(
                stored.getString("_id"),
                stored.getString("headline"),
                stored.getDate("since").toInstant(),
                Optional.ofNullable(stored.getDate("due")).map(Date::toInstant),
                stored.getInteger("tries"),
                stored.getBoolean("sent"),
                stored.getLong("version"));
    }
}

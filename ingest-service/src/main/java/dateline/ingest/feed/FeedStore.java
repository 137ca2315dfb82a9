package dateline.ingest.feed;

import com.mongodb.client.MongoClient;
import dateline.ingest.fetch.Validators;
import dateline.ingest.store.MongoStore;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The {@code feeds} collection.
 *
 * <pre>
 * {_id: feed id, version, url, addedAt,
 *  outlet, section, language, zone, mode, everyMinutes,
 *  address, etag, lastModified, nextPoll, nextAsk, intervalSeconds, failures, gone, lastWhole, leasedUntil,
 *  reports: [{at, ok, words, published, withdrawn}]}
 * </pre>
 *
 * There are some thousands of feeds at most, so they are listed by reading them all.
 */
@Singleton
class FeedStore extends MongoStore {

    FeedStore(MongoClient client, @ConfigProperty(name = "dateline.ingest.database") String database) {
        super(client, database, "feeds");
    }

    /** Adds a feed; false if it is there. */
    boolean add(Feed feed) {
        return insert(feed.id(), fields(feed));
    }

    Optional<Feed> get(String id) {
        return find(id).map(FeedStore::feed);
    }

    /** All feeds, by id. */
    List<Feed> list() {
        return all().stream().map(FeedStore::feed).toList();
    }

    /** Writes a feed in place of the version that was read; empty if it is another by now, or gone. */
    Optional<Feed> write(Feed feed) {
        Document read = new Document("_id", feed.id()).append("version", feed.version());
        return replace(read, fields(feed)) ? Optional.of(feed.at(feed.version() + 1)) : Optional.empty();
    }

    /** Removes a feed; false if there is none. */
    boolean remove(String id) {
        return delete(id);
    }

    private static Document fields(Feed feed) {
        Terms terms = feed.terms();
        Feed.State state = feed.state();
        Document fields = new Document("url", feed.url()).append("addedAt", Date.from(feed.addedAt()));
        terms.outlet().ifPresent(each -> fields.append("outlet", each));
        terms.section().ifPresent(each -> fields.append("section", each));
        terms.language().ifPresent(each -> fields.append("language", each));
        terms.zone().ifPresent(each -> fields.append("zone", each));
        fields.append("mode", terms.mode().name());
        terms.everyMinutes().ifPresent(each -> fields.append("everyMinutes", each));
        fields.append("address", state.address());
        state.validators().etag().ifPresent(each -> fields.append("etag", each));
        state.validators().lastModified().ifPresent(each -> fields.append("lastModified", each));
        fields.append("nextPoll", Date.from(state.nextPoll()))
                .append("nextAsk", Date.from(state.nextAsk()))
                .append("intervalSeconds", state.interval().toSeconds())
                .append("failures", state.failures())
                .append("gone", state.gone());
        state.lastWhole().ifPresent(each -> fields.append("lastWhole", Date.from(each)));
        state.leasedUntil().ifPresent(each -> fields.append("leasedUntil", Date.from(each)));
        return fields.append(
                "reports", state.reports().stream().map(FeedStore::document).toList());
    }

    private static Document document(Feed.Report report) {
        return new Document("at", Date.from(report.at()))
                .append("ok", report.ok())
                .append("words", report.words())
                .append("published", report.published())
                .append("withdrawn", report.withdrawn());
    }

    private static Feed feed(Document stored) {
        var terms = new Terms(
                text(stored, "outlet"),
                text(stored, "section"),
                text(stored, "language"),
                text(stored, "zone"),
                Terms.Mode.valueOf(stored.getString("mode")),
                Optional.ofNullable(stored.getInteger("everyMinutes")));
        var state = new Feed.State(
                stored.getString("address"),
                new Validators(text(stored, "etag"), text(stored, "lastModified")),
                stored.getDate("nextPoll").toInstant(),
                stored.getDate("nextAsk").toInstant(),
                Duration.ofSeconds(stored.getLong("intervalSeconds")),
                stored.getInteger("failures"),
                stored.getBoolean("gone"),
                time(stored, "lastWhole"),
                time(stored, "leasedUntil"),
                stored.getList("reports", Document.class).stream()
                        .map(FeedStore::report)
                        .toList());
        return new Feed(
                stored.getString("_id"),
                stored.getString("url"),
                terms,
                stored.getDate("addedAt").toInstant(),
                state,
                stored.getLong("version"));
    }

    private static Feed.Report report(Document stored) {
        return new Feed.Report(
                stored.getDate("at").toInstant(),
                stored.getBoolean("ok"),
                stored.getString("words"),
                stored.getInteger("published"),
                stored.getInteger("withdrawn"));
    }

    private static Optional<String> text(Document stored, String name) {
        return Optional.ofNullable(stored.getString(name));
    }

    private static Optional<Instant> time(Document stored, String name) {
        return Optional.ofNullable(stored.getDate(name)).map(Date::toInstant);
    }
}

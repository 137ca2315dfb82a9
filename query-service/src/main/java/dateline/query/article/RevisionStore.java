package dateline.query.article;

import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.MessageJson;
import dateline.query.store.KeyedStore;
import dateline.query.store.MongoWiring;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@code revisions} collection: each revision's whole message, under {@link RevisionKey#id()}. */
@ApplicationScoped
public class RevisionStore {

    private final KeyedStore revisions;

    RevisionStore(MongoWiring mongo) {
        this.revisions = mongo.collection("revisions");
    }

    public Optional<Revised> find(RevisionKey key) {
        return Optional.ofNullable(findAll(List.of(key)).get(key));
    }

    public Map<RevisionKey, Revised> findAll(Collection<RevisionKey> keys) {
        Map<String, KeyedStore.Versioned> stored =
                revisions.findAll(keys.stream().map(RevisionKey::id).toList());
        Map<RevisionKey, Revised> found = new HashMap<>();
        for (RevisionKey key : keys) {
            Optional.ofNullable(stored.get(key.id())).ifPresent(each -> found.put(key, read(each.json())));
        }
        return found;
    }

    /** Keeps revisions. A repeat is the same revision, so it may stand in the place of the first. */
    public void keep(Collection<Revised> articles) {
        Map<String, String> texts = new HashMap<>();
        for (Revised each : articles) {
            texts.put(
                    new RevisionKey(each.articleId(), each.revision()).id(),
                    new String(MessageJson.write(each), StandardCharsets.UTF_8));
        }
        revisions.putAll(texts);
    }

    public void drop(Collection<RevisionKey> keys) {
        revisions.removeAll(keys.stream().map(RevisionKey::id).toList());
    }

    private static Revised read(String json) {
        try {
            return MessageJson.MAPPER.readValue(json, Revised.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored revision is always readable", e);
        }
    }
}

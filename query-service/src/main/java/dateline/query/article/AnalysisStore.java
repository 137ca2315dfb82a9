package dateline.query.article;

import dateline.contracts.AnalysisMessage;
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

/** The {@code analyses} collection: the facts of each revision, under {@link RevisionKey#id()}, whether or not the article has come. */
@ApplicationScoped
public class AnalysisStore {

    private final KeyedStore analyses;

    AnalysisStore(MongoWiring mongo) {
        this.analyses = mongo.collection("analyses");
    }

    public Optional<AnalysisMessage> find(RevisionKey key) {
        return Optional.ofNullable(findAll(List.of(key)).get(key));
    }

    public Map<RevisionKey, AnalysisMessage> findAll(Collection<RevisionKey> keys) {
        Map<String, KeyedStore.Versioned> stored =
                analyses.findAll(keys.stream().map(RevisionKey::id).toList());
        Map<RevisionKey, AnalysisMessage> found = new HashMap<>();
        for (RevisionKey key : keys) {
            Optional.ofNullable(stored.get(key.id())).ifPresent(each -> found.put(key, read(each.json())));
        }
        return found;
    }

    /** Keeps facts. A newer version of the reader replaces what an older one found in the same words. */
    public void keep(Collection<AnalysisMessage> facts) {
        Map<String, String> texts = new HashMap<>();
        for (AnalysisMessage each : facts) {
            texts.put(
                    new RevisionKey(each.articleId(), each.revision()).id(),
                    new String(MessageJson.write(each), StandardCharsets.UTF_8));
        }
        analyses.putAll(texts);
    }

    public void drop(Collection<RevisionKey> keys) {
        analyses.removeAll(keys.stream().map(RevisionKey::id).toList());
    }

    private static AnalysisMessage read(String json) {
        try {
            return MessageJson.MAPPER.readValue(json, AnalysisMessage.class);
        } catch (IOException e) {
            throw new UncheckedIOException("stored facts are always readable", e);
        }
    }
}

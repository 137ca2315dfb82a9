package dateline.query.article;

import dateline.contracts.AnalysisMessage;
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

/** The {@code analyses} collection: the facts of each revision, under {@link RevisionKey#id()}, whether or not the article has come. */
@ApplicationScoped
public class AnalysisStore {

    private final KeyedStore analyses;

    AnalysisStore(MongoWiring mongo) {
        this.analyses = mongo.collection("analyses");
    }

    /** The facts of a revision, if they were read in the very text that it has: else their offsets would mislead. */
    public Optional<AnalysisMessage> find(Revised article) {
        return Optional.ofNullable(findAll(List.of(article)).get(RevisionKey.of(article)));
    }

    /** The facts of those revisions that have been read, by revision; as {@link #find}. */
    public Map<RevisionKey, AnalysisMessage> findAll(Collection<Revised> articles) {
        return findAll(articles, Map.of());
    }

    /**
     * Likewise, when some have only just been stored.
     *
     * @param atHand what the store is not asked for again
     */
    public Map<RevisionKey, AnalysisMessage> findAll(
            Collection<Revised> articles, Map<RevisionKey, AnalysisMessage> atHand) {
        Map<RevisionKey, AnalysisMessage> stored = stored(articles.stream()
                .map(RevisionKey::of)
                .filter(key -> !atHand.containsKey(key))
                .toList());
        stored.putAll(atHand);
        Map<RevisionKey, AnalysisMessage> found = new HashMap<>();
        for (Revised article : articles) {
            RevisionKey key = RevisionKey.of(article);
            Optional.ofNullable(stored.get(key))
                    .filter(facts -> facts.contentHash().equals(article.contentHash()))
                    .ifPresent(facts -> found.put(key, facts));
        }
        return found;
    }

    private Map<RevisionKey, AnalysisMessage> stored(Collection<RevisionKey> keys) {
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

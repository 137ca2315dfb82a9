package dateline.query.article;

import dateline.contracts.MessageJson;
import dateline.query.store.KeyedStore;
import dateline.query.store.KeyedStore.Versioned;
import dateline.query.store.MongoWiring;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The {@code articles} collection: the history of each article, under its id. */
@ApplicationScoped
public class ArticleStore {

    // One writer is the rule; more than a few clashes in a row mean a second one, which the caller must hear of.
    private static final int ATTEMPTS = 5;

    private final KeyedStore articles;

    ArticleStore(MongoWiring mongo) {
        this.articles = mongo.collection("articles");
    }

    public Optional<ArticleHistory> find(String articleId) {
        return articles.find(articleId).map(ArticleStore::read);
    }

    /** The histories of those articles that are known. */
    public Map<String, ArticleHistory> findAll(Collection<String> articleIds) {
        return articles.findAll(articleIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> read(entry.getValue().json())));
    }

    /**
     * Changes histories. If another writer was quicker, the change is made again from what that one wrote.
     *
     * @param changes what to make of each history
     * @return the histories after the change
     */
    public Map<String, ArticleHistory> change(Map<String, UnaryOperator<ArticleHistory>> changes) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, Versioned> stored = articles.findAll(changes.keySet());
            Map<String, ArticleHistory> after = new HashMap<>();
            Map<String, Versioned> replacements = new HashMap<>();
            changes.forEach((id, change) -> {
                Optional<Versioned> old = Optional.ofNullable(stored.get(id));
                ArticleHistory before = old.map(each -> read(each.json())).orElseGet(() -> ArticleHistory.none(id));
                ArticleHistory changed = change.apply(before);
                after.put(id, changed);
                if (!changed.equals(before)) {
                    replacements.put(
                            id,
                            new Versioned(
                                    write(changed), old.map(Versioned::version).orElse(0L)));
                }
            });
            if (articles.replaceAll(replacements)) {
                return after;
            }
        }
        throw new IllegalStateException("another process keeps writing these articles");
    }

    private static ArticleHistory read(String json) {
        try {
            return MessageJson.MAPPER.readValue(json, ArticleHistory.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored history is always readable", e);
        }
    }

    private static String write(ArticleHistory history) {
        return new String(MessageJson.write(history), StandardCharsets.UTF_8);
    }
}

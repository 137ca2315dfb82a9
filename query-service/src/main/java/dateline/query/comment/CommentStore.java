package dateline.query.comment;

import dateline.contracts.DecisionMessage;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@code comments} collection: the last decision of each comment, by comment id. */
@ApplicationScoped
class CommentStore {

    private static final int ATTEMPTS = 20;

    private final KeyedStore comments;

    CommentStore(MongoWiring mongo) {
        this.comments = mongo.collection("comments");
    }

    Optional<DecisionMessage> find(String commentId) {
        return comments.find(commentId).map(CommentStore::read);
    }

    /** Those of the comments that are known, in the order of the ids. */
    List<DecisionMessage> findAll(Collection<String> commentIds) {
        Map<String, Versioned> found = comments.findAll(commentIds);
        return commentIds.stream()
                .filter(found::containsKey)
                .map(id -> read(found.get(id).json()))
                .toList();
    }

    /** Keeps decisions, each unless a later one is there; answers with what stands then. */
    Collection<DecisionMessage> keep(List<DecisionMessage> decisions) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, DecisionMessage> newest = new LinkedHashMap<>();
            Map<String, Versioned> stored = comments.findAll(decisions.stream()
                    .map(DecisionMessage::commentId)
                    .distinct()
                    .toList());
            stored.forEach((id, each) -> newest.put(id, read(each.json())));
            decisions.forEach(each -> newest.merge(
                    each.commentId(), each, (known, next) -> next.version() >= known.version() ? next : known));
            Map<String, Versioned> changes = new HashMap<>();
            newest.forEach((id, each) -> {
                Versioned old = stored.get(id);
                String json = new String(MessageJson.write(each), StandardCharsets.UTF_8);
                if (old == null || !old.json().equals(json)) {
                    changes.put(id, new Versioned(json, old == null ? 0 : old.version()));
                }
            });
            if (comments.replaceAll(changes)) {
                return newest.values();
            }
        }
        throw new IllegalStateException("another process keeps writing these comments");
    }

    private static DecisionMessage read(String json) {
        try {
            return MessageJson.MAPPER.readValue(json, DecisionMessage.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored decision is always readable", e);
        }
    }
}

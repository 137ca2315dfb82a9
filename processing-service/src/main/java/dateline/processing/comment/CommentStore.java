package dateline.processing.comment;

import com.mongodb.client.MongoClient;
import dateline.contracts.DecisionMessage;
import dateline.processing.store.JsonStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The {@code comments} collection: the last decision of each comment, whole, by comment id. */
@ApplicationScoped
class CommentStore {

    private final JsonStore<DecisionMessage> comments;

    CommentStore(MongoClient client) {
        this.comments = new JsonStore<>(client, "comments", DecisionMessage.class);
    }

    Optional<DecisionMessage> find(String commentId) {
        return comments.find(commentId);
    }

    /** Writes a decision in place of the one before; false if another has taken that place. */
    boolean write(DecisionMessage decision) {
        return decision.version() == 1
                ? comments.insert(decision.commentId(), 1, decision)
                : comments.replace(decision.commentId(), decision.version(), decision);
    }
}

package dateline.processing.comment;

import com.mongodb.client.MongoClient;
import dateline.contracts.DecisionMessage;
import dateline.contracts.DecisionMessage.Step;
import dateline.processing.store.JsonStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The {@code audit} collection: every step of every comment, by comment id and version. Entries are added and never
 * changed; each carries the hash of the one before, and the decision on the topic carries the last.
 */
@ApplicationScoped
class AuditStore {

    private final JsonStore<Entry> entries;

    AuditStore(MongoClient client) {
        this.entries = new JsonStore<>(client, "audit", Entry.class);
    }

    /** A step, without the words that were said with it. */
    record Entry(String commentId, int version, String prevHash, Step step) {}

    /** Adds the last step of a comment, unless it is there. */
    void add(DecisionMessage decision) {
        List<Step> steps = decision.steps();
        Step last = steps.getLast();
        String before =
                steps.size() == 1 ? StepHash.NONE : steps.get(steps.size() - 2).hash();
        var entry = new Entry(decision.commentId(), decision.version(), before, Erasure.wordless(last));
        entries.insert(id(decision.commentId(), decision.version()), 1, entry);
    }

    private static String id(String commentId, int version) {
        return "%s:%06d".formatted(commentId, version);
    }
}

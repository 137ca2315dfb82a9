package dateline.processing.comment;

import com.mongodb.client.MongoClient;
import dateline.contracts.DecisionMessage;
import dateline.processing.store.JsonStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * The {@code writers} collection: what became of the comments of each address, by the keyed hash of it; and the
 * {@code senders} collection: the hash of the address, by comment id, so that erasing a comment finds both.
 */
@ApplicationScoped
class AccountStore {

    private final JsonStore<Account> accounts;
    private final JsonStore<Sender> senders;

    AccountStore(MongoClient client) {
        this.accounts = new JsonStore<>(client, "writers", Account.class);
        this.senders = new JsonStore<>(client, "senders", Sender.class);
    }

    /** Who sent a comment: the keyed hash of an address that ingest-service vouches for. */
    record Sender(String address) {}

    Account find(String address) {
        return accounts.find(address).orElse(Account.NEW);
    }

    void sent(String commentId, String address) {
        senders.change(commentId, known -> Optional.of(new Sender(address)));
    }

    /** Notes where a comment stands, on its writer's account if it has one. Doing so again changes nothing. */
    void note(DecisionMessage comment) {
        var entry = new Account.Entry(comment.state(), comment.steps().getLast().at());
        senders.find(comment.commentId()).ifPresent(sender -> {
            accounts.change(sender.address(), known -> Optional.of(
                            known.orElse(Account.NEW).with(comment.commentId(), entry))
                    .filter(each -> !each.comments().isEmpty()));
            if (comment.text().isEmpty()) {
                senders.change(comment.commentId(), known -> Optional.empty());
            }
        });
    }
}

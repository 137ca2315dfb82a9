package dateline.tools.send;

import dateline.contracts.DocumentMessage;
import dateline.contracts.Limits;
import dateline.contracts.MessageJson;
import java.util.concurrent.CompletableFuture;

/** Sends nothing, and judges as the topic would: for a rehearsal. */
public final class NoWayIn implements WayIn {

    @Override
    public CompletableFuture<Delivery> send(String documentId, DocumentMessage document) {
        return CompletableFuture.completedFuture(
                Sizes.tooLarge(MessageJson.write(document).length, Limits.MESSAGE_BYTES)
                        .orElseGet(() -> new Delivery.Taken(documentId)));
    }

    @Override
    public String destination() {
        return "nowhere";
    }

    @Override
    public String inWords() {
        return "to nobody: this was a rehearsal";
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}

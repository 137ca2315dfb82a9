package dateline.ingest.comment;

import dateline.contracts.CommentMessage;
import java.time.Instant;

/** The topic of comments, as those see it who bring one in. */
public interface CommentOutbox {

    /**
     * Publishes a comment, and returns when the broker has it.
     *
     * @throws dateline.ingest.document.DocumentOutbox.NotTaken if the broker has not said so in a few seconds
     */
    void publish(CommentMessage comment, Instant receivedAt);
}

package dateline.ingest.comment;

import dateline.contracts.CommentMessage;
import dateline.contracts.ModerationMessage;
import java.time.Instant;

/** The topics of comments, as those see them who bring one in. */
public interface CommentOutbox {

    /**
     * Publishes a comment, and returns when the broker has it.
     *
     * @throws dateline.ingest.document.DocumentOutbox.NotTaken if the broker has not said so in a few seconds
     */
    void publish(CommentMessage comment, Instant receivedAt);

    /**
     * Publishes what was done with a comment, and returns when the broker has it.
     *
     * @throws dateline.ingest.document.DocumentOutbox.NotTaken if the broker has not said so in a few seconds
     */
    void publish(ModerationMessage action);
}

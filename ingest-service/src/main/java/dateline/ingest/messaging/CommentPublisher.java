package dateline.ingest.messaging;

import dateline.contracts.CloudEvents;
import dateline.contracts.CommentMessage;
import dateline.contracts.Topics;
import dateline.ingest.comment.CommentOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Puts comments that came over HTTP on the topic that everybody else writes to directly. */
@ApplicationScoped
class CommentPublisher implements CommentOutbox {

    private final Submissions submissions;

    CommentPublisher(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public void publish(CommentMessage comment, Instant receivedAt) {
        submissions.send(
                "comments",
                CloudEvents.write(
                        Topics.COMMENTS,
                        comment.commentId(),
                        CommentMessage.TYPE,
                        comment.commentId(),
                        DocumentConsumer.SOURCE,
                        receivedAt,
                        comment));
    }
}

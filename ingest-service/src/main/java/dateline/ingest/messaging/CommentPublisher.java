package dateline.ingest.messaging;

import dateline.contracts.CloudEvents;
import dateline.contracts.CommentMessage;
import dateline.contracts.ModerationMessage;
import dateline.contracts.Topics;
import dateline.ingest.comment.CommentOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Puts comments that came over HTTP on the topic that everybody else writes to directly, and says when a writer was asked by letter. */
@ApplicationScoped
class CommentPublisher implements CommentOutbox {

    private final Submissions submissions;
    private final Clock clock;

    CommentPublisher(Submissions submissions, Clock clock) {
        this.submissions = submissions;
        this.clock = clock;
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

    @Override
    public void publish(ModerationMessage action) {
        submissions.send(
                "moderation",
                CloudEvents.write(
                        Topics.MODERATION,
                        action.commentId(),
                        ModerationMessage.TYPE,
                        action.actionId(),
                        DocumentConsumer.SOURCE,
                        Instant.now(clock),
                        action));
    }
}

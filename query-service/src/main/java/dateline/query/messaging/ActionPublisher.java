package dateline.query.messaging;

import dateline.contracts.CloudEvents;
import dateline.contracts.ModerationMessage;
import dateline.contracts.Topics;
import dateline.query.Unavailable;
import dateline.query.comment.ActionOutbox;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaProducer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Puts what is done with comments on its topic. Asks the channel's client, as {@link RejectedTopic} does and says why. */
@ApplicationScoped
class ActionPublisher implements ActionOutbox {

    // Longer than a broker needs to choose a new leader; shorter than somebody at a page waits.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final KafkaClientService clients;

    ActionPublisher(KafkaClientService clients) {
        this.clients = clients;
    }

    @Override
    public void publish(ModerationMessage action) {
        KafkaProducer<byte[], byte[]> client = clients.getProducer("moderation");
        try {
            client.send(CloudEvents.write(
                            Topics.MODERATION,
                            action.commentId(),
                            ModerationMessage.TYPE,
                            action.actionId(),
                            "/dateline/query",
                            Instant.now(Clock.systemUTC()),
                            action))
                    .await()
                    .atMost(PATIENCE);
        } catch (RuntimeException e) {
            throw new Unavailable("The topic of moderation", e);
        }
    }
}

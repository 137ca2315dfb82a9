package dateline.processing.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.contracts.CloudEvents;
import dateline.contracts.CommentMessage;
import dateline.contracts.CommentReading;
import dateline.contracts.CommentState;
import dateline.contracts.DecisionMessage;
import dateline.contracts.DecisionMessage.Step;
import dateline.contracts.ModerationMessage;
import dateline.contracts.ModerationMessage.Role;
import dateline.contracts.Rejection;
import dateline.contracts.Topics;
import dateline.contracts.Unreadable;
import dateline.processing.comment.CommentDesk;
import dateline.processing.comment.CommentDesk.Answer;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Where comments come in, and what is done with them; and where decisions go out.
 *
 * <p>Both topics are taken one batch at a time, so that of two decisions on one comment the later is told later.
 */
@ApplicationScoped
class CommentConsumer {

    private static final Logger LOG = Logger.getLogger(CommentConsumer.class);
    private static final String SERVICE = "processing-service";

    // ingest-service had the article before the comment; what this service needs of it comes on another topic.
    private static final int TRIES_FOR_AN_ARTICLE = 50;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final CommentDesk desk;
    private final AnalysisPublisher publisher;
    private final MeterRegistry meters;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    CommentConsumer(CommentDesk desk, AnalysisPublisher publisher, MeterRegistry meters) {
        this.desk = desk;
        this.publisher = publisher;
        this.meters = meters;
    }

    /** What is to be told of a record. */
    private interface Handling {
        Answer of(ConsumerRecord<byte[], byte[]> record) throws Unreadable, InterruptedException;
    }

    @Incoming("comments")
    @Blocking
    void comments(ConsumerRecords<byte[], byte[]> batch) throws InterruptedException {
        take(batch, this::received);
    }

    @Incoming("moderation")
    @Blocking
    void moderation(ConsumerRecords<byte[], byte[]> batch) throws InterruptedException {
        take(batch, this::acted);
    }

    private void take(ConsumerRecords<byte[], byte[]> batch, Handling handling) throws InterruptedException {
        oneAtATime.lockInterruptibly();
        try {
            List<ProducerRecord<byte[], byte[]>> outgoing = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> record : batch) {
                outgoing.add(told(record, handling));
            }
            publisher.publish(outgoing);
        } finally {
            oneAtATime.unlock();
        }
    }

    private ProducerRecord<byte[], byte[]> told(ConsumerRecord<byte[], byte[]> record, Handling handling)
            throws InterruptedException {
        try {
            return switch (handling.of(record)) {
                case Answer.Decided(DecisionMessage decision) -> decided(decision, record);
                case Answer.Refused(Rejection rejection) -> rejected(record, rejection);
                case Answer.NotYet() -> throw new IllegalStateException("asked again for ever");
            };
        } catch (Unreadable e) {
            return rejected(record, e.rejection());
        } catch (RuntimeException | StackOverflowError e) {
            // Without the message: it may quote the comment.
            LOG.errorf(
                    "rejected %s-%d@%d: %s",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    e.getClass().getName());
            return rejected(
                    record, new Rejection(Rejection.Code.FAILED, e.getClass().getName()));
        }
    }

    private Answer received(ConsumerRecord<byte[], byte[]> record) throws Unreadable, InterruptedException {
        CommentMessage comment = CommentReading.comment(record);
        for (int tries = 0; tries < TRIES_FOR_AN_ARTICLE; tries++) {
            Answer answer = Patience.until("the store", () -> desk.receive(comment, at(record), true));
            if (!(answer instanceof Answer.NotYet)) {
                return answer;
            }
            Thread.sleep(BETWEEN_TRIES);
        }
        return Patience.until("the store", () -> desk.receive(comment, at(record), false));
    }

    private Answer acted(ConsumerRecord<byte[], byte[]> record) throws Unreadable, InterruptedException {
        ModerationMessage action = CommentReading.action(record);
        return Patience.until("the store", () -> desk.act(action, at(record)));
    }

    private ProducerRecord<byte[], byte[]> decided(DecisionMessage decision, ConsumerRecord<byte[], byte[]> record) {
        count(record, decision.state().name());
        timeWaited(decision);
        return CloudEvents.write(
                Topics.DECISIONS,
                decision.commentId(),
                DecisionMessage.TYPE,
                decision.commentId() + "/" + decision.version(),
                "/dateline/processing",
                decision.steps().getLast().at(),
                decision);
    }

    /** How long what waited for a moderator has waited. */
    private void timeWaited(DecisionMessage decision) {
        List<Step> steps = decision.course();
        Step last = decision.steps().getLast();
        boolean byModerator = last.role() == Role.MODERATOR || last.role() == Role.ADMIN;
        if (byModerator && last.from().filter(CommentState::waits).isPresent()) {
            Instant since = steps.get(steps.size() - 2).at();
            meters.timer("dateline.comments.waited").record(Duration.between(since, last.at()));
        }
    }

    private ProducerRecord<byte[], byte[]> rejected(ConsumerRecord<byte[], byte[]> record, Rejection rejection) {
        count(record, "rejected");
        return holdsAddress(record)
                ? CommentReading.addressFound().withoutValue(record, SERVICE)
                : rejection.of(record, SERVICE);
    }

    /** Whatever else is wrong with it: what cannot be read as a comment may hold an address too. */
    private static boolean holdsAddress(ConsumerRecord<byte[], byte[]> record) {
        byte[] value = record.value() == null ? new byte[0] : record.value();
        byte[] key = record.key() == null ? new byte[0] : record.key();
        return CommentReading.address(new String(value, UTF_8) + " " + new String(key, UTF_8))
                .isPresent();
    }

    private static Instant at(ConsumerRecord<byte[], byte[]> record) {
        return Instant.ofEpochMilli(record.timestamp());
    }

    private void count(ConsumerRecord<byte[], byte[]> record, String outcome) {
        meters.counter("dateline.comments", "topic", record.topic(), "outcome", outcome.toLowerCase(Locale.ROOT))
                .increment();
    }
}

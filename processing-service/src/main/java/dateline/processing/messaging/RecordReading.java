package dateline.processing.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.util.RawValue;
import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Gap;
import dateline.contracts.ArticleMessage;
import dateline.contracts.CloudEvents;
import dateline.contracts.ContentId;
import dateline.contracts.MessageJson;
import dateline.contracts.Rejection;
import dateline.contracts.SchemaViolation;
import dateline.contracts.Schemas;
import dateline.contracts.Topics;
import dateline.contracts.Unreadable;
import dateline.processing.ArticleReading;
import dateline.processing.store.AnalysisStore;
import dateline.processing.store.AnalysisStore.Origin;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** What this service answers to one record: an analysis, or a rejection. The same record gets the same answer. */
@ApplicationScoped
class RecordReading {

    private static final Logger LOG = Logger.getLogger(RecordReading.class);
    private static final String ANY_ARTICLE_TYPE = "org.dateline.article.";

    private final ArticleReading reading;
    private final AnalysisStore store;
    private final TimeBudget budget;
    private final MeterRegistry meters;

    RecordReading(ArticleReading reading, AnalysisStore store, TimeBudget budget, MeterRegistry meters) {
        this.reading = reading;
        this.store = store;
        this.budget = budget;
        this.meters = meters;
    }

    ProducerRecord<byte[], byte[]> answerTo(ConsumerRecord<byte[], byte[]> record) throws InterruptedException {
        try {
            ArticleMessage message = messageIn(record);
            byte[] analysis =
                    switch (message) {
                        case ArticleMessage.Revised revised -> analysisOf(revised);
                        case ArticleMessage.Withdrawn withdrawn -> withdrawalOf(withdrawn);
                    };
            return outgoing(message, record.timestamp(), analysis);
        } catch (Unreadable e) {
            return rejected(record, e.rejection());
        } catch (RuntimeException e) {
            LOG.errorf(e, "rejected %s-%d@%d", record.topic(), record.partition(), record.offset());
            return rejected(
                    record, new Rejection(Rejection.Code.FAILED, e.getClass().getName() + ": " + e.getMessage()));
        }
    }

    static ArticleMessage messageIn(ConsumerRecord<byte[], byte[]> record) throws Unreadable {
        CloudEvents.Incoming incoming = CloudEvents.read(record, ANY_ARTICLE_TYPE);
        List<SchemaViolation> violations = Schemas.ARTICLE.violations(incoming.data());
        if (!violations.isEmpty()) {
            throw new Unreadable(
                    Rejection.Code.INVALID,
                    violations.stream().map(SchemaViolation::toString).collect(Collectors.joining("; ")));
        }
        return incoming.as(ArticleMessage.class);
    }

    private byte[] analysisOf(ArticleMessage.Revised revised) throws InterruptedException {
        Origin origin = new Origin(
                revised.articleId(),
                revised.revision(),
                revised.contentHash(),
                reading.reader().version());
        Optional<byte[]> known = Patience.until("the store", () -> store.find(origin));
        if (known.isPresent()) {
            count("repeat");
            return known.get();
        }
        Optional<AnalysisMessage> read = budget.within(() -> reading.read(revised));
        if (read.isEmpty()) {
            // Not kept: how long a reading takes is the machine's doing, so the next try may well succeed.
            count("out of time");
            LOG.warnf("article %s revision %d took too long", revised.articleId(), revised.revision());
            return MessageJson.write(reading.without(
                    revised.articleId(),
                    revised.revision(),
                    revised.contentHash(),
                    new Gap("text", "not read within " + budget.perArticle().toSeconds() + " seconds")));
        }
        for (Gap gap : read.get().gaps()) {
            LOG.warnf(
                    "no %s of %s revision %d: %s", gap.layer(), revised.articleId(), revised.revision(), gap.reason());
        }
        byte[] message = MessageJson.write(read.get());
        Patience.until("the store", () -> {
            store.keep(origin, message);
            return message;
        });
        count("read");
        return message;
    }

    private byte[] withdrawalOf(ArticleMessage.Withdrawn withdrawn) {
        count("withdrawn");
        return MessageJson.write(reading.without(
                withdrawn.articleId(),
                withdrawn.revision(),
                ContentId.hash(""),
                new Gap("text", "withdrawn: " + withdrawn.reason())));
    }

    private static ProducerRecord<byte[], byte[]> outgoing(ArticleMessage message, long timestamp, byte[] analysis) {
        return CloudEvents.write(
                Topics.ANALYSES,
                message.articleId(),
                AnalysisMessage.TYPE,
                message.articleId() + "/" + message.revision(),
                "/dateline/processing",
                Instant.ofEpochMilli(timestamp),
                new RawValue(new String(analysis, UTF_8)));
    }

    private ProducerRecord<byte[], byte[]> rejected(ConsumerRecord<byte[], byte[]> record, Rejection rejection) {
        count("rejected");
        return rejection.of(record, "processing-service");
    }

    private void count(String outcome) {
        meters.counter("dateline.articles", "outcome", outcome).increment();
    }
}

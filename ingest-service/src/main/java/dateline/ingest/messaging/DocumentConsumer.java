package dateline.ingest.messaging;

import dateline.contracts.ArticleMessage;
import dateline.contracts.CloudEvents;
import dateline.contracts.DocumentReading;
import dateline.contracts.ReceiptMessage;
import dateline.contracts.Topics;
import dateline.ingest.DocumentIntake;
import dateline.ingest.Taken;
import dateline.ingest.document.Arrival;
import dateline.ingest.store.StoreAway;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Where documents come in, and where what is told of them goes out.
 *
 * <p>Offsets are committed after this returns, and it returns after every document of the batch is stored and every
 * message of the batch is acknowledged. A record that is wrong is told of, goes to the rejected with its own bytes, and
 * holds up nobody behind it. While MongoDB or Kafka is away, everything waits.
 */
@ApplicationScoped
class DocumentConsumer {

    static final String SERVICE = "ingest-service";
    static final String SOURCE = "/dateline/ingest";

    private static final Logger LOG = Logger.getLogger(DocumentConsumer.class);

    private final DocumentIntake intake;
    private final RecordSender sender;
    private final InPlaceRetry retry;
    private final MeterRegistry meters;

    DocumentConsumer(DocumentIntake intake, RecordSender sender, InPlaceRetry retry, MeterRegistry meters) {
        this.intake = intake;
        this.sender = sender;
        this.retry = retry;
        this.meters = meters;
    }

    @Incoming("documents")
    @Blocking
    void on(ConsumerRecords<byte[], byte[]> batch) {
        List<ProducerRecord<byte[], byte[]>> told = new ArrayList<>();
        List<ReceiptMessage> receipts = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            Taken taken = taken(record);
            told.addAll(records(taken, record));
            receipts.add(taken.receipt());
        }
        retry.untilDone("send what is told of documents", () -> {
            sender.send(told);
            return told.size();
        });
        receipts.forEach(this::count);
    }

    private Taken taken(ConsumerRecord<byte[], byte[]> record) {
        Arrival arrival = new Arrival(
                record.value() == null ? new byte[0] : record.value(),
                Instant.ofEpochMilli(record.timestamp()),
                record.partition(),
                record.offset());
        DocumentReading reading = DocumentReading.of(record);
        try {
            return retry.untilDone("file documents", () -> intake.take(arrival, reading));
        } catch (StoreAway | InPlaceRetry.Stopped e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(
                    e,
                    "document %s failed, partition %d offset %d",
                    reading.documentId(),
                    record.partition(),
                    record.offset());
            return intake.failed(arrival, reading, e);
        }
    }

    private static List<ProducerRecord<byte[], byte[]>> records(Taken taken, ConsumerRecord<byte[], byte[]> record) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (ArticleMessage article : taken.articles()) {
            records.add(CloudEvents.write(
                    Topics.ARTICLES,
                    article.articleId(),
                    article.type(),
                    article.articleId() + "/" + article.revision(),
                    SOURCE,
                    article.learnedAt(),
                    article));
        }
        ReceiptMessage receipt = taken.receipt();
        records.add(CloudEvents.write(
                Topics.RECEIPTS,
                receipt.documentId(),
                ReceiptMessage.TYPE,
                receipt.documentId(),
                SOURCE,
                taken.time(),
                receipt));
        taken.rejection().ifPresent(rejection -> records.add(rejection.of(record, SERVICE)));
        return records;
    }

    private void count(ReceiptMessage receipt) {
        meters.counter(
                        "dateline.ingest.documents",
                        "outcome",
                        receipt.outcome().name().toLowerCase(Locale.ROOT),
                        "code",
                        receipt.code().orElse("none").toLowerCase(Locale.ROOT))
                .increment();
    }
}

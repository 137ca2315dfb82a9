package dateline.query.messaging;

import dateline.contracts.Rejection;
import dateline.contracts.Unreadable;
import dateline.query.Unavailable;
import dateline.query.messaging.RejectedTopic.Refused;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Takes a batch of records. What can be read is projected together; what cannot goes to the topic of the rejected, and
 * takes none of its neighbours along. When this returns, all of the batch is stored or rejected for good.
 */
@ApplicationScoped
class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final Patience patience;
    private final RejectedTopic rejected;
    private final MeterRegistry meters;

    Intake(Patience patience, RejectedTopic rejected, MeterRegistry meters) {
        this.patience = patience;
        this.rejected = rejected;
        this.meters = meters;
    }

    /** Makes a message of a record. */
    interface Reader<T> {
        T read(ConsumerRecord<byte[], byte[]> record) throws Unreadable;
    }

    private record Taken<T>(ConsumerRecord<byte[], byte[]> record, T message) {}

    <T> void take(ConsumerRecords<byte[], byte[]> batch, Reader<T> reader, Consumer<List<T>> projection) {
        List<Taken<T>> taken = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            try {
                taken.add(new Taken<>(record, reader.read(record)));
            } catch (Unreadable e) {
                refused.add(new Refused(record, e.rejection()));
            } catch (RuntimeException e) {
                refused.add(failed(record, e));
            }
        }
        if (!taken.isEmpty()) {
            project(taken, projection, refused);
        }
        patience.untilDone("rejecting records", () -> rejected.send(refused));
        refused.forEach(each -> LOG.warnf(
                "rejected a record: topic=%s partition=%d offset=%d code=%s",
                each.record().topic(),
                each.record().partition(),
                each.record().offset(),
                each.why().code()));
        batch.partitions().forEach(partition -> {
            long bad = refused.stream()
                    .filter(each -> each.record().topic().equals(partition.topic())
                            && each.record().partition() == partition.partition())
                    .count();
            count(partition.topic(), "rejected", bad);
            count(partition.topic(), "projected", batch.records(partition).size() - bad);
        });
    }

    private <T> void project(List<Taken<T>> taken, Consumer<List<T>> projection, List<Refused> refused) {
        String what = "projecting " + taken.getFirst().record().topic();
        try {
            patience.untilDone(
                    what,
                    () -> projection.accept(taken.stream().map(Taken::message).toList()));
        } catch (Unavailable e) {
            throw e;
        } catch (RuntimeException e) {
            // One of them is at fault. Projecting is repeatable, so find out which, one by one.
            if (taken.size() == 1) {
                refused.add(failed(taken.getFirst().record(), e));
            } else {
                taken.forEach(each -> project(List.of(each), projection, refused));
            }
        }
    }

    private static Refused failed(ConsumerRecord<byte[], byte[]> record, RuntimeException e) {
        LOG.errorf(
                e,
                "a fault of ours: topic=%s partition=%d offset=%d",
                record.topic(),
                record.partition(),
                record.offset());
        return new Refused(
                record, new Rejection(Rejection.Code.FAILED, e.getClass().getName() + ": " + e.getMessage()));
    }

    private void count(String topic, String outcome, long number) {
        if (number > 0) {
            meters.counter("dateline.messages", "topic", topic, "outcome", outcome)
                    .increment(number);
        }
    }
}

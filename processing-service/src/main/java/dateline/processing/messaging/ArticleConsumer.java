package dateline.processing.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Where articles come in.
 *
 * <p>The articles of a batch are read in parallel and published in the order in which they came, so that the revisions of
 * one article stay in order: each as soon as all before it are out.
 */
@ApplicationScoped
class ArticleConsumer {

    private final RecordReading reading;
    private final Workers workers;
    private final AnalysisPublisher publisher;

    ArticleConsumer(RecordReading reading, Workers workers, AnalysisPublisher publisher) {
        this.reading = reading;
        this.workers = workers;
        this.publisher = publisher;
    }

    @Incoming("articles")
    @Blocking
    void on(ConsumerRecords<byte[], byte[]> batch) throws InterruptedException {
        List<Future<ProducerRecord<byte[], byte[]>>> answers = new ArrayList<>();
        batch.forEach(record -> answers.add(workers.submit(() -> reading.answerTo(record))));
        publisher.publishInTurn(answers);
    }
}

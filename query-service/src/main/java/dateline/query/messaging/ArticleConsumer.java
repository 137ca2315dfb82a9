package dateline.query.messaging;

import dateline.query.index.ArticleIndex;
import dateline.query.index.Position;
import dateline.query.projection.ArticleProjection;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Where articles and their facts come in. The index notes each batch's end, to go on from there after a crash. */
@ApplicationScoped
class ArticleConsumer {

    private final Intake intake;
    private final ArticleProjection projection;
    private final ArticleIndex index;

    ArticleConsumer(Intake intake, ArticleProjection projection, ArticleIndex index) {
        this.intake = intake;
        this.projection = projection;
        this.index = index;
    }

    @Incoming(Channels.ARTICLES)
    @Blocking
    void articles(ConsumerRecords<byte[], byte[]> batch) {
        intake.take(batch, Read::article, projection::articles);
        index.reached(ends(batch));
    }

    @Incoming(Channels.ANALYSES)
    @Blocking
    void analyses(ConsumerRecords<byte[], byte[]> batch) {
        intake.take(batch, Read::analysis, projection::analyses);
        index.reached(ends(batch));
    }

    private static List<Position> ends(ConsumerRecords<byte[], byte[]> batch) {
        return batch.partitions().stream()
                .map(partition -> new Position(
                        partition.topic(),
                        partition.partition(),
                        batch.records(partition).getLast().offset() + 1))
                .toList();
    }
}

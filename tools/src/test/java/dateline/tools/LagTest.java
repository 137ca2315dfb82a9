package dateline.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class LagTest {

    @Test
    void sumsThePartitionsOfATopic() {
        var first = new TopicPartition("dateline.articles.v1", 0);
        var second = new TopicPartition("dateline.articles.v1", 1);
        var neverCommitted = new TopicPartition("dateline.articles.v1", 2);
        Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>();
        committed.put(first, new OffsetAndMetadata(3));
        committed.put(second, new OffsetAndMetadata(10));
        committed.put(neverCommitted, null);

        assertThat(Lag.sum(Map.of("processing", committed), Map.of(first, 5L, second, 14L, neverCommitted, 9L)))
                .containsExactly(new Lag.Behind("processing", "dateline.articles.v1", 6));
    }
}

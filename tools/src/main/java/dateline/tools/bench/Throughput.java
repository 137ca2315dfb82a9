package dateline.tools.bench;

import dateline.tools.ReadApi;
import dateline.tools.send.WayIn;
import dateline.tools.send.WayIn.Delivery;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** How many articles a second go from the topic to where they can be read. */
public final class Throughput {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final WayIn way;
    private final ReadApi api;

    public Throughput(WayIn way, ReadApi api) {
        this.way = way;
        this.api = api;
    }

    /**
     * Publishes articles all at once and waits until the facts of all can be read.
     *
     * @param from number of the first article
     * @return articles a second, from before the first is published
     * @throws IOException if one is refused, or they are not all readable in the time given
     */
    public double measure(BenchArticles articles, int from, int count, Duration atMost)
            throws IOException, InterruptedException {
        long before = analysed();
        long start = System.nanoTime();
        var deliveries = IntStream.range(from, from + count)
                .mapToObj(number -> way.send(articles.document(number)))
                .toList();
        for (CompletableFuture<Delivery> delivery : deliveries) {
            switch (delivery.join()) {
                case Delivery.Taken taken -> {}
                case Delivery.Refused(var why) -> throw new IOException(why.reason());
                case Delivery.Unreachable(var reason) -> throw new IOException(reason);
            }
        }
        long missing = count;
        while (missing > 0) {
            if (System.nanoTime() - start > atMost.toNanos()) {
                throw new IOException("%d of %d articles were not readable after %s".formatted(missing, count, atMost));
            }
            Thread.sleep(BETWEEN_LOOKS);
            missing = before + count - analysed();
        }
        return count / ((System.nanoTime() - start) / 1e9);
    }

    private long analysed() throws IOException {
        return api.get("/v1/status").orElseThrow().path("analysed").asLong();
    }
}

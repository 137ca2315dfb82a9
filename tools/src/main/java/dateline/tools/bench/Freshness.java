package dateline.tools.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.tools.ReadApi;
import dateline.tools.send.WayIn;
import dateline.tools.send.WayIn.Delivery;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** How long it takes from publishing a document until its facts can be read. */
public final class Freshness {

    // Fine beside times of half a second and more, and a light load on the service that is measured.
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(40);

    private final WayIn way;
    private final ReadApi api;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Duration> times = new ArrayList<>();

    public Freshness(WayIn way, ReadApi api) {
        this.way = way;
        this.api = api;
    }

    private static final class Waiting {
        private final String documentId;
        private final long published;
        private Optional<String> articleId = Optional.empty();

        Waiting(String documentId, long published) {
            this.documentId = documentId;
            this.published = published;
        }
    }

    /**
     * Publishes articles at a steady rate and waits for each.
     *
     * @param from number of the first article
     * @throws IOException if one cannot be published, or is not readable within a minute of the last
     */
    public Percentiles measure(BenchArticles articles, int from, int count, double perSecond)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        long deadline = start + (long) ((count / perSecond + 60) * 1e9);
        int sent = 0;
        while (times.size() < count) {
            if (sent < count && System.nanoTime() >= start + (long) (sent / perSecond * 1e9)) {
                publish(articles, from + sent++);
            }
            look();
            if (System.nanoTime() > deadline) {
                throw new IOException(
                        "%d of %d articles were not readable in time".formatted(count - times.size(), count));
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return Percentiles.of(times);
    }

    private void publish(BenchArticles articles, int number) throws IOException {
        long published = System.nanoTime();
        switch (way.send(articles.document(number)).join()) {
            case Delivery.Taken(var id) -> waiting.add(new Waiting(id, published));
            case Delivery.Refused(var why) -> throw new IOException(why.reason());
            case Delivery.Unreachable(var reason) -> throw new IOException(reason);
        }
    }

    private void look() throws IOException {
        for (Iterator<Waiting> each = waiting.iterator(); each.hasNext(); ) {
            Waiting article = each.next();
            if (isReadable(article)) {
                times.add(Duration.ofNanos(System.nanoTime() - article.published));
                each.remove();
            }
        }
    }

    private boolean isReadable(Waiting article) throws IOException {
        if (article.articleId.isEmpty()) {
            article.articleId = api.get("/v1/documents/" + article.documentId)
                    .map(document -> document.path("articleId"))
                    .filter(id -> !id.isMissingNode())
                    .map(JsonNode::asText);
        }
        return article.articleId.isPresent()
                && api.get("/v1/articles/" + article.articleId.get())
                        .filter(found -> found.has("facts"))
                        .isPresent();
    }
}

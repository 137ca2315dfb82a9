package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.contracts.DocumentMessage;
import dateline.e2e.Ledger.Bad;
import dateline.e2e.Ledger.Good;
import dateline.e2e.Ledger.Item;
import dateline.e2e.TopicClient.Form;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Publishes a ledger by both ways at once, at a steady pace: articles of even number over HTTP, the others on the topic.
 * A POST that is not answered with 202 is made again, as any client would.
 */
final class Publisher implements AutoCloseable {

    private static final Duration PACE = Duration.ofMillis(100);

    private final TopicClient topic;
    private final HttpApi http;
    private final ScheduledExecutorService pace = Executors.newScheduledThreadPool(2);
    private final AtomicInteger published = new AtomicInteger();
    private final CompletableFuture<Void> overTopic;
    private final CompletableFuture<Void> overHttp;

    Publisher(Ledger ledger, TopicClient topic, HttpApi http) {
        this.topic = topic;
        this.http = http;
        this.overTopic =
                publish(ledger.items().stream().filter(item -> !isHttp(item)).toList());
        this.overHttp =
                publish(ledger.items().stream().filter(Publisher::isHttp).toList());
    }

    private static boolean isHttp(Item item) {
        // A body that is no document never gets past HTTP; on the topic it does.
        return item instanceof Good && item.number() % 2 == 0;
    }

    int published() {
        return published.get();
    }

    /** Returns when everything is published, and fails as publishing failed. */
    void awaitEnd(Duration atMost) {
        CompletableFuture.allOf(overTopic, overHttp)
                .orTimeout(atMost.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private CompletableFuture<Void> publish(List<Item> items) {
        Queue<Item> left = new ArrayDeque<>(items);
        var end = new CompletableFuture<Void>();
        var task = pace.scheduleAtFixedRate(
                () -> {
                    try {
                        publish(left.remove());
                        published.incrementAndGet();
                        if (left.isEmpty()) {
                            end.complete(null);
                        }
                    } catch (RuntimeException | AssertionError e) {
                        end.completeExceptionally(e);
                    }
                },
                0,
                PACE.toMillis(),
                TimeUnit.MILLISECONDS);
        end.whenComplete((nothing, failure) -> task.cancel(false));
        return end;
    }

    private void publish(Item item) {
        switch (item) {
            case Bad(var number, var poison) ->
                topic.publish(Copywriter.write(number).url(), poison);
            case Good(var number, var document, var expected) -> {
                if (isHttp(item)) {
                    post(document, number);
                } else {
                    topic.publish(document, Form.values()[number / 2 % Form.values().length]);
                }
            }
        }
    }

    private void post(DocumentMessage document, int number) {
        boolean bare = number % 4 == 0;
        Optional<String> id = await("ingest-service takes " + document.url().orElse(""))
                .atMost(Duration.ofSeconds(120))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> bare ? http.postBare(document) : http.post(document), Optional::isPresent);
        assertThat(id).describedAs("id of %s", document.url()).contains(document.documentId());
    }

    @Override
    public void close() {
        pace.shutdownNow();
    }
}

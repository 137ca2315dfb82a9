package dateline.tools.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dateline.contracts.DocumentMessage;
import dateline.contracts.MessageJson;
import dateline.contracts.Rejection;
import dateline.tools.send.WayIn.Delivery;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpWayInTest {

    private final Map<String, List<String>> received = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger busyAnswers = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/documents", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (calls.incrementAndGet() <= busyAnswers.get()) {
                exchange.getResponseHeaders().add("Retry-After", "1");
                exchange.sendResponseHeaders(calls.get() % 2 == 0 ? 429 : 503, -1);
                return;
            }
            DocumentMessage document = MessageJson.MAPPER.readValue(body, DocumentMessage.class);
            received.computeIfAbsent(document.key(), key -> new CopyOnWriteArrayList<>())
                    .add(document.content());
            boolean bad = document.content().equals("bad");
            byte[] words = (bad
                            ? "{\"detail\":\"no\",\"errors\":[{\"field\":\"content\",\"problem\":\"is bad\"}]}"
                            : "{\"documentId\":\"%s\"}".formatted(document.documentId()))
                    .getBytes(UTF_8);
            exchange.sendResponseHeaders(bad ? 400 : 202, words.length);
            exchange.getResponseBody().write(words);
        } finally {
            atOnce.decrementAndGet();
        }
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static DocumentMessage document(int page, String content) {
        return new DocumentMessage(
                Optional.of(Crawl.address(page)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "text/plain",
                content);
    }

    @Test
    void keepsTheVersionsOfAPageInOrderWhileOthersGoBeside() {
        try (WayIn way = new HttpWayIn(address())) {
            var deliveries = IntStream.range(0, 400)
                    .mapToObj(i -> way.send(document(i % 20, "version " + i / 20)))
                    .toList();

            assertThat(deliveries).extracting(CompletableFuture::join).hasOnlyElementsOfType(Delivery.Taken.class);
        }
        List<String> inOrder =
                IntStream.range(0, 20).mapToObj(i -> "version " + i).toList();
        assertThat(received).hasSize(20).allSatisfy((key, versions) -> assertThat(versions)
                .isEqualTo(inOrder));
        assertThat(mostAtOnce.get()).isBetween(2, 8);
    }

    @Test
    void waitsAsLongAsABusyServiceSays() {
        busyAnswers.set(2);
        try (WayIn way = new HttpWayIn(address())) {
            long begun = System.nanoTime();

            Delivery delivery = way.send(document(1, "good")).join();

            assertThat(delivery).isInstanceOf(Delivery.Taken.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
            assertThat(calls).hasValue(3);
        }
    }

    @Test
    void givesUpAServiceThatStaysBusy() {
        busyAnswers.set(Integer.MAX_VALUE);
        try (WayIn way = new HttpWayIn(address(), Duration.ofMillis(500))) {
            assertThat(way.send(document(1, "good")).join())
                    .isInstanceOfSatisfying(Delivery.Unreachable.class, away -> assertThat(away.reason())
                            .contains("too busy: 503"));
        }
    }

    @Test
    void saysWhatTheServiceDoesNotTakeAndWhatIsTooLargeForIt() {
        try (WayIn way = new HttpWayIn(address())) {
            assertThat(way.send(document(1, "bad")).join())
                    .isEqualTo(new Delivery.Refused(new Rejection(Rejection.Code.INVALID, "400 no (content: is bad)")));
            assertThat(way.send(document(1, "\"".repeat(900_000))).join())
                    .isInstanceOfSatisfying(
                            Delivery.Refused.class,
                            refused -> assertThat(refused.why().code()).isEqualTo(Rejection.Code.TOO_LARGE));
            assertThat(calls).hasValue(1);
        }
    }

    @Test
    void saysAtOnceThatNobodyIsThere() {
        String address = address();
        server.stop(0);
        try (WayIn way = new HttpWayIn(address)) {
            assertThat(way.send(document(1, "good")).join()).isInstanceOf(Delivery.Unreachable.class);
        }
    }
}

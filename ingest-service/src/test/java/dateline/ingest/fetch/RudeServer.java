package dateline.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A web server on this machine that answers as it is told, however rude, and remembers what it was asked. */
public final class RudeServer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** What to do with a request. */
    @FunctionalInterface
    public interface Answer {

        void to(HttpExchange exchange) throws IOException;
    }

    /** A request that came. */
    public record Asked(String path, Map<String, List<String>> headers) {

        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    public RudeServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            asked.add(new Asked(path, Map.copyOf(exchange.getRequestHeaders())));
            Answer missing = each -> status(404).to(each);
            answers.getOrDefault(path, missing).to(exchange);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    public RudeServer on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** A page or feed as it should be. */
    public RudeServer on(String path, String type, String body) {
        return on(path, body(200, body.getBytes(UTF_8), "Content-Type", type));
    }

    /** Requests for a path. */
    public List<Asked> asked(String path) {
        return asked.stream().filter(each -> each.path().equals(path)).toList();
    }

    /** All requests, in order. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public void forget() {
        asked.clear();
    }

    public static Answer status(int status, String... headers) {
        return body(status, new byte[0], headers);
    }

    public static Answer body(int status, byte[] body, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }

    /** The newest version to those who do not have it, and 304 to those who do. */
    public static Answer versioned(String type, String etag, String body) {
        return exchange -> {
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                status(304, "ETag", etag).to(exchange);
            } else {
                body(200, body.getBytes(UTF_8), "Content-Type", type, "ETag", etag)
                        .to(exchange);
            }
        };
    }

    /** A body in chunks that has no end. */
    public static Answer endless(String type) {
        return exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, 0);
            byte[] chunk = "<item>".repeat(1_000).getBytes(UTF_8);
            OutputStream out = exchange.getResponseBody();
            while (true) {
                out.write(chunk);
            }
        };
    }

    /** So many bytes of nothing, packed so many times. */
    public static byte[] packed(byte[] plain, int times) {
        byte[] packed = plain;
        for (int i = 0; i < times; i++) {
            var out = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(out)) {
                gzip.write(packed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            packed = out.toByteArray();
        }
        return packed;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package dateline.query.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens to a stream as the standard of server-sent events says. */
final class Ear implements AutoCloseable {

    /** A message with its name and data, and the id that was last seen. */
    record Heard(String id, String name, String data) {}

    private final HttpResponse<InputStream> response;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger signsOfLife = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile String place = "";

    private Ear(HttpResponse<InputStream> response) {
        this.response = response;
    }

    /** Listens, and knows where it is when this returns; empty if there is no seat. */
    static Optional<Ear> at(int port, String path, Optional<String> lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        lastEventId.ifPresent(id -> request.header("Last-Event-ID", id));
        try {
            Ear ear = new Ear(
                    HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
            if (ear.response.statusCode() == 503) {
                return Optional.empty();
            }
            if (ear.response.statusCode() != 200) {
                throw new IllegalStateException("answered " + ear.response.statusCode());
            }
            Thread.ofVirtual().start(ear::listen);
            if (!ear.begun.await(40, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nothing was said");
            }
            return Optional.of(ear);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    /** The data of messages of this name. */
    List<String> named(String name) {
        return heard.stream()
                .filter(each -> each.name().equals(name))
                .map(Heard::data)
                .toList();
    }

    /** The id that was last seen. */
    String place() {
        return place;
    }

    int signsOfLife() {
        return signsOfLife.get();
    }

    String contentType() {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String name = "message";
            StringBuilder data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String value = line.substring(line.indexOf(':') + 1).replaceFirst("^ ", "");
                if (line.isEmpty()) {
                    if (!data.isEmpty()) {
                        heard.add(new Heard(place, name, data.toString().strip()));
                    }
                    name = "message";
                    data.setLength(0);
                    begun.countDown();
                } else if (line.startsWith(":")) {
                    signsOfLife.incrementAndGet();
                } else if (line.startsWith("id:")) {
                    place = value;
                } else if (line.startsWith("event:")) {
                    name = value;
                } else if (line.startsWith("data:")) {
                    data.append(value).append('\n');
                }
            }
        } catch (IOException e) {
            // Hung up.
            begun.countDown();
        }
    }
}

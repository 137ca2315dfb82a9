package dateline.tools.screens;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.MessageJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks to the page of a browser over its DevTools protocol: one message out, one answer back. */
final class DevTools implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final WebSocket socket;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();

    private DevTools(HttpClient http, URI page) {
        this.socket =
                http.newWebSocketBuilder().buildAsync(page, new Listening()).join();
    }

    /**
     * Connects to the first page of a browser.
     *
     * @param port on which it listens on this machine
     */
    static DevTools connect(String port) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json"))
                .build();
        for (JsonNode target : MessageJson.MAPPER.readTree(
                http.send(request, BodyHandlers.ofString()).body())) {
            if (target.path("type").asText().equals("page")) {
                return new DevTools(
                        http, URI.create(target.path("webSocketDebuggerUrl").asText()));
            }
        }
        throw new IOException("the browser has no page");
    }

    /** Has something done, and answers with its result. */
    JsonNode tell(String method, Map<String, ?> parameters) throws IOException {
        int number = numbers.incrementAndGet();
        ObjectNode message =
                MessageJson.MAPPER.createObjectNode().put("id", number).put("method", method);
        message.set("params", MessageJson.MAPPER.valueToTree(parameters));
        var answer = new CompletableFuture<JsonNode>();
        answers.put(number, answer);
        socket.sendText(message.toString(), true).join();
        try {
            JsonNode told = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
            if (told.has("error")) {
                throw new IOException(method + ": " + told.path("error"));
            }
            return told.path("result");
        } catch (CompletionException e) {
            throw new IOException("the browser does not answer " + method, e);
        }
    }

    /** Whether an expression of JavaScript is true on the page. */
    boolean isTrue(String expression) throws IOException {
        return tell("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true))
                .path("result")
                .path("value")
                .asBoolean();
    }

    @Override
    public void close() {
        socket.abort();
    }

    /** Puts together what comes in pieces, and hands answers to those who wait for them. */
    private final class Listening implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
            text.append(piece);
            if (last) {
                hand(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void hand(String message) {
            try {
                JsonNode told = MessageJson.MAPPER.readTree(message);
                CompletableFuture<JsonNode> waiting =
                        answers.remove(told.path("id").asInt(0));
                if (waiting != null) {
                    waiting.complete(told);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

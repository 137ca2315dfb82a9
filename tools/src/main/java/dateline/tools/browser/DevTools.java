package dateline.tools.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.MessageJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The line to a page of a browser, by the DevTools protocol: tells it what to do, and hears what scripts complain of. */
public final class DevTools implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final WebSocket socket;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> troubles = new CopyOnWriteArrayList<>();

    DevTools(URI page) {
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Listening())
                .join();
    }

    /**
     * Has something done.
     *
     * @return what came of it
     * @throws UncheckedIOException if the browser cannot do it, or does not answer
     */
    public JsonNode tell(String method, Map<String, ?> parameters) {
        int number = numbers.incrementAndGet();
        ObjectNode message =
                MessageJson.MAPPER.createObjectNode().put("id", number).put("method", method);
        message.set("params", MessageJson.MAPPER.valueToTree(parameters));
        var answer = new CompletableFuture<JsonNode>();
        answers.put(number, answer);
        socket.sendText(message.toString(), true).join();
        JsonNode told;
        try {
            told = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new UncheckedIOException(new IOException("the browser does not answer " + method, e));
        }
        if (told.has("error")) {
            throw new UncheckedIOException(new IOException(method + ": " + told.path("error")));
        }
        return told.path("result");
    }

    /** What scripts complained of since this was last asked; heard once Runtime and Log are enabled. */
    public List<String> troubles() {
        List<String> told = List.copyOf(troubles);
        troubles.clear();
        return told;
    }

    @Override
    public void close() {
        socket.abort();
    }

    private void note(JsonNode message) {
        JsonNode told = message.path("params");
        switch (message.path("method").asText()) {
            case "Runtime.exceptionThrown" ->
                troubles.add(told.path("exceptionDetails").toString());
            case "Runtime.consoleAPICalled" -> {
                if (told.path("type").asText().equals("error")) {
                    troubles.add(told.path("args").toString());
                }
            }
            case "Log.entryAdded" -> {
                JsonNode entry = told.path("entry");
                // That something is not there is an answer of the API, and the page says so.
                boolean answer = entry.path("url").asText().contains("/v1/");
                if (entry.path("level").asText().equals("error") && !answer) {
                    troubles.add(entry.toString());
                }
            }
            default -> {}
        }
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
                note(told);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

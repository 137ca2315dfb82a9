package dateline.tools.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.DocumentMessage;
import dateline.contracts.DocumentReading;
import dateline.contracts.MessageJson;
import dateline.contracts.Rejection;
import dateline.contracts.Unreadable;
import java.io.IOException;
import java.util.Optional;

/** Judges copy as ingest-service does, so that what is wrong is said here and not on the topic of the rejected. */
final class Judgement {

    private final Source source;

    Judgement(Source source) {
        this.source = source;
    }

    /** A document message; where it does not say where it comes from, what the sender says holds. */
    Copy message(Place place, byte[] json) {
        try {
            JsonNode tree = MessageJson.MAPPER.readTree(json);
            if (tree instanceof ObjectNode message) {
                source.url().ifPresent(url -> putIfMissing(message, "url", url));
                source.outlet().ifPresent(outlet -> putIfMissing(message, "outlet", outlet));
                source.section().ifPresent(section -> putIfMissing(message, "section", section));
                source.language().ifPresent(language -> putIfMissing(message, "language", language));
                source.zone().ifPresent(zone -> putIfMissing(message, "zone", zone));
            }
            return judged(place, tree);
        } catch (JsonProcessingException e) {
            String column = e.getLocation() == null
                    ? ""
                    : " (column %d)".formatted(e.getLocation().getColumnNr());
            return unreadable(place, "is not JSON%s: %s".formatted(column, MessageJson.problem(e)));
        } catch (IOException e) {
            return unreadable(place, "is not JSON: " + firstLine(e.getMessage()));
        }
    }

    /** A page or a text. */
    Copy document(Place place, DocumentMessage document) {
        if (document.url().isEmpty() && document.outlet().isEmpty()) {
            return new Copy.Unsendable(
                    place, new Rejection(Rejection.Code.INVALID, "does not say its address; give --url or --outlet"));
        }
        return judged(place, MessageJson.MAPPER.valueToTree(document));
    }

    private static Copy judged(Place place, JsonNode tree) {
        try {
            DocumentReading.Readable readable = DocumentReading.of(tree);
            return new Copy.Sendable(place, readable.documentId(), readable.document());
        } catch (Unreadable e) {
            return new Copy.Unsendable(place, e.rejection());
        }
    }

    private static void putIfMissing(ObjectNode message, String field, String value) {
        if (!message.has(field)) {
            message.put(field, value);
        }
    }

    static Copy unreadable(Place place, String reason) {
        return new Copy.Unsendable(place, new Rejection(Rejection.Code.UNREADABLE, reason));
    }

    static Copy tooLarge(Place place, String reason) {
        return new Copy.Unsendable(place, new Rejection(Rejection.Code.TOO_LARGE, reason));
    }

    static Copy empty(Place place) {
        return new Copy.Unsendable(place, new Rejection(Rejection.Code.EMPTY, "is empty"));
    }

    static String firstLine(String message) {
        return Optional.ofNullable(message)
                .flatMap(words -> words.lines().findFirst())
                .orElse("no reason given");
    }
}

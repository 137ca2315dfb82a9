package dateline.query.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** An item a line, each as in the JSON answer. */
final class JsonLines {

    private JsonLines() {}

    static byte[] write(ListAnswer answer) {
        StringBuilder lines = new StringBuilder();
        for (JsonNode item : answer.items()) {
            lines.append(item).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}

package dateline.processing.gold;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalInt;

/**
 * Exact words of a text, and which of their occurrences is meant.
 *
 * <p>In JSON a plain string where the words stand once in the text, else {@code {"text": "said", "occurrence": 2}}.
 *
 * @param occurrence counted from 1, in whole words: "said" does not stand in "saids"; empty if there is only one
 */
record Words(String text, OptionalInt occurrence) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Words of(JsonNode node) {
        return node.isTextual()
                ? new Words(node.asText(), OptionalInt.empty())
                : new Words(
                        node.required("text").asText(),
                        OptionalInt.of(node.required("occurrence").asInt()));
    }
}

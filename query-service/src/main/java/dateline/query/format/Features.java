package dateline.query.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.MessageJson;
import dateline.query.event.EventView;
import dateline.query.export.GeoJson;
import java.nio.charset.StandardCharsets;

/** What of a list has a point, as a feature collection. */
final class Features {

    private Features() {}

    static byte[] write(ListAnswer answer) {
        ObjectNode collection = JsonNodeFactory.instance.objectNode();
        collection.put("type", "FeatureCollection");
        ArrayNode features = collection.putArray("features");
        for (JsonNode item : answer.items()) {
            ObjectNode feature = feature(item);
            if (feature.hasNonNull("geometry")) {
                features.add(feature);
            }
        }
        return collection.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode feature(JsonNode item) {
        try {
            return GeoJson.feature(MessageJson.MAPPER.treeToValue(item, EventView.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was shown can be read again", e);
        }
    }
}

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
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a list has a point, as a feature collection. Events are as in their export; of other kinds the properties are the
 * columns of the table.
 */
final class Features {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Features() {}

    static byte[] write(ListAnswer answer) {
        ObjectNode collection = JSON.objectNode();
        collection.put("type", "FeatureCollection");
        ArrayNode features = collection.putArray("features");
        answer.items().stream().flatMap(item -> feature(answer.kind(), item)).forEach(features::add);
        return collection.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<ObjectNode> feature(ListKind kind, JsonNode item) {
        return switch (kind) {
            case EVENTS -> Stream.of(event(item)).filter(feature -> feature.hasNonNull("geometry"));
            case FIGURES -> feature(kind, item, item.path("id"), points(item.path("places")));
            case PLACES ->
                feature(
                        kind,
                        item,
                        item.path("placeId"),
                        points(JSON.arrayNode().add(item)));
            case ARTICLES, QUOTES, ACTORS -> throw new IllegalArgumentException(kind + " have no points");
        };
    }

    private static ObjectNode event(JsonNode item) {
        try {
            return GeoJson.feature(MessageJson.MAPPER.treeToValue(item, EventView.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was shown can be read again", e);
        }
    }

    private static Stream<ObjectNode> feature(ListKind kind, JsonNode item, JsonNode id, List<ArrayNode> points) {
        if (points.isEmpty()) {
            return Stream.empty();
        }
        ObjectNode feature = JSON.objectNode();
        feature.put("type", "Feature");
        feature.set("id", id);
        ObjectNode geometry = feature.putObject("geometry");
        if (points.size() == 1) {
            geometry.put("type", "Point").set("coordinates", points.getFirst());
        } else {
            ArrayNode all = geometry.put("type", "MultiPoint").putArray("coordinates");
            points.forEach(all::add);
        }
        feature.set("properties", properties(kind, item));
        return Stream.of(feature);
    }

    /** Longitude first, as the format wants it. */
    private static List<ArrayNode> points(JsonNode places) {
        return places.valueStream()
                .filter(place -> place.hasNonNull("lat") && place.hasNonNull("lon"))
                .map(place -> JSON.arrayNode().add(place.path("lon")).add(place.path("lat")))
                .distinct()
                .toList();
    }

    private static ObjectNode properties(ListKind kind, JsonNode item) {
        ObjectNode properties = JSON.objectNode();
        for (Column column : Column.of(kind)) {
            List<JsonNode> values = column.values(item);
            if (column.isList()) {
                properties.set(
                        column.name(),
                        JSON.arrayNode()
                                .addAll(values.stream()
                                        .filter(value -> !value.isMissingNode())
                                        .toList()));
            } else if (!values.getFirst().isMissingNode()) {
                properties.set(column.name(), values.getFirst());
            }
        }
        return properties;
    }
}

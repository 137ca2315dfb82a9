package dateline.query.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.Event;
import dateline.contracts.Event.Participant;
import dateline.query.event.EventView;
import java.util.List;
import java.util.Optional;

/** A feature collection as in RFC 7946. An event whose place is not told has no geometry, and never 0,0. */
public final class GeoJson implements EventFormat {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public String mediaType() {
        return "application/geo+json";
    }

    @Override
    public String head() {
        return "{\"type\":\"FeatureCollection\",\"features\":[\n";
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String tail(boolean any) {
        return any ? "\n]}\n" : "]}\n";
    }

    @Override
    public Optional<String> write(EventView shown) {
        return Optional.of(feature(shown).toString());
    }

    /** An event on the map. */
    public static ObjectNode feature(EventView shown) {
        ObjectNode feature = JSON.objectNode();
        feature.put("type", "Feature");
        feature.put("id", shown.id());
        feature.set(
                "geometry",
                shown.event().place().place().<JsonNode>map(GeoJson::point).orElse(JSON.nullNode()));
        feature.set("properties", properties(shown));
        return feature;
    }

    private static ObjectNode point(GazetteerPlace place) {
        ObjectNode point = JSON.objectNode();
        point.put("type", "Point");
        point.putArray("coordinates").add(place.lon()).add(place.lat());
        return point;
    }

    private static ObjectNode properties(EventView shown) {
        Event event = shown.event();
        ObjectNode properties = JSON.objectNode();
        properties.put("eventType", event.type());
        event.mode().value().ifPresent(mode -> properties.put("mode", mode));
        properties.put("status", event.status().name());
        properties.put("quad", event.quad());
        properties.put("score", event.scale());
        event.date().value().value().ifPresent(date -> properties.put("date", date));
        properties.put("datePrecision", event.date().granularity().name());
        properties.put("dateBasis", event.date().value().reason());
        properties.set("actor", names(event.actors()));
        properties.set("recipient", names(event.recipients()));
        event.place().place().ifPresent(place -> addPlace(properties, place));
        properties.put("placeBasis", event.place().reason());
        properties.put("confidence", event.confidence());
        properties.put("headline", shown.article().headline());
        properties.put("outlet", shown.article().outlet());
        shown.article().url().ifPresent(url -> properties.put("url", url));
        properties.put("articleId", shown.article().articleId());
        properties.put("revision", shown.article().revision());
        shown.sentence().ifPresent(sentence -> properties.put("sentence", sentence.text()));
        return properties;
    }

    private static void addPlace(ObjectNode properties, GazetteerPlace place) {
        properties.put("place", place.name());
        properties.put("gazetteerId", place.gazetteerId());
        place.country().ifPresent(country -> properties.put("countryCode", country));
        place.admin1().ifPresent(admin -> properties.put("admin1", admin));
        properties.put("resolution", Resolution.of(place));
    }

    private static ArrayNode names(List<Participant> participants) {
        ArrayNode names = JSON.arrayNode();
        participants.forEach(who -> names.add(who.name()));
        return names;
    }
}

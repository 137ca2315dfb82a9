package dateline.query.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.Answer;
import dateline.contracts.Event;
import dateline.contracts.Event.Evidence;
import dateline.contracts.Event.Participant;
import dateline.contracts.Span;
import dateline.query.event.EventView;
import dateline.query.index.Days;
import java.util.List;
import java.util.Optional;

/** One event a line, with the fields that PLOVER's manual names. It needs a date: events without one are left out. */
final class PloverJsonLines implements EventFormat {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public Optional<String> write(EventView shown) {
        return shown.event().date().value().value().flatMap(Days::of).map(days -> line(shown, days)
                .toString());
    }

    private static ObjectNode line(EventView shown, Days days) {
        Event event = shown.event();
        ObjectNode line = JSON.objectNode();
        line.put("id", event.eventId());
        line.put("date", days.first().toString());
        if (!days.isOne()) {
            line.put("enddate", days.last().toString());
        }
        line.set("actor", entities(event.actors()));
        line.set("recipient", entities(event.recipients()));
        line.put("event", event.type());
        line.set("mode", texts(event.mode().value().stream().toList()));
        line.set("context", texts(event.contexts()));
        event.place().place().ifPresent(place -> line.set("event_loc", location(event, place)));
        line.set(
                "event_text",
                texts(event.evidence().stream()
                        .map(Evidence::trigger)
                        .map(Span::text)
                        .toList()));
        line.put("quad_code", event.quad());
        line.put("event_scale", event.scale());
        shown.article().url().ifPresent(url -> line.put("link", url));
        shown.sentence().ifPresent(sentence -> line.put("text", sentence.text()));
        line.set("text_info", textInfo(shown));
        line.set("cite_info", citation(shown));
        line.put(
                "coder", "%s %s".formatted(shown.reader().name(), shown.reader().version()));
        // PLOVER has no field for it, and an event that is only promised must not pass for one that happened.
        line.put("comment", comment(event));
        return line;
    }

    private static ArrayNode entities(List<Participant> participants) {
        ArrayNode entities = JSON.arrayNode();
        for (Participant who : participants) {
            ObjectNode entity = entities.addObject();
            put(entity, "code", who.country());
            put(entity, "sector", who.sector());
            entity.put("entity_text", who.span().map(Span::text).orElse(who.name()));
            entity.put("identifier_text", who.name());
            who.actorId().ifPresent(id -> entity.put("identifier_id", id));
        }
        return entities;
    }

    private static ArrayNode texts(List<String> values) {
        ArrayNode texts = JSON.arrayNode();
        values.forEach(texts::add);
        return texts;
    }

    private static void put(ObjectNode object, String name, Answer answer) {
        answer.value().ifPresent(value -> object.put(name, value));
    }

    private static ObjectNode location(Event event, GazetteerPlace place) {
        ObjectNode location = JSON.objectNode();
        event.place().span().ifPresent(span -> location.put("extracted_place", span.text()));
        location.put("resolved_place", place.name());
        if (place.gazetteerId().startsWith("geonames:")) {
            location.put("geonameid", place.gazetteerId().substring("geonames:".length()));
        }
        location.put("lat", place.lat());
        location.put("lon", place.lon());
        place.admin1().ifPresent(admin -> location.put("province", admin));
        place.country().ifPresent(country -> location.put("country_code", country));
        location.put("feature_class", place.feature());
        location.put("resolution", Resolution.of(place));
        return location;
    }

    private static ObjectNode textInfo(EventView shown) {
        Span clause = shown.event().evidence().getFirst().clause();
        ObjectNode info = JSON.objectNode();
        info.put("start", clause.start());
        info.put("end", clause.end());
        return info;
    }

    private static ObjectNode citation(EventView shown) {
        ObjectNode citation = JSON.objectNode();
        citation.put(
                "citation",
                "%s, revision %d"
                        .formatted(shown.article().articleId(), shown.article().revision()));
        citation.put("title", shown.article().headline());
        citation.put("publication", shown.article().outlet());
        shown.article().url().ifPresent(url -> citation.put("url", url));
        return citation;
    }

    private static String comment(Event event) {
        String claimed = event.claimedBy()
                .flatMap(speaker -> speaker.name())
                .map(" by "::concat)
                .orElse("");
        return "status %s%s; rule %s; confidence %s"
                .formatted(event.status(), claimed, event.rule(), event.confidence());
    }
}

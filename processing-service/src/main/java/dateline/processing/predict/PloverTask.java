package dateline.processing.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.processing.event.Coding.Told;
import dateline.processing.event.LooseCoding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Task {@code events_plover}: the one event of a sentence, with actors by country and sector. */
final class PloverTask {

    private static final Set<String> DONE_BY_ONE = Set.of("RETREAT");
    private static final Set<String> DOMESTIC = Set.of("PROTEST", "COERCE", "CONCEDE", "ASSAULT");
    private static final Set<String> TOGETHER = Set.of("CONSULT", "COOPERATE");
    private static final Set<String> BY_AUTHORITIES = Set.of("COERCE", "ACCUSE", "ASSAULT");
    private static final Set<String> IN_PLACE = Set.of("UNO", "EUR", "IGO");

    private final ReadCase.Reader reader;
    private final LooseCoding loose = new LooseCoding();

    PloverTask(ReadCase.Reader reader) {
        this.reader = reader;
    }

    void answer(String id, JsonNode input, ObjectNode prediction) {
        String text = input.path("text").asText().replace('{', ' ').replace('}', ' ');
        ReadCase read = reader.read(text);
        Optional<Told> told = read.weightiest();
        String type = told.map(Told::stance)
                .or(() -> loose.typeOf(read.text(), 0, text.length()))
                .orElse("RETREAT");
        List<Somebody> named = Somebody.named(read, told);
        List<Somebody> source =
                told.map(each -> Somebody.of(read, each.actors(), named)).orElse(List.of());
        List<Somebody> target =
                told.map(each -> Somebody.of(read, each.recipients(), named)).orElse(List.of());
        if (source.isEmpty()) {
            source = doers(type, named, target);
        }
        List<Somebody> from = source;
        boolean mutual = target.isEmpty() && source.size() > 1 && TOGETHER.contains(type);
        if (target.isEmpty() && !mutual && !DONE_BY_ONE.contains(type)) {
            target = named.stream()
                    .filter(each -> from.stream().noneMatch(one -> one.country().equals(each.country())))
                    .filter(each -> told.isEmpty() || told.get().recipients().isEmpty())
                    .limit(1)
                    .toList();
        }
        if (target.isEmpty()
                && (DOMESTIC.contains(type)
                        || told.filter(each -> !each.recipients().isEmpty()).isPresent())) {
            target = source.stream()
                    .map(each -> new Somebody(each.text(), each.country(), "", each.start()))
                    .limit(1)
                    .toList();
        }
        ObjectNode event =
                prediction.putArray("events").addObject().put("event", type).put("reciprocal", mutual);
        add(event.putArray("source"), source);
        add(event.putArray("target"), target);
    }

    /** Where nobody is said to do it: a foreigner arrested in Norland was arrested by Norland; else who is named first. */
    private static List<Somebody> doers(String type, List<Somebody> named, List<Somebody> target) {
        Optional<Somebody> other = named.stream()
                .filter(each -> !target.isEmpty() && BY_AUTHORITIES.contains(type))
                .filter(each -> target.stream().noneMatch(one -> one.country().equals(each.country())))
                .findFirst();
        return other.or(() -> named.stream().findFirst()).stream().toList();
    }

    private static void add(ArrayNode list, List<Somebody> who) {
        who.forEach(each -> list.addObject()
                .put("text", each.text())
                .put("country", IN_PLACE.contains(each.country()) ? "IGO" : each.country())
                .put("sector", each.sector()));
    }
}

package dateline.processing.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.processing.event.Coding.Told;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Task {@code events_cameo}: triples of actor codes and event code. Sentences of the suite {@code news} get the codes of
 * countries and sectors as production knows them; the suite {@code unit} has actors of its own dictionaries and codes of
 * the older ontology WEIS, see {@link WeisCoding}.
 */
final class CameoTask {

    // how the ontology writes bodies that stand for no country
    private static final Map<String, String> BODIES = Map.of("UNO", "IGOUNO", "EUR", "IGOEUREEC");
    private static final Map<String, String> SECTORS = Map.of("JRN", "MED", "MED", "HLH");
    private static final Set<String> ATTACKS = Set.of("180", "186");
    private static final String FORCE = "190";
    private static final int COUNTRY = 3;
    // to agree, to confer, to come closer, to work together
    private static final Set<String> FRIENDLY = Set.of("03", "04", "05", "06");

    private final ReadCase.Reader reader;
    private final PetrarchDictionary dictionary;
    private final WeisCoding weis = new WeisCoding();

    /** @throws NoSuchFileException if the folder of dictionaries does not lie beside the input */
    CameoTask(ReadCase.Reader reader, Path input) throws IOException {
        this.reader = reader;
        this.dictionary = new PetrarchDictionary(input.toAbsolutePath().resolveSibling("dictionaries"));
    }

    /** Who did what to whom, in codes. */
    record Triple(String source, String target, String code) {

        Triple as(String other) {
            return new Triple(source, target, other);
        }

        /** Everybody of one side with everybody of the other; with each other if one side is all there is. */
        static List<Triple> of(List<String> sources, List<String> targets, String code) {
            return all(sources, targets.isEmpty() && FRIENDLY.contains(code.substring(0, 2)) ? sources : targets, code);
        }

        static List<Triple> all(List<String> sources, List<String> targets, String code) {
            return sources.stream()
                    .flatMap(source -> targets.stream()
                            .filter(target -> !target.equals(source))
                            .map(target -> new Triple(source, target, code)))
                    .toList();
        }
    }

    void answer(String id, JsonNode input, ObjectNode prediction) {
        String text = input.path("text").asText();
        String day = input.path("date").asText().replace("-", "");
        boolean unit = input.path("suite").asText().equals("unit");
        List<Triple> triples = unit
                ? weis.triples(reader.readWords(text), new PetrarchPhrase(dictionary, day))
                : ofNews(reader.read(text));
        ArrayNode events = prediction.putArray("events");
        Set<Triple> once = new LinkedHashSet<>(triples);
        once.forEach(each -> events.addObject()
                .put("source", each.source())
                .put("target", each.target())
                .put("code", each.code()));
    }

    /** What the main verbs of a sentence tell; the weightiest if they tell nothing. */
    static List<Told> coded(ReadCase read) {
        List<Told> main = read.told().stream().filter(Told::main).toList();
        return main.isEmpty() ? read.weightiest().stream().toList() : main;
    }

    private static List<Triple> ofNews(ReadCase read) {
        List<Triple> triples = new ArrayList<>();
        for (Told told : coded(read)) {
            List<Somebody> named = Somebody.named(read, Optional.of(told));
            List<String> sources = codes(Somebody.of(read, told.actors(), named));
            List<String> targets = codes(Somebody.of(read, told.recipients(), named));
            told.stanceCameo().ifPresent(code -> triples.addAll(Triple.of(sources, targets, code)));
        }
        return triples.stream().map(CameoTask::asForce).toList();
    }

    /** An attack by soldiers, or by a state, is conventional force; one by others is not. */
    private static Triple asForce(Triple triple) {
        boolean regular = triple.source().endsWith("MIL") || triple.source().length() == COUNTRY;
        return regular && ATTACKS.contains(triple.code()) ? triple.as(FORCE) : triple;
    }

    /** Countries and sectors; a country alone only where none of its sectors is named beside it. */
    private static List<String> codes(List<Somebody> who) {
        List<String> codes = who.stream()
                .map(each -> BODIES.getOrDefault(each.country(), each.country())
                        + SECTORS.getOrDefault(each.sector(), each.sector()))
                .distinct()
                .toList();
        return codes.stream()
                .filter(each -> codes.stream().noneMatch(other -> other.startsWith(each) && !other.equals(each)))
                .toList();
    }
}

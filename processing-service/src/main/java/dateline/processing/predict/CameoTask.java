package dateline.processing.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.processing.event.Coding.Told;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Task {@code events_cameo}: triples of actor codes and event code. Sentences of the suite {@code news} get the codes of
 * countries and sectors as production knows them; the suite {@code unit} has actors of its own dictionaries and codes of
 * the older ontology WEIS, see {@link WeisCoding}.
 */
final class CameoTask {

    private final ReadCase.Reader reader;
    private final PetrarchDictionary dictionary;
    private final WeisCoding weis = new WeisCoding();

    CameoTask(ReadCase.Reader reader, Path input) throws IOException {
        this.reader = reader;
        this.dictionary = new PetrarchDictionary(input.toAbsolutePath().resolveSibling("dictionaries"));
    }

    /** Who did what to whom, in codes. */
    record Triple(String source, String target, String code) {

        /** Everybody of one side with everybody of the other. */
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
            Optional<String> code = told.stanceCameo();
            List<Somebody> named = Somebody.named(read, Optional.of(told));
            List<String> sources = codes(Somebody.of(read, told.actors(), named));
            List<String> targets = codes(Somebody.of(read, told.recipients(), named));
            code.ifPresent(each -> triples.addAll(Triple.all(sources, targets, each)));
        }
        return triples;
    }

    private static List<String> codes(List<Somebody> who) {
        return who.stream()
                .map(each -> each.country() + each.sector())
                .distinct()
                .toList();
    }
}

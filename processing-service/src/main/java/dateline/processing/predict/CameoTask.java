package dateline.processing.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.processing.event.Coding.Told;
import dateline.processing.event.Coding.Words;
import dateline.processing.wordlist.WordList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Task {@code events_cameo}: triples of actor codes and event code. The suite {@code unit} has codes of the older ontology
 * WEIS, which {@code weis.tsv} gives for codes of CAMEO, and actors of its own dictionaries.
 */
final class CameoTask {

    private final ReadCase.Reader reader;
    private final PetrarchDictionary dictionary;
    private final Map<String, String> weis = new LinkedHashMap<>();

    CameoTask(ReadCase.Reader reader, Path input) throws IOException {
        this.reader = reader;
        this.dictionary = new PetrarchDictionary(input.toAbsolutePath().resolveSibling("dictionaries"));
        WordList.of(CameoTask.class, "weis.tsv").forEach(line -> {
            String[] cells = line.split("\t+");
            weis.put(cells[0], cells[1]);
        });
    }

    void answer(String id, JsonNode input, ObjectNode prediction) {
        ArrayNode events = prediction.putArray("events");
        ReadCase read = reader.readWords(input.path("text").asText());
        boolean unit = input.path("suite").asText().equals("unit");
        String day = input.path("date").asText().replace("-", "");
        List<Told> main = read.told().stream().filter(Told::main).toList();
        List<Told> coded = main.isEmpty() ? read.weightiest().stream().toList() : main;
        coded.forEach(told -> code(told, unit).ifPresent(code -> {
            List<String> sources = codes(read, told.actors(), day);
            List<String> targets = codes(read, told.recipients(), day);
            for (String source : sources) {
                for (String target : targets) {
                    if (!source.equals(target)) {
                        events.addObject()
                                .put("source", source)
                                .put("target", target)
                                .put("code", code);
                    }
                }
            }
        }));
    }

    private Optional<String> code(Told told, boolean unit) {
        String stance = told.stance();
        Optional<String> cameo = stance.equals(told.type())
                ? told.cameo()
                : stance.equals("AGREE")
                        ? Optional.of("030")
                        : stance.equals("THREATEN") ? Optional.of("130") : told.cameo();
        // the suite counts what is about to be as done
        Optional<String> code = unit ? told.cameo() : cameo;
        return unit ? code.map(each -> weis.getOrDefault(each, weis.getOrDefault(each.substring(0, 2), each))) : code;
    }

    private List<String> codes(ReadCase read, List<Words> words, String day) {
        List<String> all = new ArrayList<>();
        String text = read.article().text();
        for (Words each : words) {
            all.addAll(dictionary.codes(text.substring(each.start(), each.whole()), day));
        }
        return all.stream().distinct().toList();
    }
}

package dateline.processing.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.processing.event.Coding.Told;
import dateline.processing.event.Coding.Words;
import dateline.processing.event.LooseCoding;
import java.util.Optional;
import java.util.regex.Pattern;

/** Task {@code events_spans}: who does it and to whom, as words of the sentence, and the quad of what is done. */
final class SpansTask {

    private static final Pattern DETERMINER = Pattern.compile("(?i)^(?:the|a|an|its|their|his|her)\\s+");

    private final ReadCase.Reader reader;
    private final LooseCoding loose = new LooseCoding();

    SpansTask(ReadCase.Reader reader) {
        this.reader = reader;
    }

    void answer(String id, JsonNode input, ObjectNode prediction) {
        String text = input.path("text").asText();
        ReadCase read = reader.read(text);
        ArrayNode spans = prediction.putArray("spans");
        Optional<Told> told = read.weightiest();
        told.ifPresent(each -> {
            boolean both = each.recipients().isEmpty()
                    && each.actors().size() > 1
                    && each.type().equals("CONSULT");
            each.actors().forEach(words -> add(spans, read, words, both ? "both" : "source"));
            each.recipients().forEach(words -> add(spans, read, words, "target"));
        });
        String root = told.map(Told::stance)
                .or(() -> loose.typeOf(read.text(), 0, text.length()))
                .map(Roots::of)
                .orElse(Roots.DEFAULT);
        prediction.put("quad", Roots.quad(root));
    }

    private static void add(ArrayNode spans, ReadCase read, Words words, String role) {
        String phrase = read.article().text().substring(words.start(), words.end());
        var determiner = DETERMINER.matcher(phrase);
        int start = words.start() + (determiner.find() ? determiner.end() : 0);
        spans.addObject()
                .put("start", read.codePoint(start))
                .put("end", read.codePoint(words.end()))
                .put("role", role);
    }
}

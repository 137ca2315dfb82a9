package dateline.processing.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.processing.event.Coding.Told;
import dateline.processing.event.Coding.Words;
import dateline.processing.event.LooseCoding;
import dateline.processing.predict.Phrases.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Task {@code events_spans}: who does it and to whom, as words of the sentence, and the quad of what is done. There is one
 * event in each: where the lexicon sees no side of it, the subject of the main verb does it, to the first that is named
 * behind that verb.
 */
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
        Phrases phrases = new Phrases(read);
        List<Phrase> sources = sources(phrases, told);
        List<Phrase> targets = targets(phrases, told, sources);
        boolean both = targets.isEmpty()
                && sources.size() > 1
                && told.filter(each -> each.type().equals("CONSULT")).isPresent();
        sources.forEach(each -> add(spans, read, each, both ? "both" : "source"));
        targets.forEach(each -> add(spans, read, each, "target"));
        String root = told.map(Told::stance)
                .or(() -> loose.typeOf(read.text(), 0, text.length()))
                .map(Roots::of)
                .orElse(Roots.DEFAULT);
        prediction.put("quad", Roots.quad(root));
    }

    private static List<Phrase> sources(Phrases phrases, Optional<Told> told) {
        List<Words> actors = told.map(Told::actors).orElse(List.of()).stream()
                .filter(each -> !phrases.isPronoun(each))
                .toList();
        if (actors.isEmpty()) {
            actors = told.map(Told::tellers).orElse(List.of());
        }
        List<Phrase> sources = actors.stream().map(phrases::of).toList();
        return sources.isEmpty() ? phrases.mainSubject().stream().toList() : sources;
    }

    /** Those who are somebody go before things, what a thing belongs to before the thing itself. */
    private static List<Phrase> targets(Phrases phrases, Optional<Told> told, List<Phrase> sources) {
        List<Words> recipients = told.map(Told::recipients).orElse(List.of()).stream()
                .filter(each -> !phrases.isPronoun(each))
                .toList();
        List<Phrase> somebody =
                recipients.stream().filter(phrases::isSomebody).map(phrases::of).toList();
        if (!somebody.isEmpty()) {
            return somebody;
        }
        List<Phrase> owners = recipients.stream()
                .flatMap(each -> phrases.namedBelow(each).stream())
                .toList();
        if (!owners.isEmpty()) {
            return owners;
        }
        return phrases
                .namedBehindMainVerb(sources)
                .or(() -> recipients.stream().findFirst().map(phrases::of))
                .or(phrases::besideMainVerb)
                .stream()
                .toList();
    }

    private static void add(ArrayNode spans, ReadCase read, Phrase phrase, String role) {
        String words = read.article().text().substring(phrase.start(), phrase.end());
        var determiner = DETERMINER.matcher(words);
        int start = phrase.start() + (determiner.find() ? determiner.end() : 0);
        spans.addObject()
                .put("start", read.codePoint(start))
                .put("end", read.codePoint(phrase.end()))
                .put("role", role);
    }
}

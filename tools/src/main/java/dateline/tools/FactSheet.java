package dateline.tools;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A few facts of an article as lines for a terminal: events, quotations, figures, names; each with its sentence. */
final class FactSheet {

    private static final int OF_EACH_KIND = 2;
    private static final int NAMES = 6;
    private static final int WIDTH = 100;

    // Who, to whom and when: a sheet shows best what is wholly known.
    private static final Comparator<JsonNode> FULLEST_FIRST = Comparator.comparing(
                    (JsonNode event) -> event.path("actors").isEmpty())
            .thenComparing(event -> event.path("recipients").isEmpty())
            .thenComparing(event -> !event.path("date").path("value").has("value"));

    private final JsonNode article;
    private final JsonNode facts;
    private final String text;

    /**
     * Takes what query-service says.
     *
     * @param article as {@code GET /v1/articles/{id}} gives it
     */
    FactSheet(JsonNode article) {
        this.article = article;
        this.facts = article.path("facts");
        this.text = article.path("text").asText();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(article.path("headline").asText());
        lines.add(Stream.of(
                        article.path("outlet").path("value"),
                        article.path("published").path("value"),
                        article.path("url"))
                .map(JsonNode::asText)
                .filter(part -> !part.isEmpty())
                .reduce((left, right) -> left + " · " + right)
                .orElse(""));
        if (facts.isMissingNode()) {
            lines.add("  (its facts are not there yet)");
        }
        each("events")
                .filter(event -> !event.path("actors").isEmpty())
                .sorted(FULLEST_FIRST)
                .limit(OF_EACH_KIND)
                .forEach(event -> event(event, lines));
        each("quotes")
                .sorted(Comparator.comparing(
                                (JsonNode quote) -> quote.path("form").asText().equals("INDIRECT"))
                        .thenComparing(knownFirst("speaker")))
                .limit(OF_EACH_KIND)
                .forEach(quote -> quote(quote, lines));
        each("figures").sorted(knownFirst("source")).limit(OF_EACH_KIND).forEach(figure -> figure(figure, lines));
        names(lines);
        return lines;
    }

    private Stream<JsonNode> each(String kind) {
        return StreamSupport.stream(facts.path(kind).spliterator(), false);
    }

    // A sheet shows best what the reader can check at a glance: who said it.
    private static Comparator<JsonNode> knownFirst(String speaker) {
        return Comparator.comparing(fact -> !fact.path(speaker).has("name"));
    }

    private void event(JsonNode event, List<String> lines) {
        String mode = event.path("mode").path("value").asText("");
        String known = Stream.of(
                        who(event),
                        event.path("place").path("place").path("name").asText(""),
                        event.path("date").path("value").path("value").asText(""),
                        event.path("status").asText().toLowerCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        lines.add("");
        lines.add("  event       %s%s  — %s"
                .formatted(event.path("type").asText(), mode.isEmpty() ? "" : ", " + mode, known));
        lines.add("         in   "
                + sentenceAt(event.path("evidence")
                        .path(0)
                        .path("trigger")
                        .path("start")
                        .asInt()));
    }

    /** "police → protesters" */
    private static String who(JsonNode event) {
        return Stream.of("actors", "recipients")
                .map(side -> StreamSupport.stream(event.path(side).spliterator(), false)
                        .map(each -> each.path("name").asText())
                        .collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty())
                .collect(Collectors.joining(" → "));
    }

    private void quote(JsonNode quote, List<String> lines) {
        String speaker = quote.path("speaker").path("name").asText("somebody");
        lines.add("");
        String words = shortened(quote.path("words").path("text").asText());
        boolean ownWords = !quote.path("form").asText().equals("INDIRECT");
        lines.add("  quotation   %s  — %s".formatted(ownWords ? "“%s”".formatted(words) : words, speaker));
        lines.add(
                "         in   " + sentenceAt(quote.path("words").path("start").asInt()));
    }

    private void figure(JsonNode figure, List<String> lines) {
        String source = figure.path("source").path("name").asText("");
        lines.add("");
        lines.add("  figure      %s%s"
                .formatted(figure.path("span").path("text").asText(), source.isEmpty() ? "" : "  — says " + source));
        lines.add(
                "         in   " + sentenceAt(figure.path("span").path("start").asInt()));
    }

    private void names(List<String> lines) {
        List<JsonNode> entities = each("entities")
                .sorted(Comparator.comparingInt(
                        entity -> -entity.path("mentions").size()))
                .limit(NAMES)
                .toList();
        if (entities.isEmpty()) {
            return;
        }
        lines.add("");
        for (JsonNode entity : entities) {
            String acronym = entity.path("acronym").asText("");
            lines.add("  %-11s %s%s, %d×"
                    .formatted(
                            entity.path("kind").asText().toLowerCase(Locale.ROOT),
                            entity.path("name").asText(),
                            acronym.isEmpty() ? "" : " (" + acronym + ")",
                            entity.path("mentions").size()));
        }
        lines.add("         in   "
                + sentenceAt(entities.getFirst()
                        .path("mentions")
                        .path(0)
                        .path("span")
                        .path("start")
                        .asInt()));
    }

    private String sentenceAt(int start) {
        return each("sentences")
                .filter(sentence -> sentence.path("start").asInt() <= start
                        && start < sentence.path("end").asInt())
                .map(sentence -> words(
                        sentence.path("start").asInt(), sentence.path("end").asInt()))
                .findFirst()
                .map(FactSheet::shortened)
                .orElse("");
    }

    /** The words between two offsets, which count code points. */
    private String words(int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= WIDTH * 2 ? line : line.substring(0, WIDTH * 2).strip() + " …";
    }
}

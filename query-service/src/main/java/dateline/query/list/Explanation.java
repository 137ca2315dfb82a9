package dateline.query.list;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.query.search.MatchedWords;
import dateline.query.search.Questions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why an item is in a list.
 *
 * @param matched what it says of each parameter that was asked for
 * @param place why it has its place
 * @param date why it has its date
 */
@Schema(description = "Why an item is in the list; there if explain=true asks for it.")
public record Explanation(List<Matched> matched, Optional<Why> place, Optional<Why> date) {

    public Explanation {
        matched = List.copyOf(matched);
    }

    /**
     * What an item says of a parameter.
     *
     * @param words of the item that answer it
     * @param value of the item that answers it
     */
    @Schema(description = "By what an item answers a parameter: words of its own, or a value.")
    public record Matched(
            @Schema(examples = "q") String parameter, Optional<List<String>> words, Optional<String> value) {}

    /** A value, or none, with the reason. */
    @Schema(description = "A value, or none, with the reason.")
    public record Why(Optional<String> value, Optional<String> reason) {}

    /** @param asked the parameters that narrowed the list, as they were sent */
    static Explanation of(Kind kind, Map<String, String> asked, JsonNode item) {
        List<Matched> matched = new ArrayList<>();
        asked.forEach((parameter, value) -> matched.add(matched(kind, parameter, value, item)));
        return new Explanation(
                matched,
                kind.place().flatMap(paths -> why(paths, item)),
                kind.date().flatMap(paths -> why(paths, item)));
    }

    private static Matched matched(Kind kind, String parameter, String asked, JsonNode item) {
        List<String> said = kind.said(item, parameter);
        if (parameter.equals("q")) {
            return words(parameter, Questions.words(kind.type(), asked).in(said));
        }
        List<String> codes = Arrays.stream(asked.split(",")).map(String::strip).toList();
        Optional<String> same = said.stream()
                .filter(value -> codes.stream().anyMatch(value::equalsIgnoreCase))
                .findFirst();
        if (same.isPresent()) {
            return new Matched(parameter, Optional.empty(), same);
        }
        List<String> words = MatchedWords.all(asked).in(said);
        return words.isEmpty()
                ? new Matched(parameter, Optional.empty(), said.stream().findFirst())
                : words(parameter, words);
    }

    private static Matched words(String parameter, List<String> words) {
        return new Matched(parameter, Optional.of(words), Optional.empty());
    }

    private static Optional<Why> why(Kind.WhyPaths paths, JsonNode item) {
        Optional<String> value =
                new JsonPath(paths.value()).values(item).stream().findFirst();
        Optional<String> reason =
                new JsonPath(paths.reason()).values(item).stream().findFirst();
        return value.isEmpty() && reason.isEmpty() ? Optional.empty() : Optional.of(new Why(value, reason));
    }
}

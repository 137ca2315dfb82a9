package dateline.tools.send;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** An answer of kind {@code application/problem+json}, in a line. */
final class Problem {

    private Problem() {}

    static String text(JsonNode problem) {
        String errors = StreamSupport.stream(problem.path("errors").spliterator(), false)
                .map(error -> "%s: %s"
                        .formatted(
                                error.path("field").asText(),
                                error.path("problem").asText()))
                .collect(Collectors.joining("; "));
        String detail = problem.path("detail").asText(problem.path("title").asText());
        return errors.isEmpty() ? detail : detail.isEmpty() ? errors : detail + " (" + errors + ")";
    }
}

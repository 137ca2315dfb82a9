package dateline.ingest.comment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.Limits;
import dateline.contracts.MessageJson;
import dateline.ingest.http.Problem;
import dateline.ingest.http.Refused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a reader fills in. What is missing is empty: the rules say what they think of that.
 *
 * @param articleId the article; the path has it where a comment is sent
 * @param email never shown, never passed on
 */
@Schema(name = "CommentForm")
record CommentForm(
        @Schema(examples = "a0h2v9rz5tq8m3c7w1x4k6n8p2d") String articleId,
        Optional<String> parentId,
        @Schema(examples = "Ines Okafor") String name,
        @Schema(examples = "ines@post.example") String email,

        @Schema(examples = "The ferry was late on Sunday as well.")
        String text) {

    private static final Set<String> FIELDS = Set.of("articleId", "parentId", "name", "email", "text");

    // Longer than any name or address; what is longer is refused before it is looked at.
    private static final int LONGEST_LINE = 320;

    /** The form in a request's body. */
    static CommentForm read(byte[] body) {
        JsonNode json = json(body);
        List<Problem.FieldProblem> problems = new ArrayList<>();
        json.properties().forEach(each -> {
            if (!FIELDS.contains(each.getKey())) {
                problems.add(new Problem.FieldProblem(each.getKey(), "is no field of a comment"));
            } else if (!each.getValue().isTextual()) {
                problems.add(new Problem.FieldProblem(each.getKey(), "is not text"));
            } else if (!each.getKey().equals("text") && each.getValue().asText().length() > LONGEST_LINE) {
                problems.add(
                        new Problem.FieldProblem(each.getKey(), "has more than %d characters".formatted(LONGEST_LINE)));
            }
        });
        Optional<String> parent = Optional.of(json.path("parentId").asText("")).filter(id -> !id.isEmpty());
        if (parent.filter(id -> !id.matches("c[0-9a-z]{26}")).isPresent()) {
            problems.add(new Problem.FieldProblem("parentId", "is no id of a comment"));
        }
        if (!problems.isEmpty()) {
            throw Refused.invalidComment(problems);
        }
        return new CommentForm(
                json.path("articleId").asText(""),
                parent,
                json.path("name").asText("").strip(),
                json.path("email").asText("").strip(),
                json.path("text").asText("").strip());
    }

    CommentForm about(String article) {
        return new CommentForm(article, parentId, name, email, text);
    }

    private static JsonNode json(byte[] body) {
        if (body == null || body.length == 0) {
            throw wrong("is empty");
        }
        if (body.length > Limits.COMMENT_REQUEST_BYTES) {
            throw Refused.tooLarge(
                    "body",
                    "has %,d bytes; at most %,d are taken".formatted(body.length, Limits.COMMENT_REQUEST_BYTES));
        }
        try {
            JsonNode json = MessageJson.MAPPER.readTree(body);
            if (json == null || !json.isObject()) {
                throw wrong("is not a JSON object");
            }
            return json;
        } catch (JsonProcessingException e) {
            // Not the parser's words: they may hold some of the body's, and so an address.
            throw wrong("is not JSON; line %d, column %d"
                    .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
        } catch (IOException e) {
            throw wrong("is not JSON in UTF-8");
        }
    }

    private static Refused wrong(String problem) {
        return Refused.invalidComment(List.of(new Problem.FieldProblem("body", problem)));
    }

    /** Without the address, wherever it is printed. */
    @Override
    public String toString() {
        return "comment on " + articleId;
    }
}

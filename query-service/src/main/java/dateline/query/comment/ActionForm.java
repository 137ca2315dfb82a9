package dateline.query.comment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.CommentReading;
import dateline.contracts.Limits;
import dateline.contracts.MessageJson;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.ModerationMessage.Reason;
import dateline.query.http.Refused;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody asks to be done with a comment.
 *
 * @param action in lower case, such as {@code publish_edited}
 * @param version of the comment that was seen; moderators and writers who appeal must say it
 * @param reason in lower case, such as {@code irrelevant}; for reject and report
 * @param words why, in words
 * @param text what readers shall see instead; for publish_edited
 * @param keepLinks whether links in it to allowed sites stay; for publish_edited
 */
@Schema(name = "CommentAction")
record ActionForm(
        @Schema(implementation = String.class, examples = "reject")
        Action action,

        Optional<Integer> version,

        @Schema(implementation = String.class, examples = "irrelevant")
        Optional<Reason> reason,

        Optional<String> words,
        Optional<String> text,
        Optional<Boolean> keepLinks) {

    private static final Set<String> FIELDS = Set.of("action", "version", "reason", "words", "text", "keepLinks");

    static ActionForm read(byte[] body) {
        JsonNode json = json(body);
        json.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw Refused.invalid(name, "is not known here");
            }
        });
        return new ActionForm(
                one("action", Action.values(), json)
                        .orElseThrow(() -> Refused.invalid("action", "is missing; there are " + all(Action.values()))),
                version(json),
                one("reason", Reason.values(), json),
                text("words", Limits.EXPLANATION_CHARACTERS, json),
                text("text", Limits.COMMENT_CHARACTERS, json),
                keepLinks(json));
    }

    private static JsonNode json(byte[] body) {
        try {
            JsonNode json = MessageJson.MAPPER.readTree(body == null ? new byte[0] : body);
            if (json == null || !json.isObject()) {
                throw Refused.invalid("body", "is not a JSON object");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw Refused.invalid("body", "is not JSON: " + MessageJson.problem(e));
        } catch (IOException e) {
            throw Refused.invalid("body", "is not JSON in UTF-8");
        }
    }

    private static Optional<Integer> version(JsonNode json) {
        JsonNode version = json.path("version");
        if (version.isMissingNode()) {
            return Optional.empty();
        }
        if (!version.canConvertToInt() || !version.isIntegralNumber() || version.asInt() < 1) {
            throw Refused.invalid("version", "must be a whole number from 1 on");
        }
        return Optional.of(version.asInt());
    }

    private static Optional<Boolean> keepLinks(JsonNode json) {
        JsonNode keep = json.path("keepLinks");
        if (!keep.isMissingNode() && !keep.isBoolean()) {
            throw Refused.invalid("keepLinks", "must be true or false");
        }
        return Optional.of(keep.asBoolean()).filter(each -> each);
    }

    private static <E extends Enum<E>> Optional<E> one(String field, E[] values, JsonNode json) {
        JsonNode word = json.path(field);
        if (word.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(values)
                .filter(each -> word.isTextual() && lower(each).equals(word.asText()))
                .findFirst()
                .orElseThrow(() -> Refused.invalid(field, "must be one of " + all(values))));
    }

    private static Optional<String> text(String field, int most, JsonNode json) {
        JsonNode text = json.path(field);
        if (text.isMissingNode() || (text.isTextual() && text.asText().isBlank())) {
            return Optional.empty();
        }
        if (!text.isTextual()) {
            throw Refused.invalid(field, "must be text");
        }
        String stripped = text.asText().strip();
        if (stripped.codePointCount(0, stripped.length()) > most) {
            throw Refused.invalid(field, "has more than %,d characters".formatted(most));
        }
        if (CommentReading.address(stripped).isPresent()) {
            throw Refused.invalid(field, "holds an email address; leave it out");
        }
        return Optional.of(stripped);
    }

    private static String all(Enum<?>[] values) {
        return List.of(values).stream().map(ActionForm::lower).collect(Collectors.joining(", "));
    }

    /** How an action, a reason or a state is written in the API. */
    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

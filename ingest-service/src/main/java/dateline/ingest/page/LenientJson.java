package dateline.ingest.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads JSON that scripts have pasted together: with stray commas, line breaks in strings, comments, and wrappings. */
final class LenientJson {

    private static final int LONGEST = 2_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private static final Pattern WRAPPING = Pattern.compile(
            "<!--|-->|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|/\\*\\s*\\]\\]>\\s*\\*/|//\\s*<!\\[CDATA\\[|//\\s*\\]\\]>|<!\\[CDATA\\[|\\]\\]>");

    private LenientJson() {}

    /** The first value in a script, or nothing if it is not JSON. */
    static Optional<JsonNode> read(String script) {
        if (script.isBlank() || script.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = unwrapped(script.strip());
        return tree(bare).or(() -> bare.contains("&quot;") ? tree(bare.replace("&quot;", "\"")) : Optional.empty());
    }

    private static String unwrapped(String script) {
        boolean wrapped = !script.startsWith("{") && !script.startsWith("[");
        String bare = wrapped ? WRAPPING.matcher(script).replaceAll("").strip() : script;
        return bare.endsWith(";") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static Optional<JsonNode> tree(String json) {
        try {
            return Optional.ofNullable(MAPPER.readTree(json));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }
}

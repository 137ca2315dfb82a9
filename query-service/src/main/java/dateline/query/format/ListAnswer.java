package dateline.query.format;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import dateline.contracts.MessageJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page of a list, as the JSON answer has it.
 *
 * @param items each as in the JSON answer
 * @param fields the top-level fields that are asked for; all if empty
 * @param base where this service is to be found, with a slash at the end
 * @param self where this page is to be found
 * @param next where the page after it is; empty if there is none
 */
public record ListAnswer(
        ListKind kind, List<JsonNode> items, List<String> fields, URI base, URI self, Optional<URI> next) {

    // Numbers stay as they are written: 2.50 is not 2.5.
    private static final ObjectReader READER = MessageJson.MAPPER
            .reader()
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    public ListAnswer {
        items = List.copyOf(items);
        fields = List.copyOf(fields);
    }

    /** The items of a JSON answer. */
    public static List<JsonNode> items(byte[] json) {
        try {
            List<JsonNode> items = new ArrayList<>();
            READER.readTree(json).path("items").forEach(items::add);
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException("our own JSON is always readable", e);
        }
    }

    /** Where the list begins: the same for all its pages. */
    URI list() {
        if (self.getRawQuery() == null) {
            return self;
        }
        String query = Arrays.stream(self.getRawQuery().split("&"))
                .filter(parameter -> !parameter.startsWith("cursor="))
                .collect(Collectors.joining("&"));
        return self.resolve(query.isEmpty() ? self.getRawPath() : self.getRawPath() + "?" + query);
    }

    /** The page in a format that its kind of list has; not JSON, which it was made of. */
    public byte[] in(Format format) {
        return switch (format) {
            case CSV -> CsvTable.write(this);
            case NDJSON -> JsonLines.write(this);
            case GEOJSON -> Features.write(this);
            case ATOM -> AtomFeed.write(this);
            case JSON_FEED -> JsonFeed.write(this);
            case JSON -> throw new IllegalArgumentException("a list is JSON to begin with");
        };
    }
}

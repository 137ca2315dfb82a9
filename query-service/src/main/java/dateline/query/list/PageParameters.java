package dateline.query.list;

import dateline.query.fact.Asked;
import dateline.query.http.InvalidParameter;
import dateline.query.index.FactKey;
import dateline.query.paging.Limit;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that say which page of a list is asked for, and what is to be shown; the same for every list. */
public class PageParameters {

    /** What does not narrow a list. */
    private static final Set<String> SHOWING =
            Set.of("limit", "cursor", "fields", "facets", "explain", "sort", "radius");

    @QueryParam("limit")
    @Parameter(
            description = "How many at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "Where to go on: next of the page before. Keep the other parameters as they were.")
    String cursor;

    @QueryParam("fields")
    @Parameter(
            description = "Names of an item's own fields, with commas between: others are left out.",
            schema = @Schema(type = SchemaType.STRING))
    String fields;

    @QueryParam("facets")
    @Parameter(
            description =
                    "Names of parameters, with commas between: the answer then has total, and counts by each value, most first, 50 at most.",
            example = "outlet")
    String facets;

    @QueryParam("explain")
    @Parameter(
            description = "Whether each item is to say why it is here, and why it has its place and its date.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"true", "false"},
                            defaultValue = "false"))
    String explain;

    /** What they say. */
    public Paging read(Kind kind, UriInfo asked) {
        return new Paging(
                Limit.read(limit),
                Optional.ofNullable(cursor),
                fields(kind),
                facets(kind),
                isExplained() ? Optional.of(narrowing(asked)) : Optional.empty());
    }

    private List<String> fields(Kind kind) {
        List<String> names = names("fields", fields);
        names.stream().filter(name -> !kind.fields().contains(name)).findFirst().ifPresent(name -> {
            throw new InvalidParameter("fields", "must be among " + String.join(", ", kind.fields()));
        });
        return names;
    }

    private Map<String, FactKey> facets(Kind kind) {
        Map<String, FactKey> keys = new LinkedHashMap<>();
        names("facets", facets).forEach(name -> keys.put(name, kind.facet("facets", name)));
        return keys;
    }

    private static List<String> names(String parameter, String value) {
        return Asked.words(parameter, value).stream()
                .flatMap(words -> Arrays.stream(words.split(",", -1)))
                .map(String::strip)
                .distinct()
                .toList();
    }

    private boolean isExplained() {
        return switch (explain) {
            case null -> false;
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidParameter("explain", "must be true or false");
        };
    }

    private static Map<String, String> narrowing(UriInfo asked) {
        Map<String, String> narrowing = new TreeMap<>();
        asked.getQueryParameters().forEach((name, values) -> {
            if (!SHOWING.contains(name)) {
                narrowing.put(name, values.getFirst());
            }
        });
        return narrowing;
    }
}

package dateline.query.list;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.query.http.InvalidParameter;
import dateline.query.index.FactKey;
import dateline.query.index.FactType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A kind of thing that is listed.
 *
 * @param item what one of them is shown as
 * @param facets what they are counted by, by the names of the parameters
 * @param paths where an item says what a parameter asks for, by the names of the parameters; of several the best first
 * @param place where an item says where it is, and why there; empty if it has no place
 * @param date where an item says when it was, and why then
 */
public record Kind(
        FactType type,
        Class<? extends Record> item,
        Map<String, FactKey> facets,
        Map<String, List<String>> paths,
        Optional<WhyPaths> place,
        Optional<WhyPaths> date) {

    /** Where a value is said, and its reason. */
    public record WhyPaths(String value, String reason) {}

    private static final Map<String, FactKey> FACETS =
            new TreeMap<>(Map.of("outlet", FactKey.OUTLET, "section", FactKey.SECTION, "language", FactKey.LANGUAGE));

    private static final Map<String, List<String>> IN_ARTICLE = Map.of(
            "publishedFrom", List.of("/article/published/value", "/article/learnedAt"),
            "publishedTo", List.of("/article/published/value", "/article/learnedAt"),
            "learnedFrom", List.of("/article/learnedAt"),
            "learnedTo", List.of("/article/learnedAt"),
            "outlet", List.of("/article/outlet"),
            "article", List.of("/article/articleId"),
            "section", List.of("/article/section"),
            "language", List.of("/article/language"));

    /** A kind with these facets beside those that every kind has. */
    public static Kind of(FactType type, Class<? extends Record> item, Map<String, FactKey> facets) {
        Map<String, FactKey> all = new TreeMap<>(FACETS);
        all.putAll(facets);
        return new Kind(type, item, all, IN_ARTICLE, Optional.empty(), Optional.empty());
    }

    /** The same kind, of which a parameter is answered there. */
    public Kind at(String parameter, String... there) {
        Map<String, List<String>> more = new LinkedHashMap<>(paths);
        more.put(parameter, List.of(there));
        return new Kind(type, item, facets, more, place, date);
    }

    /** The same kind, which says where it is. */
    public Kind placed(String value, String reason) {
        return new Kind(type, item, facets, paths, Optional.of(new WhyPaths(value, reason)), date)
                .at("bbox", value)
                .at("near", value);
    }

    /** The same kind, which says when it was. */
    public Kind dated(String value, String reason) {
        return new Kind(type, item, facets, paths, place, Optional.of(new WhyPaths(value, reason)))
                .at("from", value)
                .at("to", value);
    }

    /** What an item says of what a parameter asks for. */
    List<String> said(JsonNode shown, String parameter) {
        return paths.getOrDefault(parameter, List.of()).stream()
                .flatMap(path -> new JsonPath(path).values(shown).stream())
                .toList();
    }

    /** The names of an item's fields. */
    List<String> fields() {
        return Arrays.stream(item.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** The key of a facet, as a parameter names it. */
    public FactKey facet(String parameter, String name) {
        return Optional.ofNullable(facets.get(name))
                .orElseThrow(
                        () -> new InvalidParameter(parameter, "must be among " + String.join(", ", facets.keySet())));
    }
}

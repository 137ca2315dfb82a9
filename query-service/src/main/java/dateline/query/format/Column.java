package dateline.query.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A column of a table.
 *
 * @param path the fields that lead to its value in an item, the outermost first; {@code *} stands for each of a list
 */
record Column(String name, List<String> path) {

    private static final String EACH = "*";

    private static final Map<ListKind, List<Column>> COLUMNS = new EnumMap<>(ListKind.class);

    static {
        for (ListKind kind : ListKind.values()) {
            COLUMNS.put(kind, read(kind));
        }
    }

    /** The columns for a kind of list, in order. */
    static List<Column> of(ListKind kind) {
        return COLUMNS.get(kind);
    }

    private static List<Column> read(ListKind kind) {
        String file = "columns-" + kind.plural() + ".tsv";
        try (var lines = new BufferedReader(
                new InputStreamReader(Column.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(row -> new Column(
                            row[0], Arrays.stream(row[1].split("/")).skip(1).toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Whether it holds any number of values. */
    boolean isList() {
        return path.contains(EACH);
    }

    /** The field of an item that holds its value. */
    String field() {
        return path.getFirst();
    }

    /**
     * What an item has there: one value, or one for each of a list, missing ones among them, so that columns of the same
     * list stay side by side.
     */
    List<JsonNode> values(JsonNode item) {
        List<JsonNode> values = new ArrayList<>();
        collect(item, 0, values);
        return values;
    }

    private void collect(JsonNode at, int depth, List<JsonNode> values) {
        if (depth == path.size()) {
            values.add(at);
        } else if (path.get(depth).equals(EACH)) {
            at.forEach(each -> collect(each, depth + 1, values));
        } else {
            collect(at.path(path.get(depth)), depth + 1, values);
        }
    }
}

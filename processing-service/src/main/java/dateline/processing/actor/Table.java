package dateline.processing.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of this package: fields between tabs, "|" between the parts of a field, comments after "#". */
final class Table {

    private Table() {}

    static List<String[]> of(String file) {
        try (InputStream in = Table.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> parts(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
    }
}

package dateline.processing.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads the tables of this package: fields between tabs, comments after "#". */
final class Lines {

    private Lines() {}

    /** Gives each line of a resource of this package to the reader, without reading them all at once. */
    static void forEach(String resource, Consumer<String[]> reader) {
        try (InputStream in = Lines.class.getResourceAsStream(resource);
                InputStream plain = resource.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    reader.accept(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a field between "|"; none if it is empty. */
    static String[] parts(String field) {
        return field.isEmpty() ? new String[0] : field.split("\\|");
    }
}

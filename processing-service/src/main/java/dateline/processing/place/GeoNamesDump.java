package dateline.processing.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads a dump of GeoNames as it is published ({@code cities500.txt}, {@code allCountries.txt}): a place a line, 19 fields
 * between tabs. The countries and the areas still come from our own tables, which the dump does not name.
 */
final class GeoNamesDump {

    private static final int FIELDS = 19;
    private static final int SHORTEST_OTHER_NAME = 4;

    private GeoNamesDump() {}

    /**
     * Adds the populated places of a dump.
     *
     * @param areas name of an area of the first order by its code
     * @throws IllegalArgumentException if a line is no line of a dump; the message says which
     */
    static void addTo(Gazetteer.Builder builder, Path dump, UnaryOperator<String> areas) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(dump)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String[] fields = line.split("\t", -1);
                if (fields.length != FIELDS) {
                    throw new IllegalArgumentException("line " + number + " has " + fields.length
                            + " fields, and a dump of GeoNames has " + FIELDS);
                }
                if (fields[6].equals("P")) {
                    add(builder, fields, areas);
                }
            }
        }
    }

    private static void add(Gazetteer.Builder builder, String[] fields, UnaryOperator<String> areas) {
        String admin1 = fields[8] + "." + fields[10];
        List<String> others = Arrays.stream(fields[3].split(","))
                .filter(name -> name.length() >= SHORTEST_OTHER_NAME)
                .toList();
        builder.add(
                new Place(
                        "geonames:" + fields[0],
                        fields[1],
                        Double.parseDouble(fields[4]),
                        Double.parseDouble(fields[5]),
                        Countries.alpha3(fields[8]),
                        admin1,
                        areas.apply(admin1),
                        fields[11].isEmpty() ? "" : admin1 + "." + fields[11],
                        Feature.ofTown(fields[7]),
                        population(fields[14])),
                others);
    }

    private static int population(String field) {
        return field.isEmpty() ? 0 : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(field));
    }
}

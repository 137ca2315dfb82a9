package dateline.query.export;

import dateline.contracts.Event.Participant;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Actors in the codes of CAMEO, and countries in those of FIPS. */
final class CameoActors {

    private static final int COLUMNS = 10;
    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int COUNTRY = 2;
    private static final int GROUP = 3;
    private static final int FIRST_TYPE = 7;

    private final Map<String, String[]> fips = table("fips.tsv");
    private final Map<String, String[]> types = table("cameo-types.tsv");
    private final Map<String, String[]> groups = table("cameo-groups.tsv");

    /** A country in FIPS 10-4, from ISO 3166-1 alpha-3. */
    Optional<String> fips(String country) {
        return Optional.ofNullable(fips.get(country)).map(row -> row[1]);
    }

    /** The ten columns of an actor; all empty if there is none. */
    List<String> columns(Optional<Participant> participant) {
        List<String> columns = new ArrayList<>(Collections.nCopies(COLUMNS, ""));
        participant.ifPresent(who -> fill(columns, who));
        return columns;
    }

    private void fill(List<String> columns, Participant who) {
        columns.set(NAME, GdeltTsv.cell(who.name()).toUpperCase(Locale.ROOT));
        who.country().value().ifPresent(country -> {
            String[] group = groups.get(country);
            if (group == null) {
                columns.set(COUNTRY, country);
            } else {
                columns.set(GROUP, group[1]);
                columns.set(FIRST_TYPE, group[2]);
            }
        });
        who.sector()
                .value()
                .map(types::get)
                .map(row -> row[1])
                .filter(type -> columns.get(FIRST_TYPE).isEmpty())
                .ifPresent(type -> columns.set(FIRST_TYPE, type));
        columns.set(CODE, columns.get(COUNTRY) + columns.get(GROUP) + columns.get(FIRST_TYPE));
    }

    private static Map<String, String[]> table(String file) {
        Map<String, String[]> table = new HashMap<>();
        try (var lines = new BufferedReader(
                new InputStreamReader(CameoActors.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> table.put(row[0], row));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return table;
    }
}

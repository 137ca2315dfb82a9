package dateline.processing.actor;

import dateline.processing.entity.Spelling;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** People whom copy names without saying where they are from: heads of state and a few others. */
final class KnownPeople {

    private static final Map<String, String> COUNTRIES = new HashMap<>();

    static {
        for (String[] line : Table.of("people.tsv")) {
            for (String each : Table.parts(line[1])) {
                String name = each.replace("*", "");
                COUNTRIES.put(Spelling.key(name), line[0]);
                if (each.endsWith("*")) {
                    COUNTRIES.put(Spelling.key(name.substring(name.lastIndexOf(' ') + 1)), line[0]);
                }
            }
        }
    }

    private KnownPeople() {}

    /** The country, or the PLOVER group code, of the one who is known by this name. */
    static Optional<String> country(String name) {
        return Optional.ofNullable(COUNTRIES.get(Spelling.key(name)));
    }
}

package dateline.processing.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The countries and territories, with their codes: the gazetteer's sources say alpha-2, our messages say alpha-3. */
public final class Countries {

    private static final Map<String, String> ALPHA_3 = new HashMap<>();
    private static final List<Country> ALL = new ArrayList<>();

    static {
        Lines.forEach("countries.tsv", line -> {
            ALPHA_3.put(line[1], line[0]);
            ALL.add(new Country(line[0], List.of(Lines.parts(line[4])), List.of(Lines.parts(line[5]))));
        });
    }

    private Countries() {}

    /**
     * A country.
     *
     * @param code ISO 3166-1 alpha-3
     * @param names the usual one first
     * @param peoples what its people, and what is of it, is called
     */
    public record Country(String code, List<String> names, List<String> peoples) {}

    /** All of them, in a fixed order. */
    public static List<Country> all() {
        return List.copyOf(ALL);
    }

    /** The alpha-3 code; empty if the country has none. */
    static String alpha3(String alpha2) {
        return ALPHA_3.getOrDefault(alpha2, "");
    }
}

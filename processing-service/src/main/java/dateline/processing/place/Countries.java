package dateline.processing.place;

import java.util.HashMap;
import java.util.Map;

/** The codes of the countries: the gazetteer's sources say alpha-2, our messages say alpha-3. */
final class Countries {

    private static final Map<String, String> ALPHA_3 = new HashMap<>();

    static {
        Lines.forEach("countries.tsv", line -> ALPHA_3.put(line[1], line[0]));
    }

    private Countries() {}

    /** The alpha-3 code; empty if the country has none. */
    static String alpha3(String alpha2) {
        return ALPHA_3.getOrDefault(alpha2, "");
    }
}

package dateline.processing.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The places of the world by their names, in memory. It is read once and never changes, so threads may share it.
 *
 * <p>{@link #standard()} is made from the table in this repository; {@link #withTownsOf} reads a full dump of GeoNames.
 */
public final class Gazetteer {

    private static final int LONGEST_ACRONYM = 5;

    private final Map<String, Place[]> byName;
    private final Map<String, Place> byPeople;
    private final int size;

    private Gazetteer(Map<String, Place[]> byName, Map<String, Place> byPeople, int size) {
        this.byName = byName;
        this.byPeople = byPeople;
        this.size = size;
    }

    /** The countries, areas and towns of the table that comes with the service. */
    public static Gazetteer standard() {
        Builder builder = new Builder();
        GazetteerTables.addTo(builder, true);
        return builder.build();
    }

    /**
     * The countries and areas of our tables with the towns of a dump of GeoNames, for those who want all of them or newer
     * ones.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is no dump of GeoNames
     */
    public static Gazetteer withTownsOf(Path dump) throws IOException {
        Builder builder = new Builder();
        GeoNamesDump.addTo(builder, dump, GazetteerTables.addTo(builder, false));
        return builder.build();
    }

    /** All places of a name, in any usual spelling, "Zuwara" for "Zuwārah", in a fixed order; empty if there is none. */
    public List<Place> named(String name) {
        String key = PlaceNames.key(name);
        boolean spelled = byName.containsKey(key) || !key.endsWith("a") || isAcronym(name);
        Place[] found = byName.get(spelled ? key : key + "h");
        return found == null ? List.of() : List.of(found);
    }

    private static boolean isAcronym(String name) {
        return name.length() <= LONGEST_ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** The country or region whose people or whose things are called so: Kazakhstan for "Kazakh" and "Kazakhs". */
    public Optional<Place> ofPeople(String word) {
        return Optional.ofNullable(byPeople.get(word));
    }

    /** How many places it holds. */
    public int size() {
        return size;
    }

    /** Collects places; of a name that is given twice to one place the second is dropped. */
    static final class Builder {

        private final Map<String, Place[]> byName = new HashMap<>(1 << 18);
        private final Map<String, Place> byPeople = new HashMap<>();
        private int size;

        void add(Place place, Iterable<String> names) {
            size++;
            put(place, place.name());
            names.forEach(name -> put(place, name));
        }

        /** A further name of a place that was added. */
        void put(Place place, String name) {
            String key = PlaceNames.key(name);
            if (key.isEmpty()) {
                return;
            }
            byName.merge(key, new Place[] {place}, Builder::joined);
        }

        void people(Place place, String word) {
            byPeople.putIfAbsent(word, place);
        }

        Gazetteer build() {
            return new Gazetteer(byName, byPeople, size);
        }

        private static Place[] joined(Place[] known, Place[] one) {
            for (Place each : known) {
                if (each == one[0]) {
                    return known;
                }
            }
            List<Place> all = new ArrayList<>(List.of(known));
            all.add(one[0]);
            return all.toArray(Place[]::new);
        }
    }
}

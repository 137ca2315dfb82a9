package dateline.processing.actor;

import dateline.contracts.Answer;
import dateline.processing.place.Countries;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which country words mean: "Kazakhstan", "Kazakh" and "Kazakhs", "Astana" where those who govern there are meant, "the
 * Kremlin".
 *
 * <p>Countries, their peoples, and what is of them are those of the gazetteer; {@code nationalities.tsv} adds capitals,
 * seats of government and peoples without a state.
 */
public final class Nationalities {

    /** How words mean a country. */
    public enum Form {
        /** By its name. */
        COUNTRY,
        /** By its people, or as what is of it: "Kazakh", "Kazakhs". */
        PEOPLE,
        /** By its capital. */
        CAPITAL,
        /** By a house or body of its government. */
        SEAT
    }

    /**
     * A country as some words mean it.
     *
     * @param country ISO 3166-1 alpha-3
     * @param name of the country, as it is usually called
     */
    public record Nationality(String country, String name, Form form) {}

    private static final int MOST_WORDS = 6;

    private static final Map<String, Nationality> WORDS = new HashMap<>();
    private static final Set<String> FIRST_WORDS = new HashSet<>();
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (Countries.Country each : Countries.all()) {
            NAMES.put(each.code(), each.names().get(0));
            each.names().forEach(name -> add(name, each.code(), Form.COUNTRY));
            each.peoples().forEach(people -> add(people, each.code(), Form.PEOPLE));
        }
        for (String[] line : Table.of("nationalities.tsv")) {
            Table.parts(line[1]).forEach(capital -> add(capital, line[0], Form.CAPITAL));
            Table.parts(line[2]).forEach(seat -> add(seat, line[0], Form.SEAT));
            Table.parts(line[4]).forEach(name -> add(name, line[0], Form.COUNTRY));
            Table.parts(line[3]).forEach(people -> add(people, line[0], Form.PEOPLE));
        }
    }

    private Nationalities() {}

    private static void add(String words, String country, Form form) {
        WORDS.putIfAbsent(words, new Nationality(country, NAMES.getOrDefault(country, country), form));
        FIRST_WORDS.add(words.split("[ -]", 2)[0]);
    }

    /** The country these words mean, written as names are; empty if they mean none. */
    public static Optional<Nationality> of(String words) {
        return Optional.ofNullable(WORDS.get(words));
    }

    /** How the country of this code is usually called; the code itself if it is none. */
    public static String nameOf(String country) {
        return NAMES.getOrDefault(country, country);
    }

    /** Whether somebody of this name and country is the state as such, which is called as its country usually is. */
    public static boolean isState(String name, Answer country) {
        return country.value().filter(code -> nameOf(code).equals(name)).isPresent();
    }

    /** Whether some words that mean a country begin with this word. */
    static boolean canBeginWith(String word) {
        return FIRST_WORDS.contains(word);
    }

    /** How many words the longest of them has. */
    static int mostWords() {
        return MOST_WORDS;
    }
}

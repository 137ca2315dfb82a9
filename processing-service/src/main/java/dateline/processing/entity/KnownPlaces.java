package dateline.processing.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that are always a place: the countries and their capitals, where no person and no other thing is called so. */
public final class KnownPlaces {

    private static final Set<String> COUNTRIES = names("countries.txt");
    private static final Set<String> CAPITALS = names("capitals.txt");

    private KnownPlaces() {}

    /** Whether it is the name of a country, in any usual spelling. */
    public static boolean isCountry(String name) {
        return COUNTRIES.contains(Spelling.key(name));
    }

    static boolean isKnown(String key) {
        return COUNTRIES.contains(key) || CAPITALS.contains(key);
    }

    private static Set<String> names(String file) {
        try (var lines = new BufferedReader(
                new InputStreamReader(KnownPlaces.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Spelling::key)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

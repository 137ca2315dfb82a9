package dateline.query.fact;

import dateline.query.http.InvalidParameter;
import java.util.Optional;

/** Reads query parameters that are words. */
public final class Asked {

    /** Longer than any name, and than any question that is meant. */
    public static final int MAX_CHARACTERS = 200;

    private Asked() {}

    /**
     * The words of a parameter.
     *
     * @param name of the parameter
     * @param value as it was sent; null if it was not
     */
    public static Optional<String> words(String name, String value) {
        if (value == null) {
            return Optional.empty();
        }
        if (value.isBlank()) {
            throw new InvalidParameter(name, "is blank; leave it out, or say what it is");
        }
        if (value.codePointCount(0, value.length()) > MAX_CHARACTERS) {
            throw new InvalidParameter(name, "may have at most %d characters".formatted(MAX_CHARACTERS));
        }
        return Optional.of(value.strip());
    }
}

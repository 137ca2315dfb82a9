package dateline.contracts;

import java.util.Optional;

/**
 * Something that is known or not, and why: nothing is guessed silently.
 *
 * @param value what it is; absent if it cannot be told
 * @param reason how the value was found, or why there is none
 */
public record Answer(Optional<String> value, String reason) {

    public static Answer of(String value, String reason) {
        return new Answer(Optional.of(value), reason);
    }

    public static Answer unknown(String reason) {
        return new Answer(Optional.empty(), reason);
    }
}

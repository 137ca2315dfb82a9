package dateline.moderation;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a policy found in a comment.
 *
 * @param start of the words, in code points of the field
 * @param end past the last of them
 * @param words as they were typed; empty if something is missing
 * @param message what is the matter, to the writer
 * @param suggestion what to do about it, to the writer
 * @param replacement what to put in place of the words; absent where only the writer can know
 * @param listVersion version of the list that says so
 */
public record Finding(
        Code code,
        Severity severity,
        Field field,
        int start,
        int end,
        String words,
        String message,
        String suggestion,
        Optional<String> replacement,
        String listVersion) {

    /** What a commenter fills in. */
    public enum Field {
        TEXT,
        NAME,
        EMAIL
    }

    /** Checks what must be there. */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(replacement, "replacement");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** The number of the rule on the page, 1 to 5. */
    public int rule() {
        return code.rule();
    }
}

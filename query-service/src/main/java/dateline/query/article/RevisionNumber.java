package dateline.query.article;

import dateline.query.http.InvalidParameter;
import java.util.Optional;

/** Reads the parameter {@code revision}. */
public final class RevisionNumber {

    private RevisionNumber() {}

    /** @param value as it was sent; null if it was not */
    public static Optional<Integer> read(String value) {
        if (value == null) {
            return Optional.empty();
        }
        if (!value.matches("[1-9][0-9]{0,8}")) {
            throw new InvalidParameter("revision", "must be a whole number from 1");
        }
        return Optional.of(Integer.valueOf(value));
    }
}

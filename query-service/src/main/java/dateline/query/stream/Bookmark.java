package dateline.query.stream;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a listener is: all changes before this one were told, and of this one so many messages.
 *
 * @param epoch in which run of this service; numbers begin anew in each
 * @param change number of the change
 * @param told how many messages of it were told; {@link #ALL} if it is done
 */
record Bookmark(String epoch, long change, int told) {

    static final int ALL = Integer.MAX_VALUE;

    private static final Pattern WRITTEN = Pattern.compile("([0-9a-z]{1,13})-([0-9]{1,18})(?:\\.([0-9]{1,9}))?");

    /** Reads what {@link #toString} wrote; empty if it is nothing of that form. */
    static Optional<Bookmark> read(String id) {
        Matcher parts = WRITTEN.matcher(id);
        return parts.matches()
                ? Optional.of(new Bookmark(
                        parts.group(1),
                        Long.parseLong(parts.group(2)),
                        parts.group(3) == null ? ALL : Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    /** The same change, with so many messages told. */
    Bookmark told(int messages) {
        return new Bookmark(epoch, change, messages);
    }

    /** This change, done. */
    Bookmark done(long number) {
        return new Bookmark(epoch, number, ALL);
    }

    @Override
    public String toString() {
        return told == ALL ? epoch + "-" + change : epoch + "-" + change + "." + told;
    }
}

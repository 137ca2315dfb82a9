package dateline.query.index;

import java.time.LocalDate;
import java.util.List;

/**
 * An actor or a place, over all articles that a selection holds.
 *
 * @param namings what the newest articles show of it, newest first; at least one
 * @param articles that name it
 * @param first day of publication of the oldest of them
 * @param last of the newest
 * @param place where it stands in the list
 */
public record FoundGroup<T>(List<T> namings, int articles, Parts parts, LocalDate first, LocalDate last, Place place) {

    /** How often it plays which part: see {@link Group}. */
    public record Parts(int did, int received, int said) {

        static final Parts NONE = new Parts(0, 0, 0);

        Parts plus(Parts more) {
            return new Parts(did + more.did, received + more.received, said + more.said);
        }
    }

    /** What articles of one period tell of it. */
    public record Step(LocalDate from, LocalDate to, int articles, Parts parts) {}
}

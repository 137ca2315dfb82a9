package dateline.query.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many facts there are, by period and by keys, and in how many articles.
 *
 * @param total of all, each counted once
 * @param articles that they are of
 * @param cells by each key, how many in each period with each value; a fact with two values counts in two. Of more than
 *     twenty thousand values only the fifty most frequent are there, unless they are counted by time
 * @param periods how many in each period, each counted once
 * @param undated how many tell no day
 * @param longer how many tell no more than a time that is longer than a period or overlaps two
 */
public record FactTally(
        int total,
        int articles,
        Map<FactKey, List<Cell>> cells,
        Map<LocalDate, Count> periods,
        int undated,
        int longer) {

    /** So many facts, in so many articles. */
    public record Count(int facts, int articles) {

        Count plus(Count more) {
            return new Count(facts + more.facts, articles + more.articles);
        }
    }

    /**
     * A count.
     *
     * @param period its first day; empty if facts are not counted by time, or tell none
     * @param value of the key; empty for those without any
     * @param name of what the value is an id of
     */
    public record Cell(Optional<LocalDate> period, Optional<String> value, Optional<String> name, Count count) {}
}

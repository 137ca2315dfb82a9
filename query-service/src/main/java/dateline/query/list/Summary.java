package dateline.query.list;

import dateline.query.index.FactKey;
import dateline.query.index.FactTally;
import dateline.query.index.FactTally.Cell;
import dateline.query.index.FactTally.Count;
import dateline.query.index.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many things a list holds, by value, by time, or both. A thing with two values counts for both.
 *
 * @param total of all, each counted once
 * @param articles that they are in
 * @param rows by time, earliest first; within it most first
 * @param undated those of which no day is told: they are in no period
 * @param longer those told only for a time that is longer than a period or overlaps two: they are in no period
 */
@Schema(name = "ListSummary", description = "How many things there are, by value, by time, or both.")
public record Summary(
        @Schema(
                description =
                        "All things that the question finds, each counted once; actors and places once in each article.")
        int total,

        @Schema(description = "The articles that they are in.")
        int articles,

        @Schema(description = "Earliest first, and of one period most first; only of the 200 values that have most.")
        List<Row> rows,

        @Schema(description = "Those of which no day is told: they are in no period.")
        int undated,

        @Schema(
                description =
                        "Those told only for a time that is longer than a period or overlaps two: they are in no period.")
        int longer) {

    private static final int MOST_VALUES = 200;
    private static final int SHARE_DIGITS = 6;

    public Summary {
        rows = List.copyOf(rows);
    }

    /**
     * Things of one value, in one period.
     *
     * @param from first day of the period
     * @param to its last day
     * @param value absent for those that have none
     * @param name of what the value is an id of
     * @param articles that they are in
     * @param share of these among all articles: of the period, if things are counted on the day of publication
     */
    @Schema(name = "SummaryRow", description = "Things of one value, in one period.")
    public record Row(
            @Schema(description = "First day of the period, if there is one.")
            Optional<LocalDate> from,

            @Schema(description = "Its last day.") Optional<LocalDate> to,

            @Schema(description = "Absent for those that have none.")
            Optional<String> value,

            @Schema(description = "The name, where the value is an id.")
            Optional<String> name,

            int count,

            @Schema(description = "The articles that they are in.")
            int articles,

            @Schema(
                    description =
                            "These articles among all that were published in the time that is asked for; articles, actors and places that are counted by period, among those published in the period. Absent if none was published.")
            Optional<BigDecimal> share) {}

    /** @param all articles of the time asked for; by period too if the things are counted on the day of publication */
    static Summary of(FactTally counted, Optional<FactKey> key, Optional<Period> period, FactTally all) {
        List<Cell> cells = key.map(each -> frequent(counted.cells().get(each))).orElseGet(() -> whole(counted, period));
        List<Row> rows = new ArrayList<>();
        for (Cell cell : cells) {
            if (period.isEmpty() || cell.period().isPresent()) {
                rows.add(row(cell, period, all));
            }
        }
        rows.sort(Comparator.comparing((Row row) -> row.from.orElse(LocalDate.MIN))
                .thenComparing(Comparator.comparingInt(Row::count).reversed())
                .thenComparing(row -> row.value.isEmpty())
                .thenComparing(row -> row.value.orElse("")));
        return new Summary(counted.total(), counted.articles(), rows, counted.undated(), counted.longer());
    }

    private static List<Cell> whole(FactTally counted, Optional<Period> period) {
        if (period.isEmpty()) {
            return List.of(cell(Optional.empty(), new Count(counted.total(), counted.articles())));
        }
        List<Cell> cells = new ArrayList<>();
        counted.periods().forEach((first, count) -> cells.add(cell(Optional.of(first), count)));
        return cells;
    }

    private static Cell cell(Optional<LocalDate> first, Count count) {
        return new Cell(first, Optional.empty(), Optional.empty(), count);
    }

    private static List<Cell> frequent(List<Cell> cells) {
        Map<Optional<String>, Integer> byValue = cells.stream()
                .collect(Collectors.groupingBy(
                        Cell::value, Collectors.summingInt(cell -> cell.count().facts())));
        if (byValue.size() <= MOST_VALUES) {
            return cells;
        }
        Set<Optional<String>> most = byValue.entrySet().stream()
                .sorted(Map.Entry.<Optional<String>, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().orElse("")))
                .limit(MOST_VALUES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return cells.stream().filter(cell -> most.contains(cell.value())).toList();
    }

    private static Row row(Cell cell, Optional<Period> period, FactTally all) {
        int published = cell.period()
                .map(first -> all.periods().get(first))
                .map(Count::articles)
                .orElse(all.articles());
        return new Row(
                cell.period(),
                cell.period().map(first -> period.orElseThrow().last(first)),
                cell.value(),
                cell.name(),
                cell.count().facts(),
                cell.count().articles(),
                share(cell.count().articles(), published));
    }

    private static Optional<BigDecimal> share(int articles, int published) {
        return published == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(articles)
                        .divide(BigDecimal.valueOf(published), SHARE_DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
    }
}

package dateline.processing.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was counted, and every difference by its family. */
final class Scoresheet {

    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final Map<String, List<String>> differences = new TreeMap<>();

    /** How many of how many are right. */
    record Share(int right, int of) {

        double value() {
            return of == 0 ? 0 : (double) right / of;
        }

        Share with(boolean one) {
            return new Share(right + (one ? 1 : 0), of + 1);
        }
    }

    /** Counts one more for a measure, and tells the difference if it is not right. */
    void count(String measure, boolean right, String id, Object expected, Object read) {
        shares.merge(measure, new Share(right ? 1 : 0, 1), (old, one) -> old.with(right));
        if (!right) {
            differences
                    .computeIfAbsent(measure, family -> new ArrayList<>())
                    .add("%s  gold: %s  read: %s".formatted(id, expected, read));
        }
    }

    Map<String, Share> shares() {
        return shares;
    }

    /** A line for each measure. */
    String table() {
        StringBuilder table = new StringBuilder();
        shares.forEach((measure, share) -> table.append(String.format(
                Locale.ROOT, "%-36s %5d of %5d  %.3f%n", measure, share.right(), share.of(), share.value())));
        return table.toString();
    }

    String differences() {
        StringBuilder all = new StringBuilder();
        differences.forEach((family, lines) -> {
            all.append(String.format(Locale.ROOT, "%n== %s (%d)%n", family, lines.size()));
            lines.forEach(line -> all.append(line).append('\n'));
        });
        return all.toString();
    }
}

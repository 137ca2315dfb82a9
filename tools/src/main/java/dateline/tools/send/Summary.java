package dateline.tools.send;

import dateline.tools.send.Counts.Refusals;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was sent, what was skipped and what was refused, and why.
 *
 * @param all with what earlier runs counted
 * @param before what they counted alone
 * @param way such as {@code to the topic}
 * @param bytes that this run read
 * @param records that this run settled
 * @param seconds that it took
 */
record Summary(Counts all, Counts before, String way, long bytes, long records, double seconds) {

    String text() {
        return "%,d sent %s%s%s%s%s%s%s%s%s"
                .formatted(
                        all.taken(),
                        way,
                        part(all.known(), "there already"),
                        part(all.skippedInAll(), "skipped"),
                        part(all.refusedInAll(), "refused"),
                        before.all() == 0 ? "" : " (%,d of these by earlier runs)".formatted(before.all()),
                        "; %s in %.1f s: %s/s, %,.0f records/s"
                                .formatted(
                                        ProgressLine.size(bytes),
                                        seconds,
                                        ProgressLine.size((long) (bytes / Math.max(seconds, 0.001))),
                                        records / Math.max(seconds, 0.001)),
                        all.skipped().isEmpty() ? "" : "\nskipped",
                        skipped(),
                        all.refused().isEmpty() ? "" : "\nrefused" + refused());
    }

    private static String part(long count, String what) {
        return count == 0 ? "" : ", %,d %s".formatted(count, what);
    }

    private String skipped() {
        return all.skipped().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(each -> "\n%,12d  %s".formatted(each.getValue(), each.getKey()))
                .collect(Collectors.joining());
    }

    private String refused() {
        return all.refused().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Refusals> each) ->
                                -each.getValue().count())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> "\n%,12d  %s".formatted(each.getValue().count(), each.getKey())
                        + each.getValue().examples().stream()
                                .map(example -> "\n                " + example)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}

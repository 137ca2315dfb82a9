package dateline.query.comment;

import dateline.contracts.CommentState;
import dateline.contracts.DecisionMessage;
import dateline.contracts.DecisionMessage.Finding;
import dateline.contracts.DecisionMessage.Step;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.ModerationMessage.Role;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is counted of comments. Each comment gives marks, such as {@code 2026-11|code|R3_ALL_CAPS}; the index counts the
 * comments that have a mark, and here the counts are put together.
 */
final class Tallies {

    private static final String RECEIVED = "received";
    private static final String STATE = "state";
    private static final String CODE = "code";
    private static final String REASON = "reason";
    private static final String BY = "by";
    private static final String OVERTURNED = "overturned";

    private Tallies() {}

    /** Comments in months, the newest first. */
    @Schema(name = "CommentTransparency")
    record Transparency(List<Month> months) {}

    /**
     * The comments that came in a month.
     *
     * @param states how many stand where now
     * @param codes in how many the rules found what
     * @param reasons how many moderators refused for what
     */
    @Schema(name = "CommentMonth")
    record Month(
            @Schema(examples = "2026-11") String month,
            long received,
            Map<String, Long> states,
            Map<String, Long> codes,
            Map<String, Long> reasons) {}

    /** What moderators did in months, the newest first. */
    @Schema(name = "ModerationStatistics")
    record Statistics(List<ModeratorMonth> months) {}

    /**
     * What one moderator did in a month.
     *
     * @param actions how often what was done
     */
    @Schema(name = "ModeratorMonth")
    record ModeratorMonth(
            @Schema(examples = "2026-11") String month,
            @Schema(examples = "anna") String moderator,
            Map<String, Long> actions) {}

    /** The marks of a comment. */
    static List<String> marks(DecisionMessage comment) {
        List<String> marks = new ArrayList<>();
        String came = month(comment.receivedAt());
        marks.add(mark(came, RECEIVED, ""));
        marks.add(mark(came, STATE, ActionForm.lower(comment.state())));
        comment.findings().stream().map(Finding::code).distinct().forEach(code -> marks.add(mark(came, CODE, code)));
        comment.steps().stream()
                .filter(step -> step.action().filter(Action.REJECT::equals).isPresent())
                .flatMap(step -> step.reason().stream())
                .distinct()
                .forEach(reason -> marks.add(mark(came, REASON, ActionForm.lower(reason))));
        for (int i = 0; i < comment.steps().size(); i++) {
            add(comment, i, marks);
        }
        return List.copyOf(marks);
    }

    /** A mark for a moderator's step, with its number: the same may be done twice with one comment. */
    private static void add(DecisionMessage comment, int number, List<String> marks) {
        Step step = comment.steps().get(number);
        if (step.role() != Role.MODERATOR && step.role() != Role.ADMIN
                || step.action().isEmpty()) {
            return;
        }
        String done =
                "%s|%s|%d".formatted(step.by(), ActionForm.lower(step.action().get()), number);
        marks.add(mark(month(step.at()), BY, done));
        boolean granted = step.from().filter(CommentState.APPEALED::equals).isPresent()
                && step.to() != CommentState.UPHELD
                && step.action().get().decides();
        if (granted) {
            comment.appealedAgainst()
                    .ifPresent(first -> marks.add(
                            mark(month(step.at()), BY, "%s|%s|%d".formatted(first.by(), OVERTURNED, number))));
        }
    }

    static Transparency transparency(Map<String, Long> counts) {
        Map<String, Month> months = new TreeMap<>(Comparator.reverseOrder());
        counts.forEach((mark, count) -> {
            String[] parts = mark.split("\\|", -1);
            if (parts[1].equals(BY)) {
                return;
            }
            Month month = months.computeIfAbsent(
                    parts[0],
                    name -> new Month(
                            name,
                            counts.getOrDefault(mark(name, RECEIVED, ""), 0L),
                            new TreeMap<>(),
                            new TreeMap<>(),
                            new TreeMap<>()));
            switch (parts[1]) {
                case STATE -> month.states().put(parts[2], count);
                case CODE -> month.codes().put(parts[2], count);
                case REASON -> month.reasons().put(parts[2], count);
                default -> {}
            }
        });
        return new Transparency(List.copyOf(months.values()));
    }

    static Statistics statistics(Map<String, Long> counts) {
        Map<String, ModeratorMonth> months = new TreeMap<>();
        counts.forEach((mark, count) -> {
            String[] parts = mark.split("\\|", -1);
            if (parts[1].equals(BY)) {
                months.computeIfAbsent(
                                parts[0] + "|" + parts[2],
                                key -> new ModeratorMonth(parts[0], parts[2], new TreeMap<>()))
                        .actions()
                        .merge(parts[3], count, Long::sum);
            }
        });
        return new Statistics(months.values().stream()
                .sorted(Comparator.comparing(ModeratorMonth::month).reversed().thenComparing(ModeratorMonth::moderator))
                .toList());
    }

    private static String mark(String month, String kind, String what) {
        return month + "|" + kind + "|" + what;
    }

    private static String month(Instant at) {
        return YearMonth.from(at.atZone(ZoneOffset.UTC)).toString();
    }
}

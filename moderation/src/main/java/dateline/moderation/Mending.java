package dateline.moderation;

import dateline.moderation.Finding.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the suggestions for what would be refused into a comment's text, the small ones first, until none is left. */
public final class Mending {

    private static final int ROUNDS = 8;

    private Mending() {}

    /** The text that the writer may send instead; what only the writer can mend stays as it is. */
    public static String of(Comment comment, Setting setting) {
        String text = comment.text();
        for (int round = 0; round < ROUNDS; round++) {
            String mended = mended(
                    text,
                    violations(
                            new Comment(text, comment.name(), comment.email(), comment.article(), comment.standing()),
                            setting));
            if (mended.equals(text)) {
                break;
            }
            text = mended;
        }
        return text;
    }

    private static List<Finding> violations(Comment comment, Setting setting) {
        return CommentJudge.judge(comment, setting).violations().stream()
                .filter(each -> each.field() == Field.TEXT && each.replacement().isPresent())
                .sorted(Comparator.comparingInt(each -> each.end() - each.start()))
                .toList();
    }

    private static String mended(String text, List<Finding> violations) {
        List<Finding> applied = new ArrayList<>();
        for (Finding each : violations) {
            if (applied.stream().noneMatch(other -> other.start() < each.end() && each.start() < other.end())) {
                applied.add(each);
            }
        }
        applied.sort(Comparator.comparingInt(Finding::start).reversed());
        StringBuilder mended = new StringBuilder(text);
        for (Finding each : applied) {
            int start = text.offsetByCodePoints(0, each.start());
            int end = text.offsetByCodePoints(start, each.end() - each.start());
            mended.replace(start, end, each.replacement().orElseThrow());
        }
        return mended.toString();
    }
}

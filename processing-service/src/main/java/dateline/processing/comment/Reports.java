package dateline.processing.comment;

import dateline.contracts.CommentState;
import dateline.contracts.DecisionMessage;
import dateline.contracts.DecisionMessage.Field;
import dateline.contracts.DecisionMessage.Finding;
import dateline.contracts.DecisionMessage.Severity;
import dateline.contracts.DecisionMessage.Step;
import dateline.contracts.ModerationMessage.Action;
import dateline.moderation.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What readers report: it hides a comment when there are enough of them, and a moderator is told. */
final class Reports {

    /** How many readers it takes for a comment to be hidden until a moderator has seen it. */
    static final int THAT_WITHHOLD = 3;

    private Reports() {}

    /** Reports since a moderator last decided. */
    static Stream<Step> in(DecisionMessage comment) {
        List<Step> steps = comment.steps();
        int decided = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).action().filter(Action::decides).isPresent()) {
                decided = i + 1;
            }
        }
        return steps.subList(decided, steps.size()).stream()
                .filter(step -> step.action().filter(Action.REPORT::equals).isPresent());
    }

    /** The findings of a comment in a state: that readers reported it is one, as long as no moderator has looked. */
    static List<Finding> told(List<Finding> findings, CommentState state) {
        List<Finding> told = new ArrayList<>(findings);
        told.removeIf(each -> each.code().equals(Code.R1_REPORTED.name()));
        if (state == CommentState.REPORTED || state == CommentState.WITHHELD) {
            told.addFirst(finding(state == CommentState.WITHHELD));
        }
        return told;
    }

    private static Finding finding(boolean hidden) {
        return new Finding(
                Code.R1_REPORTED.rule(),
                Code.R1_REPORTED.name(),
                Severity.valueOf(Code.R1_REPORTED.usual().name()),
                Field.TEXT,
                Optional.empty(),
                hidden ? "So many readers reported it that it is hidden." : "A reader reported it.",
                "A moderator looks at it.",
                Optional.empty(),
                "reports-1");
    }
}

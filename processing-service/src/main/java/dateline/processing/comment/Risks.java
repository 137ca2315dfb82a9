package dateline.processing.comment;

import dateline.contracts.CommentState;
import dateline.contracts.DecisionMessage.Finding;
import dateline.contracts.DecisionMessage.Risk;
import dateline.contracts.DecisionMessage.Severity;
import java.util.List;

/** How soon a moderator should look at a comment. */
final class Risks {

    private Risks() {}

    /** HIGH if readers complain, if its writer waits for a second decision, or if the rules found something grave. */
    static Risk of(CommentState state, List<Finding> findings) {
        boolean grave = findings.stream()
                .anyMatch(each -> each.severity() == Severity.PENDING_HIGH || each.severity() == Severity.REJECT);
        return switch (state) {
            case REPORTED, WITHHELD, APPEALED -> Risk.HIGH;
            case PENDING, REJECTED_BY_RULES, REJECTED, PUBLISHED, PUBLISHED_EDITED, UPHELD, WITHDRAWN ->
                grave ? Risk.HIGH : Risk.NORMAL;
            case ERASED, REDUCED -> Risk.NORMAL;
        };
    }
}

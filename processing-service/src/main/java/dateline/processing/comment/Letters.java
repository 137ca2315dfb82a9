package dateline.processing.comment;

import dateline.contracts.DecisionMessage.Field;
import dateline.contracts.DecisionMessage.Finding;
import dateline.contracts.DecisionMessage.Severity;
import dateline.contracts.ModerationMessage.Action;
import dateline.moderation.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the answer to the letter that goes to a writer's address does to the findings of a comment. */
final class Letters {

    private Letters() {}

    /** The findings after an action: that the address is not confirmed is none once it is, and grave once it is too late. */
    static List<Finding> told(List<Finding> findings, Action action) {
        if (action != Action.CONFIRM && action != Action.EXPIRE) {
            return findings;
        }
        List<Finding> told = new ArrayList<>(findings);
        told.removeIf(each -> each.code().equals(Code.R5_UNCONFIRMED_EMAIL.name()));
        if (action == Action.EXPIRE) {
            told.add(unanswered());
        }
        return told;
    }

    private static Finding unanswered() {
        return new Finding(
                Code.R5_UNCONFIRMED_EMAIL.rule(),
                Code.R5_UNCONFIRMED_EMAIL.name(),
                Severity.REJECT,
                Field.EMAIL,
                Optional.empty(),
                "Nobody answered the letter that we sent to this address.",
                "Send the comment again, and press the button that the letter leads to; or appeal.",
                Optional.empty(),
                "letters-1");
    }
}

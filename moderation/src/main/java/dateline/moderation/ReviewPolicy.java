package dateline.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rule 1: comments are moderated by the editorial team. It finds nothing wrong and holds everything. */
final class ReviewPolicy implements Policy {

    @Override
    public List<Finding> findings(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        findings.add(whole(
                draft,
                Code.R1_PENDING_REVIEW,
                "Our editorial team reads every comment before it is shown.",
                "There is nothing for you to do."));
        if (draft.comment().standing().filter(each -> each.published() == 0).isPresent()) {
            findings.add(whole(
                    draft,
                    Code.R1_NEW_COMMENTER,
                    "No comment from this address has been published here yet.",
                    "There is nothing for you to do."));
        }
        return findings;
    }

    private static Finding whole(Draft draft, Code code, String message, String suggestion) {
        return new Finding(
                code,
                code.usual(),
                Finding.Field.TEXT,
                0,
                draft.text().codePointCount(0, draft.text().length()),
                draft.text(),
                message,
                suggestion,
                Optional.empty(),
                CommentJudge.POLICY_VERSION);
    }
}

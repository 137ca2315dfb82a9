package dateline.processing.comment;

import dateline.contracts.CommentMessage.AddressCheck;
import dateline.contracts.ContentId;
import dateline.contracts.DecisionMessage;
import dateline.contracts.DecisionMessage.Finding;
import dateline.contracts.DecisionMessage.Step;
import java.util.List;
import java.util.Optional;

/** Takes out of a comment all that its writer, or anybody else, put into words. What was done with it stays. */
final class Erasure {

    private Erasure() {}

    static DecisionMessage of(DecisionMessage comment) {
        return without(comment, Optional.empty());
    }

    /** The same, with a hash of the text: who has the text can show that it was this. */
    static DecisionMessage reduced(DecisionMessage comment) {
        return without(comment, comment.text().map(ContentId::hash));
    }

    private static DecisionMessage without(DecisionMessage comment, Optional<String> textHash) {
        return new DecisionMessage(
                comment.commentId(),
                comment.version(),
                comment.articleId(),
                comment.articleRevision(),
                comment.parentId(),
                Optional.empty(),
                Optional.empty(),
                textHash,
                AddressCheck.NONE,
                Optional.empty(),
                comment.receivedAt(),
                comment.state(),
                comment.risk(),
                comment.policyVersion(),
                comment.findings().stream().map(Erasure::codeOnly).toList(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                comment.steps().stream().map(Erasure::wordless).toList());
    }

    private static Finding codeOnly(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.code(),
                finding.severity(),
                finding.field(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                finding.listVersion());
    }

    /** A step without the words that were said with it. */
    static Step wordless(Step step) {
        return new Step(
                step.id(),
                step.action(),
                step.role(),
                step.by(),
                step.reason(),
                Optional.empty(),
                step.from(),
                step.to(),
                step.edit(),
                step.at(),
                step.hash());
    }
}

package dateline.query.comment;

import dateline.contracts.CommentState;
import dateline.contracts.DecisionMessage;
import dateline.contracts.DecisionMessage.Finding;
import dateline.contracts.DecisionMessage.Severity;
import dateline.contracts.DecisionMessage.Step;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.Span;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a comment is shown to whom. No view has an address: none comes here. */
final class CommentViews {

    /** What moderators are told of: the rest is done by the rules, or by letter. */
    private static final Set<Action> FOR_PEOPLE =
            EnumSet.complementOf(EnumSet.of(Action.REDUCE, Action.ASK, Action.CONFIRM, Action.EXPIRE));

    private CommentViews() {}

    /** A comment as readers see it. */
    @Schema(name = "Comment")
    record Shown(
            String commentId,
            Optional<String> parentId,
            @Schema(examples = "Ines Okafor") String name,

            @Schema(description = "Plain text, as it may be read: links are taken out.")
            String text,

            @Schema(description = "Links in the text that readers may follow; absent if there are none.")
            Optional<List<Followed>> links,

            @Schema(description = "Whether it is other than it was written.")
            boolean edited,

            Instant receivedAt) {

        static Shown of(DecisionMessage comment) {
            return new Shown(
                    comment.commentId(),
                    comment.parentId(),
                    comment.name().orElse(""),
                    comment.shown().orElse(""),
                    comment.links()
                            .map(links -> links.stream().map(Followed::of).toList()),
                    !comment.shown().equals(comment.text()),
                    comment.receivedAt());
        }
    }

    /** A link that a moderator let stand. */
    @Schema(name = "CommentLink")
    record Followed(Span span, String address) {

        static Followed of(DecisionMessage.Link link) {
            return new Followed(link.span(), link.address());
        }
    }

    /**
     * The comments under an article.
     *
     * @param count of all that are shown
     * @param sendTo address that takes a comment; absent where none can be sent
     */
    @Schema(name = "CommentList")
    record Listed(int count, List<Shown> items, Optional<String> next, Optional<String> sendTo) {}

    /** What a rule found. */
    @Schema(name = "CommentFinding")
    record Found(
            int rule,
            String code,
            @Schema(examples = "reject") String severity,
            @Schema(examples = "text") String field,
            Optional<Span> span,
            String message,
            String suggestion) {

        static Found of(Finding finding) {
            return new Found(
                    finding.rule(),
                    finding.code(),
                    ActionForm.lower(finding.severity()),
                    ActionForm.lower(finding.field()),
                    finding.span(),
                    finding.message(),
                    finding.suggestion());
        }
    }

    /** Something that was done. The writer is not told which moderator did it. */
    @Schema(name = "CommentStep")
    record Done(
            Optional<String> action,
            String role,
            Optional<String> by,
            Optional<String> reason,

            @Schema(description = "The rule that the reason stands under, 1 to 5; 0 for none of them.")
            Optional<Integer> rule,

            Optional<String> words,
            String state,
            Instant at) {

        static Done of(Step step, boolean withName) {
            return new Done(
                    step.action().map(ActionForm::lower),
                    ActionForm.lower(step.role()),
                    withName ? Optional.of(step.by()) : Optional.empty(),
                    step.reason().map(ActionForm::lower),
                    step.reason().map(reason -> reason.rule()),
                    step.words(),
                    ActionForm.lower(step.to()),
                    step.at());
        }
    }

    /**
     * A comment as its writer sees it.
     *
     * @param violations for what the rules refused it; none if a moderator decided
     * @param may what the writer may do now
     * @param appealUntil when the time to appeal is over; absent where there is nothing to appeal against
     */
    @Schema(name = "OwnComment")
    record Own(
            String commentId,
            String articleId,
            String state,
            int version,
            Optional<String> name,
            Optional<String> text,
            Optional<String> shown,
            List<Found> violations,
            List<String> may,
            Optional<Instant> appealUntil,
            List<Done> steps,
            Instant receivedAt) {

        static Own of(DecisionMessage comment) {
            return new Own(
                    comment.commentId(),
                    comment.articleId(),
                    ActionForm.lower(comment.state()),
                    comment.version(),
                    comment.name(),
                    comment.text(),
                    comment.shown(),
                    comment.steps().stream().anyMatch(step -> step.to() == CommentState.REJECTED_BY_RULES)
                            ? comment.findings().stream()
                                    .filter(each -> each.severity() == Severity.REJECT)
                                    .map(Found::of)
                                    .toList()
                            : List.of(),
                    Stream.of(Action.APPEAL, Action.WITHDRAW, Action.ERASE)
                            .filter(comment.state()::allows)
                            .map(ActionForm::lower)
                            .toList(),
                    comment.appealUntil(),
                    comment.steps().stream()
                            .filter(step ->
                                    step.action().filter(Action.REPORT::equals).isEmpty())
                            .map(step -> Done.of(step, false))
                            .toList(),
                    comment.receivedAt());
        }
    }

    /**
     * A comment as moderators see it.
     *
     * @param headline of the article; absent if it was taken back
     * @param parent the comment that it answers, as it was written
     * @param address what is known of the writer's address: {@code none}, {@code unconfirmed} or {@code role}
     * @param letter what came of the letter to it: {@code asked} or {@code confirmed}; absent if none went out
     * @param moderator the name of the key whose holder wrote it; absent if that is no moderator, or not known
     * @param claim who is looking at it; absent if nobody is
     * @param textHash of the text, where only that is left of it
     * @param may what may be done with it now
     */
    @Schema(name = "ModeratedComment")
    record Moderated(
            String commentId,
            String articleId,
            Optional<String> headline,
            Optional<Parent> parent,
            String state,
            int version,
            String risk,
            Optional<String> name,
            Optional<String> text,
            Optional<String> textHash,
            Optional<String> shown,
            String address,

            @Schema(examples = "confirmed") Optional<String> letter,

            Optional<String> moderator,
            Optional<Claimed> claim,
            String policyVersion,
            List<Found> findings,
            List<String> may,
            List<Done> steps,
            Instant receivedAt) {

        static Moderated of(
                DecisionMessage comment,
                Optional<String> headline,
                Optional<DecisionMessage> parent,
                Optional<Claim> claim) {
            return new Moderated(
                    comment.commentId(),
                    comment.articleId(),
                    headline,
                    parent.map(each -> new Parent(each.commentId(), each.name(), each.text())),
                    ActionForm.lower(comment.state()),
                    comment.version(),
                    ActionForm.lower(comment.risk()),
                    comment.name(),
                    comment.text(),
                    comment.textHash(),
                    comment.shown(),
                    ActionForm.lower(comment.address()),
                    comment.letter().map(ActionForm::lower),
                    comment.moderator(),
                    claim.map(Claimed::of),
                    comment.policyVersion(),
                    comment.findings().stream().map(Found::of).toList(),
                    comment.state().allowed().stream()
                            .filter(FOR_PEOPLE::contains)
                            .map(ActionForm::lower)
                            .toList(),
                    comment.steps().stream().map(step -> Done.of(step, true)).toList(),
                    comment.receivedAt());
        }
    }

    /** Who is looking at a comment, and until when. */
    @Schema(name = "Claim")
    record Claimed(@Schema(examples = "anna") String by, Instant until) {

        static Claimed of(Claim claim) {
            return new Claimed(claim.by(), claim.until());
        }
    }

    /** The comment that another answers. */
    @Schema(name = "ParentComment")
    record Parent(String commentId, Optional<String> name, Optional<String> text) {}

    /**
     * What waits.
     *
     * @param you the name of the key that asks
     * @param count of all that waits
     */
    @Schema(name = "ModerationQueue")
    record Queue(String you, String role, int count, List<Moderated> items) {}

    /** The broker has it. */
    @Schema(name = "ActionTaken")
    record Taken(String commentId, String action) {

        static Taken of(String commentId, Action action) {
            return new Taken(commentId, ActionForm.lower(action));
        }
    }
}

package dateline.processing.comment;

import dateline.contracts.CommentState;
import dateline.contracts.DecisionMessage;
import dateline.contracts.DecisionMessage.Edit;
import dateline.contracts.DecisionMessage.Finding;
import dateline.contracts.DecisionMessage.Link;
import dateline.contracts.DecisionMessage.Step;
import dateline.contracts.ModerationMessage;
import dateline.contracts.Span;
import dateline.moderation.PublicText;
import dateline.moderation.Setting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of a comment when something is done with it: the state machine.
 *
 * <p>{@link CommentState} says what may be done where, {@link Objection} who may do it and what must be given with it;
 * here it is done. It asks no clock and keeps nothing, so the same actions in the same order give the same decision.
 */
public final class CommentCourse {

    private CommentCourse() {}

    /** What an action led to. */
    public sealed interface Outcome {

        /** The comment as it is now. */
        record Done(DecisionMessage decision) implements Outcome {}

        /** It was done before. */
        record Repeat() implements Outcome {}

        /** It may not be done. */
        record Refused(String reason) implements Outcome {}
    }

    /**
     * @param hosts whose links stay, if the action keeps links
     * @param at when the topic got the action
     */
    static Outcome after(DecisionMessage comment, ModerationMessage action, Set<String> hosts, Instant at) {
        if (comment.steps().stream().anyMatch(step -> step.id().equals(action.actionId()))) {
            return new Outcome.Repeat();
        }
        Optional<String> objection = Objection.to(comment, action, at);
        return objection
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.Done(done(comment, action, hosts, at)));
    }

    private static DecisionMessage done(
            DecisionMessage comment, ModerationMessage action, Set<String> hosts, Instant at) {
        int edit = comment.steps().getLast().edit();
        return switch (action.action()) {
            case PUBLISH -> published(comment, action, comment.edits(), edit, at);
            case PUBLISH_EDITED -> edited(comment, action, hosts, at);
            case REJECT -> Course.of(comment, comment.edits()).to(CommentState.REJECTED, edit, action, at);
            case UPHOLD -> Course.of(comment, comment.edits()).to(CommentState.UPHELD, edit, action, at);
            case APPEAL -> Course.of(comment, comment.edits()).to(CommentState.APPEALED, edit, action, at);
            case WITHDRAW -> Course.of(comment, comment.edits()).to(CommentState.WITHDRAWN, edit, action, at);
            case REPORT -> reported(comment, action, edit, at);
            case UNDO -> undone(comment, action, at);
            case ASK, CONFIRM -> Course.of(comment, comment.edits()).to(comment.state(), edit, action, at);
            case EXPIRE -> Course.of(comment, comment.edits()).to(CommentState.REJECTED_BY_RULES, edit, action, at);
            case ERASE -> Erasure.of(Course.of(comment, List.of()).to(CommentState.ERASED, 0, action, at));
            case REDUCE -> Erasure.reduced(Course.of(comment, List.of()).to(CommentState.REDUCED, 0, action, at));
        };
    }

    private static DecisionMessage edited(
            DecisionMessage comment, ModerationMessage action, Set<String> hosts, Instant at) {
        List<Edit> edits = new ArrayList<>(comment.edits());
        Optional<List<String>> kept = Optional.of(hosts)
                .filter(each -> action.keepLinks().orElse(false))
                .map(each -> each.stream().sorted().toList());
        edits.add(new Edit(edits.size() + 1, action.text().orElseThrow(), action.by(), kept));
        return published(comment, action, edits, edits.size(), at);
    }

    private static DecisionMessage published(
            DecisionMessage comment, ModerationMessage action, List<Edit> edits, int edit, Instant at) {
        Course course = Course.of(comment, edits);
        boolean asWritten = course.shown(edit).equals(comment.text());
        return course.to(asWritten ? CommentState.PUBLISHED : CommentState.PUBLISHED_EDITED, edit, action, at);
    }

    private static DecisionMessage reported(DecisionMessage comment, ModerationMessage action, int edit, Instant at) {
        long readers = Reports.in(comment).map(Step::by).distinct().count() + 1;
        CommentState next = readers >= Reports.THAT_WITHHOLD ? CommentState.WITHHELD : CommentState.REPORTED;
        return Course.of(comment, comment.edits()).to(next, edit, action, at);
    }

    private static DecisionMessage undone(DecisionMessage comment, ModerationMessage action, Instant at) {
        List<Step> steps = comment.course();
        CommentState before = steps.getLast().from().orElseThrow();
        int edit = steps.get(steps.size() - 2).edit();
        return Course.of(comment, comment.edits()).to(before, edit, action, at);
    }

    /** A comment on its way to the next state, with all edits that there are by then. */
    private record Course(DecisionMessage comment, List<Edit> edits) {

        static Course of(DecisionMessage comment, List<Edit> edits) {
            return new Course(comment, edits);
        }

        /** What readers see of an edit, or of the writer's own words. */
        Optional<String> shown(int edit) {
            Optional<String> words =
                    edit == 0 ? comment.text() : Optional.of(edits.get(edit - 1).text());
            var keeping = new Setting(hosts(edit), List.of(), Setting.Links.REMOVE, Setting.Mode.PRE);
            return words.map(
                    text -> PublicText.of(text, keeping, Optional.empty()).text());
        }

        private Set<String> hosts(int edit) {
            return edit == 0
                    ? Set.of()
                    : edits.get(edit - 1).linkHosts().map(Set::copyOf).orElse(Set.of());
        }

        /** The links that readers may follow in what they see. */
        private Optional<List<Link>> links(int edit) {
            return shown(edit)
                    .map(text -> PublicText.followed(text, hosts(edit)).stream()
                            .map(each -> new Link(new Span(each.start(), each.end(), each.words()), each.address()))
                            .toList())
                    .filter(links -> !links.isEmpty());
        }

        DecisionMessage to(CommentState state, int edit, ModerationMessage action, Instant at) {
            List<Finding> findings = Letters.told(comment.findings(), action.action());
            List<Step> steps = new ArrayList<>(comment.steps());
            steps.add(StepHash.sealed(
                    new Step(
                            action.actionId(),
                            Optional.of(action.action()),
                            action.role(),
                            action.by(),
                            action.reason(),
                            action.words(),
                            Optional.of(comment.state()),
                            state,
                            edit,
                            at,
                            ""),
                    comment.steps().getLast().hash()));
            return new DecisionMessage(
                    comment.commentId(),
                    comment.version() + 1,
                    comment.articleId(),
                    comment.articleRevision(),
                    comment.parentId(),
                    comment.name(),
                    comment.text(),
                    comment.textHash(),
                    comment.address(),
                    comment.moderator(),
                    comment.receivedAt(),
                    state,
                    Risks.of(state, findings),
                    comment.policyVersion(),
                    Reports.told(findings, state),
                    edits,
                    state.isPublic() ? shown(edit) : Optional.empty(),
                    state.isPublic() ? links(edit) : Optional.empty(),
                    steps);
        }
    }
}

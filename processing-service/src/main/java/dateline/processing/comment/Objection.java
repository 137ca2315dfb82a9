package dateline.processing.comment;

import dateline.contracts.CommentState;
import dateline.contracts.DecisionMessage;
import dateline.contracts.DecisionMessage.Step;
import dateline.contracts.ModerationMessage;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.ModerationMessage.Reason;
import dateline.contracts.ModerationMessage.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** Why something may not be done with a comment: its state, who does it, or what is missing. */
final class Objection {

    /** A writer may appeal for so long after the decision. */
    private static final int MONTHS_TO_APPEAL = 6;

    private static final Set<Action> DECISIONS =
            Set.of(Action.PUBLISH, Action.PUBLISH_EDITED, Action.REJECT, Action.UPHOLD);

    private Objection() {}

    /** Whether this is a moderator's decision on what becomes of a comment. */
    static boolean decides(Action action) {
        return DECISIONS.contains(action);
    }

    /** The first objection to an action; empty if there is none. */
    static Optional<String> to(DecisionMessage comment, ModerationMessage action, Instant at) {
        if (!comment.state().allows(action.action())) {
            return Optional.of(
                    "%s is not possible with a comment that is %s".formatted(action.action(), comment.state()));
        }
        if (!roles(action.action()).contains(action.role())) {
            return Optional.of("%s is not for a %s".formatted(action.action(), action.role()));
        }
        if (isStale(comment, action)) {
            return Optional.of("the comment has moved on to version %d; version %s was seen"
                    .formatted(
                            comment.version(),
                            action.version().map(Object::toString).orElse("none")));
        }
        return missing(action).or(() -> byWrongPerson(comment, action)).or(() -> tooLate(comment, action, at));
    }

    private static Set<Role> roles(Action action) {
        return switch (action) {
            case PUBLISH, PUBLISH_EDITED, REJECT, UNDO, UPHOLD -> Set.of(Role.MODERATOR, Role.ADMIN);
            case APPEAL, WITHDRAW -> Set.of(Role.AUTHOR);
            case ERASE -> Set.of(Role.AUTHOR, Role.ADMIN);
            case REPORT -> Set.of(Role.READER, Role.MODERATOR, Role.ADMIN);
        };
    }

    /** What the writer wants gone is gone whatever others did meanwhile, and readers report what they see. */
    private static boolean isStale(DecisionMessage comment, ModerationMessage action) {
        boolean anyVersion =
                Set.of(Action.WITHDRAW, Action.ERASE, Action.REPORT).contains(action.action());
        return !anyVersion
                && action.version().filter(seen -> seen == comment.version()).isEmpty();
    }

    private static Optional<String> missing(ModerationMessage action) {
        boolean words = action.words().filter(each -> !each.isBlank()).isPresent();
        return switch (action.action()) {
            case REJECT, REPORT ->
                action.reason().isEmpty()
                        ? Optional.of("a reason is missing")
                        : Optional.of("the reason OTHER needs words")
                                .filter(each -> action.reason().get() == Reason.OTHER && !words);
            case PUBLISH_EDITED ->
                Optional.of("the edited words are missing")
                        .filter(each ->
                                action.text().filter(text -> !text.isBlank()).isEmpty());
            case APPEAL -> Optional.of("words are missing that say why").filter(each -> !words);
            case PUBLISH, UNDO, UPHOLD, WITHDRAW, ERASE -> Optional.empty();
        };
    }

    private static Optional<String> byWrongPerson(DecisionMessage comment, ModerationMessage action) {
        Step last = comment.steps().getLast();
        if (comment.state() == CommentState.APPEALED && decides(action.action())) {
            return Optional.of("another moderator than %s must decide on the appeal".formatted(action.by()))
                    .filter(each ->
                            decision(comment).filter(step -> isBy(step, action)).isPresent());
        }
        if (action.action() == Action.UNDO
                && last.action().filter(Objection::decides).isEmpty()) {
            return Optional.of("the last step is no decision that could be taken back");
        }
        if (action.action() == Action.UNDO && action.role() != Role.ADMIN && !isBy(last, action)) {
            return Optional.of("only %s or an admin takes this decision back".formatted(last.by()));
        }
        if (action.action() == Action.REPORT && CommentCourse.reports(comment).anyMatch(step -> isBy(step, action))) {
            return Optional.of("this reader has reported it before");
        }
        return Optional.empty();
    }

    private static Optional<String> tooLate(DecisionMessage comment, ModerationMessage action, Instant at) {
        if (action.action() != Action.APPEAL) {
            return Optional.empty();
        }
        Instant decided = decision(comment).orElse(comment.steps().getFirst()).at();
        boolean late =
                at.atZone(ZoneOffset.UTC).isAfter(decided.atZone(ZoneOffset.UTC).plusMonths(MONTHS_TO_APPEAL));
        return Optional.of("the decision is more than six months old").filter(each -> late);
    }

    /** The last decision of a moderator; empty if the rules alone decided. */
    private static Optional<Step> decision(DecisionMessage comment) {
        return comment.steps().stream()
                .filter(step -> step.action().filter(Objection::decides).isPresent())
                .reduce((first, second) -> second);
    }

    private static boolean isBy(Step step, ModerationMessage action) {
        return step.by().equals(action.by());
    }
}

package dateline.processing.comment;

import dateline.contracts.CommentState;
import dateline.contracts.DecisionMessage;
import dateline.contracts.DecisionMessage.Step;
import dateline.contracts.ModerationMessage;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.ModerationMessage.Reason;
import dateline.contracts.ModerationMessage.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Why something may not be done with a comment: its state, who does it, or what is missing. */
final class Objection {

    private Objection() {}

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
        return missing(action)
                .or(() -> ofOwn(comment, action))
                .or(() -> byWrongPerson(comment, action))
                .or(() -> untimely(comment, action, at));
    }

    private static Set<Role> roles(Action action) {
        return switch (action) {
            case PUBLISH, PUBLISH_EDITED, REJECT, UNDO, UPHOLD -> Set.of(Role.MODERATOR, Role.ADMIN);
            case APPEAL, WITHDRAW, CONFIRM -> Set.of(Role.AUTHOR);
            case ERASE -> Set.of(Role.AUTHOR, Role.ADMIN);
            case REPORT -> Set.of(Role.READER, Role.MODERATOR, Role.ADMIN);
            case REDUCE, ASK, EXPIRE -> Set.of(Role.RULES);
        };
    }

    /**
     * What the writer wants gone is gone whatever others did meanwhile, readers report what they see, and a letter is about the
     * address.
     */
    private static boolean isStale(DecisionMessage comment, ModerationMessage action) {
        boolean anyVersion = action.action().isAboutAddress()
                || Set.of(Action.WITHDRAW, Action.ERASE, Action.REPORT).contains(action.action());
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
            case PUBLISH, UNDO, UPHOLD, WITHDRAW, ERASE, REDUCE, ASK, CONFIRM, EXPIRE -> Optional.empty();
        };
    }

    /** Nobody is judge in their own cause, where it is known who wrote the comment. */
    private static Optional<String> ofOwn(DecisionMessage comment, ModerationMessage action) {
        return comment.moderator()
                .filter(writer -> action.action().decides() || action.action() == Action.UNDO)
                .filter(action.by()::equals)
                .map("%s wrote this comment: another moderator decides"::formatted);
    }

    private static Optional<String> byWrongPerson(DecisionMessage comment, ModerationMessage action) {
        Step last = comment.course().getLast();
        if (comment.state() == CommentState.APPEALED && action.action().decides()) {
            return Optional.of("another moderator than %s must decide on the appeal".formatted(action.by()))
                    .filter(each -> comment.appealedAgainst()
                            .filter(step -> isBy(step, action))
                            .isPresent());
        }
        if (action.action() == Action.UNDO
                && last.action().filter(Action::decides).isEmpty()) {
            return Optional.of("the last step is no decision that could be taken back");
        }
        if (action.action() == Action.UNDO && action.role() != Role.ADMIN && !isBy(last, action)) {
            return Optional.of("only %s or an admin takes this decision back".formatted(last.by()));
        }
        if (action.action() == Action.REPORT && Reports.in(comment).anyMatch(step -> isBy(step, action))) {
            return Optional.of("this reader has reported it before");
        }
        return Optional.empty();
    }

    /**
     * An appeal may come too late, what may still be appealed is reduced too early, and what no letter was sent for, or a person
     * has decided on, has no time that could be over.
     */
    private static Optional<String> untimely(DecisionMessage comment, ModerationMessage action, Instant at) {
        Optional<Instant> until = comment.appealUntil();
        return switch (action.action()) {
            case APPEAL -> until.filter(at::isAfter).map(day -> "the decision is more than six months old");
            case REDUCE -> until.filter(day -> !at.isAfter(day)).map(day -> "its writer may still appeal");
            case EXPIRE ->
                Optional.of("no letter waits for an answer")
                        .filter(each -> comment.unansweredSince().isEmpty());
            default -> Optional.empty();
        };
    }

    private static boolean isBy(Step step, ModerationMessage action) {
        return step.by().equals(action.by());
    }
}

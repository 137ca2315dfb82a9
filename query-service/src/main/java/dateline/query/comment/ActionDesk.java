package dateline.query.comment;

import dateline.contracts.CommentState;
import dateline.contracts.DecisionMessage;
import dateline.contracts.DecisionMessage.Letter;
import dateline.contracts.DecisionMessage.Step;
import dateline.contracts.ModerationMessage;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.ModerationMessage.Role;
import dateline.query.Unavailable;
import dateline.query.access.Caller;
import dateline.query.http.Missing;
import dateline.query.http.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Takes what somebody does with a comment, if it may be done as far as can be seen here, and puts it on the topic.
 * processing-service decides for good; here the answer comes at once.
 */
@ApplicationScoped
class ActionDesk {

    private static final Logger LOG = Logger.getLogger(ActionDesk.class);
    private static final Set<Action> BY_MODERATORS =
            EnumSet.of(Action.PUBLISH, Action.PUBLISH_EDITED, Action.REJECT, Action.UNDO, Action.UPHOLD);
    private static final Set<Action> BY_WRITERS = EnumSet.of(Action.APPEAL, Action.WITHDRAW, Action.ERASE);

    private final Comments comments;
    private final Callers callers;
    private final ClaimStore claims;
    private final ActionOutbox outbox;

    ActionDesk(Comments comments, Callers callers, ClaimStore claims, ActionOutbox outbox) {
        this.comments = comments;
        this.callers = callers;
        this.claims = claims;
        this.outbox = outbox;
    }

    /** A moderator decides, or an admin erases. */
    void moderate(String commentId, ActionForm form, Caller caller) {
        if (!BY_MODERATORS.contains(form.action()) && form.action() != Action.ERASE) {
            throw Refused.invalid("action", "is nothing that moderators do");
        }
        if (form.action() == Action.ERASE && caller.role() != Role.ADMIN) {
            throw Refused.notForYou("Only an admin, or the writer, erases a comment.");
        }
        DecisionMessage comment = found(commentId);
        if (form.action() != Action.ERASE && form.version().isEmpty()) {
            throw Refused.invalid("version", "is missing: say which you have seen");
        }
        if (form.action() == Action.REJECT && form.reason().isEmpty()) {
            throw Refused.invalid("reason", "is missing");
        }
        if (form.action() == Action.PUBLISH_EDITED && form.text().isEmpty()) {
            throw Refused.invalid("text", "is missing");
        }
        if (form.action() != Action.ERASE) {
            mayDecide(comment, caller.name());
        }
        publish(comment, form, caller.role(), caller.name());
        release(commentId, caller.name());
    }

    /** The decision is made; if the claim cannot be ended now, it ends by itself. */
    private void release(String commentId, String name) {
        try {
            claims.release(commentId, name);
        } catch (Unavailable e) {
            LOG.debugf("the claim on %s was not released: %s", commentId, e.getMessage());
        }
    }

    /** Not on their own comment, not on an appeal against themselves, and not while another looks at it. */
    private void mayDecide(DecisionMessage comment, String name) {
        if (comment.moderator().filter(name::equals).isPresent()) {
            throw Refused.conflict("You wrote this comment; another moderator decides on it.");
        }
        if (comment.state() == CommentState.APPEALED
                && comment.appealedAgainst()
                        .filter(step -> step.by().equals(name))
                        .isPresent()) {
            throw Refused.conflict("You decided on this comment; another moderator decides on the appeal.");
        }
        claims.standing(comment.commentId())
                .filter(claim -> !claim.by().equals(name))
                .ifPresent(ActionDesk::isClaimed);
    }

    /** Claims a comment that waits, so that the others need not look at it. */
    Claim claim(String commentId, Caller caller) {
        DecisionMessage comment = found(commentId);
        if (!comment.state().waits()) {
            throw Refused.conflict(
                    "The comment is %s by now and waits for nobody.".formatted(ActionForm.lower(comment.state())));
        }
        Claim claim = claims.claim(commentId, caller.name());
        if (!claim.by().equals(caller.name())) {
            isClaimed(claim);
        }
        return claim;
    }

    private static void isClaimed(Claim claim) {
        throw Refused.conflict("%s is looking at this comment until %s."
                .formatted(claim.by(), claim.until().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** The writer appeals, takes the comment back, or has it erased. */
    void write(String commentId, ActionForm form) {
        if (!BY_WRITERS.contains(form.action())) {
            throw Refused.invalid("action", "is nothing that writers do");
        }
        DecisionMessage comment = found(commentId);
        if (form.action() == Action.APPEAL && form.words().isEmpty()) {
            throw Refused.invalid("words", "are missing: say why");
        }
        publish(comment, form, Role.AUTHOR, "author");
    }

    /** Whoever reads the letters to the writer's address says that they sent the comment. Saying it twice changes nothing. */
    void answer(String commentId, ActionForm form) {
        if (form.action() != Action.CONFIRM) {
            throw Refused.invalid("action", "is nothing that a letter is answered with");
        }
        DecisionMessage comment = found(commentId);
        if (comment.letter().filter(Letter.CONFIRMED::equals).isEmpty()) {
            publish(comment, form, Role.AUTHOR, "author");
        }
    }

    /** Somebody says that what they read breaks the rules. Saying it twice changes nothing. */
    void report(String commentId, ActionForm form, Role role, String by) {
        if (form.action() != Action.REPORT) {
            throw Refused.invalid("action", "is nothing that readers do: they report");
        }
        if (form.reason().isEmpty()) {
            throw Refused.invalid("reason", "is missing");
        }
        DecisionMessage comment = found(commentId);
        if (!comment.state().isPublic()) {
            throw nothingHere();
        }
        if (comment.steps().stream()
                .noneMatch(step -> isReport(step) && step.by().equals(by))) {
            publish(comment, form, role, by);
        }
    }

    private DecisionMessage found(String commentId) {
        return comments.find(commentId).orElseThrow(ActionDesk::nothingHere);
    }

    static Missing nothingHere() {
        return new Missing("id", "No comment that you may read has this id.");
    }

    private void publish(DecisionMessage comment, ActionForm form, Role role, String by) {
        if (!comment.state().allows(form.action())) {
            throw Refused.conflict("The comment is %s by now; %s is not possible with it."
                    .formatted(ActionForm.lower(comment.state()), ActionForm.lower(form.action())));
        }
        if (form.version().filter(seen -> seen != comment.version()).isPresent()) {
            throw Refused.conflict("The comment has moved on since you saw it; look again.");
        }
        if (!callers.seals().areThere()) {
            throw Refused.closed("Nothing can be done with comments here: no secret is set.");
        }
        outbox.publish(new ModerationMessage(
                        comment.commentId(),
                        form.action(),
                        guards(form.action())
                                ? Optional.of(form.version().orElse(comment.version()))
                                : Optional.empty(),
                        role,
                        by,
                        form.reason(),
                        form.words(),
                        form.text(),
                        form.keepLinks(),
                        "")
                .sealed(callers.seals()));
    }

    private static boolean guards(Action action) {
        return action != Action.WITHDRAW
                && action != Action.ERASE
                && action != Action.REPORT
                && !action.isAboutAddress();
    }

    private static boolean isReport(Step step) {
        return step.action().filter(Action.REPORT::equals).isPresent();
    }
}

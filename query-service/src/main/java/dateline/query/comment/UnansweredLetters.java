package dateline.query.comment;

import dateline.contracts.DecisionMessage;
import dateline.contracts.ModerationMessage;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.ModerationMessage.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks that comments be refused whose writers have not answered the letter in time. The time runs from when the letter went
 * out, so it never runs where none did, and never for what a person has decided on.
 */
@ApplicationScoped
class UnansweredLetters {

    private static final int AT_ONCE = 500;

    private final Comments comments;
    private final Callers callers;
    private final ActionOutbox outbox;
    private final Duration patience;

    UnansweredLetters(
            Comments comments,
            Callers callers,
            ActionOutbox outbox,
            @ConfigProperty(name = "dateline.comments.confirm-hours") Optional<String> hours) {
        this.comments = comments;
        this.callers = callers;
        this.outbox = outbox;
        this.patience = Duration.ofHours(read(hours.orElse("72")));
    }

    private static int read(String hours) {
        if (!hours.matches("[1-9]\\d{0,3}")) {
            throw new IllegalArgumentException(
                    "DATELINE_CONFIRM_HOURS is %s; it must be a number of hours from 1 on".formatted(hours));
        }
        return Integer.parseInt(hours);
    }

    /** Asks for all whose time is over; answers how many. What was asked for before and is not done yet is asked for again. */
    int expire(Instant now) {
        if (!callers.seals().areThere()) {
            return 0;
        }
        List<DecisionMessage> over = comments.unanswered(now.minus(patience), AT_ONCE);
        over.forEach(each -> outbox.publish(expiry(each)));
        return over.size();
    }

    private ModerationMessage expiry(DecisionMessage comment) {
        return new ModerationMessage(
                        comment.commentId(),
                        Action.EXPIRE,
                        Optional.of(comment.version()),
                        Role.RULES,
                        "letters",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "")
                .sealed(callers.seals());
    }
}

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
 * Asks that what was refused or taken back long ago be reduced to a hash and its codes. It only asks, on the
 * topic on which everything is asked for, so that the audit has it and a replay does it again; processing-service does it.
 */
@ApplicationScoped
class Retention {

    private static final int AT_ONCE = 500;

    private final Comments comments;
    private final Callers callers;
    private final ActionOutbox outbox;
    private final Duration kept;

    Retention(
            Comments comments,
            Callers callers,
            ActionOutbox outbox,
            @ConfigProperty(name = "dateline.comments.keep-refused-days") Optional<String> days) {
        this.comments = comments;
        this.callers = callers;
        this.outbox = outbox;
        this.kept = Duration.ofDays(read(days.orElse("180")));
    }

    private static int read(String days) {
        if (!days.matches("[1-9]\\d{0,4}")) {
            throw new IllegalArgumentException(
                    "DATELINE_KEEP_REFUSED_DAYS is %s; it must be a number of days from 1 on".formatted(days));
        }
        return Integer.parseInt(days);
    }

    /** Asks for all whose time is over; answers how many. What was asked for before and is not done yet is asked for again. */
    int reduce(Instant now) {
        if (!callers.seals().areThere()) {
            return 0;
        }
        List<DecisionMessage> over = comments.reducible(now.minus(kept), AT_ONCE).stream()
                .filter(each ->
                        each.appealUntil().filter(day -> !now.isAfter(day)).isEmpty())
                .toList();
        over.forEach(each -> outbox.publish(reduction(each)));
        return over.size();
    }

    private ModerationMessage reduction(DecisionMessage comment) {
        return new ModerationMessage(
                        comment.commentId(),
                        Action.REDUCE,
                        Optional.of(comment.version()),
                        Role.RULES,
                        "retention",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "")
                .sealed(callers.seals());
    }
}

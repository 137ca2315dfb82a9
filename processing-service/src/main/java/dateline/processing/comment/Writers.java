package dateline.processing.comment;

import dateline.contracts.CommentMessage;
import dateline.contracts.CommentMessage.Sender;
import dateline.contracts.ContentId;
import dateline.contracts.DecisionMessage;
import dateline.moderation.Standing;
import dateline.moderation.Wording;
import dateline.processing.comment.Mailing.Piece;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Keeps account of those who write: what became of their comments, and who else sent the same words. It goes by the times of
 * the messages, so that judging them again says the same.
 */
@ApplicationScoped
class Writers {

    private final AccountStore accounts;
    private final MailingStore mailings;

    Writers(AccountStore accounts, MailingStore mailings) {
        this.accounts = accounts;
        this.mailings = mailings;
    }

    /**
     * How the writer of a comment stands.
     *
     * @param sender whom ingest-service vouches for; who is not vouched for has no past
     */
    Standing standing(CommentMessage comment, Optional<Sender> sender, Instant at) {
        boolean copied = piece(comment, sender, at).filter(mailings::isCopied).isPresent();
        return sender.map(each -> accounts.find(each.address()))
                .orElse(Account.NEW)
                .standing(at, copied);
    }

    /** Notes that a comment came. Doing so again changes nothing. */
    void received(CommentMessage comment, Optional<Sender> sender, DecisionMessage decision) {
        if (decision.text().isPresent()) {
            sender.ifPresent(each -> accounts.sent(comment.commentId(), each.address()));
            piece(comment, sender, decision.receivedAt()).ifPresent(mailings::note);
        }
        accounts.note(decision);
    }

    /** Notes that something was done with a comment. Doing so again changes nothing. */
    void decided(DecisionMessage decision) {
        accounts.note(decision);
        if (decision.text().isEmpty()) {
            mailings.forget(decision.commentId(), decision.receivedAt());
        }
    }

    /** Without an address, writers are told apart by the name that they gave. */
    private static Optional<Piece> piece(CommentMessage comment, Optional<Sender> sender, Instant at) {
        String hash = sender.map(Sender::address)
                .orElseGet(() -> ContentId.hash(comment.name().strip().toLowerCase(Locale.ROOT)));
        return Wording.of(comment.text()).map(wording -> new Piece(comment.commentId(), hash, wording, at));
    }
}

package dateline.ingest.comment;

import dateline.contracts.DecisionMessage;
import dateline.contracts.ModerationMessage;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.ModerationMessage.Role;
import dateline.contracts.Seals;
import dateline.ingest.document.DocumentOutbox;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Asks writers by letter to confirm their address, once for each comment, if there is a mail server.
 *
 * <p>A letter is written when the comment comes and sent when the comment is known to have been judged; what the topic is told
 * of it then finds the comment there. If this service is killed between the mail server's answer and its own note of it, the
 * letter is sent again.
 */
@ApplicationScoped
class Letters {

    private static final Logger LOG = Logger.getLogger(Letters.class);

    // Whoever knows an address can make us write to it.
    private static final int TO_ONE_ADDRESS = 5;
    private static final Duration IN = Duration.ofHours(1);

    private final LetterStore store;
    private final AddressStore addresses;
    private final Postman postman;
    private final LetterWords words;
    private final CommentOutbox outbox;
    private final MeterRegistry meters;
    private final Pace pace;
    private final Seals seals;
    private final Optional<AddressVault> vault;

    Letters(
            LetterStore store,
            AddressStore addresses,
            Postman postman,
            LetterWords words,
            CommentOutbox outbox,
            MeterRegistry meters,
            Clock clock,
            @ConfigProperty(name = "dateline.comments.secret") Optional<String> secret,
            @ConfigProperty(name = "dateline.comments.address-key") Optional<String> addressKey) {
        this.store = store;
        this.addresses = addresses;
        this.postman = postman;
        this.words = words;
        this.outbox = outbox;
        this.meters = meters;
        this.pace = new Pace(TO_ONE_ADDRESS, IN, clock);
        this.seals = new Seals(secret.orElse(""));
        this.vault = AddressVault.of(addressKey);
    }

    /** Whether any letter can be sent: there is a mail server, and there are keys. */
    boolean canBeSent() {
        return postman.isThere() && vault.isPresent() && seals.areThere();
    }

    /** Writes the letter for a comment, unless the comment came before: to be called before its address is kept. */
    void write(String commentId, String headline, Instant now) {
        if (canBeSent() && !addresses.knows(commentId)) {
            store.add(new Letter(commentId, headline, now, Optional.empty(), 0, false, 1));
        }
    }

    /** Has the letter sent for what was judged and may stand, and none for what may not. */
    void heard(DecisionMessage decision, Instant now) {
        if (!canBeSent()) {
            return;
        }
        store.get(decision.commentId()).filter(each -> each.due().isEmpty()).ifPresent(letter -> {
            if (decision.state().allows(Action.ASK)) {
                store.write(letter.dueAt(now));
            } else {
                store.remove(letter.commentId());
            }
        });
    }

    /** There is nobody any more to write to. */
    void forget(String commentId) {
        store.remove(commentId);
    }

    /** Sends what is due. */
    void round(Instant now) {
        for (Letter letter : store.list()) {
            if (letter.isHopeless(now)) {
                LOG.warnf("the letter for comment %s is given up after %d tries", letter.commentId(), letter.tries());
                store.remove(letter.commentId());
                count("given up");
            } else if (letter.isDue(now)) {
                post(letter, now);
            }
        }
    }

    private void post(Letter letter, Instant now) {
        Optional<String> address = address(letter.commentId());
        if (address.isEmpty()) {
            store.remove(letter.commentId());
            return;
        }
        String hash = vault.orElseThrow().hash(address.get());
        if (!letter.isSent() && !pace.allows(hash)) {
            store.write(letter.dueAt(now.plus(IN)));
            return;
        }
        // Noted before it is tried, so that no other instance tries it too.
        store.write(letter.tried(now))
                .flatMap(each -> each.isSent() ? Optional.of(each) : sent(each, address.get(), hash, now))
                .ifPresent(this::tell);
    }

    private Optional<String> address(String commentId) {
        return addresses.locked(commentId).map(each -> vault.orElseThrow().open(commentId, each));
    }

    private Optional<Letter> sent(Letter letter, String address, String hash, Instant now) {
        try {
            postman.send(address, LetterWords.SUBJECT, words.text(letter, hash), Date.from(now));
            count("sent");
            return store.write(letter.sent());
        } catch (MessagingException e) {
            // Without the message: it may quote the address.
            LOG.warnf(
                    "the letter for comment %s was not sent, try %d: %s",
                    letter.commentId(), letter.tries(), e.getClass().getName());
            count("not sent");
            return Optional.empty();
        }
    }

    private void tell(Letter letter) {
        try {
            outbox.publish(asked(letter.commentId()));
            store.remove(letter.commentId());
        } catch (DocumentOutbox.NotTaken e) {
            LOG.warnf("that a letter went out for comment %s is told later: the broker is away", letter.commentId());
        }
    }

    private ModerationMessage asked(String commentId) {
        return new ModerationMessage(
                        commentId,
                        Action.ASK,
                        Optional.empty(),
                        Role.RULES,
                        "letters",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "")
                .sealed(seals);
    }

    private void count(String outcome) {
        meters.counter("dateline.ingest.letters", "outcome", outcome).increment();
    }
}

package dateline.processing.comment;

import com.mongodb.client.MongoClient;
import dateline.processing.comment.Mailing.Piece;
import dateline.processing.store.JsonStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The {@code mailings} collection: how the comments of each hour are worded, by the hour. Hours come from the messages and not
 * from a clock, so a replay sees what was seen at first; what is older than it is good for goes when a later hour begins.
 */
@ApplicationScoped
class MailingStore {

    private static final int HOURS_LOOKED_AT = 24;
    private static final int HOURS_SWEPT = 24 * 14;

    private final JsonStore<Mailing> mailings;

    MailingStore(MongoClient client) {
        this.mailings = new JsonStore<>(client, "mailings", Mailing.class);
    }

    /** Whether somebody else sent nearly the same words in the day before. */
    boolean isCopied(Piece piece) {
        return mailings.findAll(hours(piece.at(), 0, HOURS_LOOKED_AT)).stream()
                .flatMap(mailing -> mailing.pieces().stream())
                .anyMatch(piece::isCopyOf);
    }

    /** Notes a comment that came. Doing so again changes nothing. */
    void note(Piece piece) {
        String hour = hour(piece.at());
        boolean begins = mailings.find(hour).isEmpty();
        mailings.change(
                hour, known -> Optional.of(known.orElse(new Mailing(List.of())).with(piece)));
        if (begins) {
            mailings.removeAll(hours(piece.at(), HOURS_LOOKED_AT + 1, HOURS_LOOKED_AT + HOURS_SWEPT));
        }
    }

    /** Forgets a comment whose words are gone. */
    void forget(String commentId, Instant receivedAt) {
        mailings.change(hour(receivedAt), known -> known.map(each -> each.without(commentId)));
    }

    private static List<String> hours(Instant at, int from, int to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(before -> hour(at.minus(before, ChronoUnit.HOURS)))
                .toList();
    }

    private static String hour(Instant at) {
        return at.truncatedTo(ChronoUnit.HOURS).toString();
    }
}

package dateline.processing.comment;

import dateline.moderation.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The comments that came in one hour, by how they are worded: enough to tell that two senders sent the same, and nothing
 * that could be read.
 */
record Mailing(List<Piece> pieces) {

    private static final Duration A_DAY = Duration.ofHours(24);

    Mailing {
        pieces = List.copyOf(pieces);
    }

    /**
     * A comment that came.
     *
     * @param sender a hash that tells senders apart
     */
    record Piece(String commentId, String sender, Wording wording, Instant at) {

        /** Whether somebody else sent nearly the same in the day before. */
        boolean isCopyOf(Piece other) {
            return !other.sender().equals(sender)
                    && !other.commentId().equals(commentId)
                    && !other.at().isAfter(at)
                    && other.at().isAfter(at.minus(A_DAY))
                    && wording.isNear(other.wording());
        }
    }

    Mailing with(Piece piece) {
        Mailing others = without(piece.commentId());
        List<Piece> all = new ArrayList<>(others.pieces());
        all.add(piece);
        return new Mailing(all);
    }

    Mailing without(String commentId) {
        return new Mailing(pieces.stream()
                .filter(each -> !each.commentId().equals(commentId))
                .toList());
    }
}

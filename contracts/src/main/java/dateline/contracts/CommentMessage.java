package dateline.contracts;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reader's comment on an article, on {@link Topics#COMMENTS}, keyed by {@link #commentId()}.
 *
 * <p>Anyone may write these. No email address is ever part of one: ingest-service checks and keeps it, and says in
 * {@link Sender} what came of that. A comment without a sender that ingest-service vouches for is judged as one without
 * a confirmed address. Schema: {@code schemas/comment.v1.json}.
 *
 * @param articleId the article that it is about
 * @param parentId the comment that it answers
 * @param name of the writer, as readers shall see it
 * @param text what is said; plain text
 * @param sender who sent it, as far as ingest-service knows
 */
public record CommentMessage(
        String articleId, Optional<String> parentId, String name, String text, Optional<Sender> sender) {

    /** Major version and kind, as the CloudEvents type says it. */
    public static final String TYPE = "org.dateline.comment.received.v1";

    /**
     * What ingest-service says of the writer's address.
     *
     * @param address keyed hash of the address: the same address has the same hash, and no hash leads to an address
     * @param check what the check of the address found
     * @param moderator name of the API key whose holder has this address; absent if it is no moderator's
     * @param seal of ingest-service over the comment and this, see {@link Seals}; another's is worth nothing
     */
    public record Sender(String address, AddressCheck check, Optional<String> moderator, String seal) {}

    /** What is known of a writer's address. */
    public enum AddressCheck {
        /** There is none that ingest-service vouches for. */
        NONE,
        /** It is one that mail can go to; nobody has confirmed that it is the writer's. */
        UNCONFIRMED,
        /** It belongs to an office or a machine, such as no-reply, and hardly to a reader. */
        ROLE
    }

    /** The id of this comment: the same words by the same writer in the same place have one id. */
    public String commentId() {
        return ContentId.of(
                'c',
                articleId,
                parentId.orElse(null),
                name,
                text,
                sender.map(Sender::address).orElse(null));
    }

    /** This comment with a sender that ingest-service vouches for. */
    public CommentMessage sealed(String address, AddressCheck check, Seals seals) {
        return sealed(address, check, Optional.empty(), seals);
    }

    /** This comment with a sender that ingest-service vouches for, and knows as a moderator. */
    public CommentMessage sealed(String address, AddressCheck check, Optional<String> moderator, Seals seals) {
        CommentMessage unsealed = by(new Sender(address, check, moderator, ""));
        return by(new Sender(address, check, moderator, seals.seal("comment", unsealed.sealedParts())));
    }

    private CommentMessage by(Sender each) {
        return new CommentMessage(articleId, parentId, name, text, Optional.of(each));
    }

    /** The sender, if ingest-service vouches for it. */
    public Optional<Sender> vouchedFor(Seals seals) {
        return sender.filter(each -> seals.holds(each.seal(), "comment", sealedParts()));
    }

    /** What the check of the address found, if ingest-service says so; NONE if anybody else does. */
    public AddressCheck check(Seals seals) {
        return vouchedFor(seals).map(Sender::check).orElse(AddressCheck.NONE);
    }

    private String[] sealedParts() {
        Stream<String> parts =
                Stream.of(commentId(), sender.map(each -> each.check().name()).orElse(null));
        return Stream.concat(parts, sender.flatMap(Sender::moderator).stream()).toArray(String[]::new);
    }
}

package dateline.contracts;

import java.util.Optional;

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
     * @param seal of ingest-service over the comment and this, see {@link Seals}; another's is worth nothing
     */
    public record Sender(String address, AddressCheck check, String seal) {}

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
        var sealed = new CommentMessage(articleId, parentId, name, text, Optional.of(new Sender(address, check, "")));
        var sender = new Sender(address, check, seals.seal("comment", sealed.sealedParts()));
        return new CommentMessage(articleId, parentId, name, text, Optional.of(sender));
    }

    /** What the check of the address found, if ingest-service says so; NONE if anybody else does. */
    public AddressCheck check(Seals seals) {
        return sender.filter(each -> seals.holds(each.seal(), "comment", sealedParts()))
                .map(Sender::check)
                .orElse(AddressCheck.NONE);
    }

    private String[] sealedParts() {
        return new String[] {
            commentId(), sender.map(each -> each.check().name()).orElse(null)
        };
    }
}

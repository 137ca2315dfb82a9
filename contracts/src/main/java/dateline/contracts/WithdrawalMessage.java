package dateline.contracts;

import java.time.Instant;
import java.util.Optional;

/**
 * A source takes an article back, on {@link Topics#DOCUMENTS}: a kill notice, or a page that is gone for good.
 *
 * <p>It travels with the documents, under the key of the document that it takes back, so that it stays in order with
 * them. One of {@code url} or {@code outlet} with {@code outletArticleId} says which article it is. Schema: {@code
 * schemas/withdrawal.v1.json}.
 *
 * @param url where the page was published: an absolute http or https address
 * @param outlet name of the outlet
 * @param outletArticleId the outlet's own number or name for the article
 * @param reason why, in the source's own words or, for a page that is gone, what the server said
 * @param withdrawnAt when the source took it back, or when the sender saw that. It makes a withdrawal another than an
 *     earlier one in the same words: an article that came back can then be taken back again
 */
public record WithdrawalMessage(
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> outletArticleId,
        String reason,
        Optional<Instant> withdrawnAt) {

    /** Major version and kind, as the CloudEvents type says it. */
    public static final String TYPE = "org.dateline.document.withdrawn.v1";

    /** A withdrawal of which nobody says when. */
    public WithdrawalMessage(
            Optional<String> url, Optional<String> outlet, Optional<String> outletArticleId, String reason) {
        this(url, outlet, outletArticleId, reason, Optional.empty());
    }

    /** The id under which a receipt tells what became of it. The same withdrawal sent twice has one id. */
    public String documentId() {
        return ContentId.of(
                'd',
                "withdrawn",
                url.orElse(null),
                outlet.orElse(null),
                outletArticleId.orElse(null),
                reason,
                withdrawnAt.map(Instant::toString).orElse(null));
    }

    /** The record key, the same as that of the documents about this article. */
    public String key() {
        return url.or(() -> outletArticleId.map(id -> outlet.orElse("") + "#" + id))
                .orElseGet(this::documentId);
    }
}

package dateline.contracts;

import java.time.Instant;
import java.util.Optional;

/**
 * Raw copy, on {@link Topics#DOCUMENTS}: a page or a text as it was got, with what is known of its source.
 *
 * <p>Anyone may write these. Only {@code mediaType} and {@code content} are required, and one of {@code url} or
 * {@code outlet}, so that there is a source. Schema: {@code schemas/document.v1.json}.
 *
 * @param url where the page was published: an absolute http or https address
 * @param outlet name of the outlet, as readers know it
 * @param outletArticleId the outlet's own number or name for the article
 * @param section the section it stood in
 * @param language BCP 47 tag of its language
 * @param zone the outlet's home zone (IANA name), for printed times that carry none
 * @param publishedAt when the outlet published it, if the sender knows better than the page says
 * @param retrievedAt when the sender got it
 * @param mediaType {@code text/html} or {@code text/plain}
 * @param content the page or text itself
 */
public record DocumentMessage(
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> outletArticleId,
        Optional<String> section,
        Optional<String> language,
        Optional<String> zone,
        Optional<Instant> publishedAt,
        Optional<Instant> retrievedAt,
        String mediaType,
        String content) {

    /** Major version and kind, as the CloudEvents type says it. */
    public static final String TYPE = "org.dateline.document.received.v1";

    /**
     * The id of this document: the same page sent twice has one id. When it was retrieved is not part of it.
     */
    public String documentId() {
        return ContentId.of(
                'd',
                url.orElse(null),
                outlet.orElse(null),
                outletArticleId.orElse(null),
                section.orElse(null),
                language.orElse(null),
                zone.orElse(null),
                publishedAt.map(Instant::toString).orElse(null),
                mediaType,
                content);
    }

    /**
     * The record key to publish it under: what stays the same when the page changes, so that all versions of one page
     * stay in order. It is the address, else the outlet with its own number, else the document's id.
     */
    public String key() {
        return url.or(() -> outletArticleId.map(id -> outlet.orElse("") + "#" + id))
                .orElseGet(this::documentId);
    }
}

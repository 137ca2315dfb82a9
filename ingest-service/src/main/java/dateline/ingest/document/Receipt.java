package dateline.ingest.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a sender gets for a document that the broker has.
 *
 * @param documentId the id under which it can be followed; the same document sent again has the same one
 * @param statusUrl path on query-service that tells what became of it
 */
@Schema(name = "Receipt")
public record Receipt(
        @Schema(examples = "d0s3jwgh5vsprm9mnq8fnh2xy4e") String documentId,

        @Schema(examples = "/v1/documents/d0s3jwgh5vsprm9mnq8fnh2xy4e")
        String statusUrl) {

    static Receipt of(String documentId) {
        return new Receipt(documentId, "/v1/documents/" + documentId);
    }
}

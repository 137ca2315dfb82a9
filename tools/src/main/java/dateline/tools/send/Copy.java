package dateline.tools.send;

import dateline.contracts.DocumentMessage;
import dateline.contracts.Rejection;

/** What one file holds, or one line or record of a file. */
public sealed interface Copy {

    Place place();

    /**
     * A document that can be sent.
     *
     * @param documentId the document's own id, which takes time to find
     */
    record Sendable(Place place, String documentId, DocumentMessage document) implements Copy {}

    /** Something that should be a document and cannot be sent. */
    record Unsendable(Place place, Rejection why) implements Copy {}

    /** Something that is no page and was never meant to be one, such as an image in a crawl. */
    record Skipped(Place place, String reason) implements Copy {}

    /** The same at another place: where reading goes on is known only after the next record is found. */
    default Copy at(Place other) {
        return switch (this) {
            case Sendable(var place, var id, var document) -> new Sendable(other, id, document);
            case Unsendable(var place, var why) -> new Unsendable(other, why);
            case Skipped(var place, var reason) -> new Skipped(other, reason);
        };
    }
}

package dateline.ingest.fetch;

import java.util.Optional;

/** What a server said of a version of a page, kept as it was sent, so that it can be asked whether there is another. */
public record Validators(Optional<String> etag, Optional<String> lastModified) {

    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return etag.isEmpty() && lastModified.isEmpty();
    }
}

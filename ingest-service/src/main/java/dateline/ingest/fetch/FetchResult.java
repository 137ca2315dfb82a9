package dateline.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What became of a fetch. */
public sealed interface FetchResult {

    /**
     * The thing itself.
     *
     * @param at where it was in the end
     * @param movedTo where it is for good, if it moved for good
     * @param charset that the server named
     * @param freshFor how long the server says that it stays the same
     */
    record Got(
            WebAddress at,
            Optional<WebAddress> movedTo,
            byte[] body,
            Optional<String> mediaType,
            Optional<String> charset,
            Validators validators,
            Optional<Duration> freshFor)
            implements FetchResult {}

    /** The version that is known is the newest. */
    record Unchanged(Optional<WebAddress> movedTo, Optional<Duration> freshFor) implements FetchResult {}

    /**
     * The server gave no page but a status of 400 or more, or one that means nothing here.
     *
     * @param notBefore when it wants to be asked again
     */
    record Answered(int status, Optional<Instant> notBefore) implements FetchResult {}

    /** It is against the rules to fetch this, or to fetch more of it. Asking again changes nothing. */
    record Refused(String reason) implements FetchResult {}

    /** The network failed. */
    record Failed(String reason) implements FetchResult {}
}

package dateline.ingest.fetch;

import java.time.Duration;

/**
 * How long and how far a fetch goes.
 *
 * @param connect for the connection and for its TLS handshake, each
 * @param silence between two bytes
 * @param whole for everything, with all redirects
 * @param redirects that are followed
 */
public record FetchLimits(Duration connect, Duration silence, Duration whole, int redirects) {

    /** Patient with slow servers, and done with servers that drip. */
    public static final FetchLimits USUAL =
            new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(30), 5);
}

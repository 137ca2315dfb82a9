package dateline.ingest.fetch;

/**
 * What to fetch.
 *
 * @param validators of the version that is known; with any, the answer may be {@link FetchResult.Unchanged}
 * @param accept the media types that are wanted, as the header says it
 * @param maxBytes that are taken, as they are sent and as they are unpacked
 * @param cut whether a longer body is cut at {@code maxBytes} and not refused
 */
public record FetchRequest(WebAddress address, Validators validators, String accept, int maxBytes, boolean cut) {

    /** A whole thing, or nothing. */
    public static FetchRequest of(WebAddress address, Validators validators, String accept, int maxBytes) {
        return new FetchRequest(address, validators, accept, maxBytes, false);
    }
}

package dateline.ingest.feed;

import java.util.Optional;

/**
 * What whoever registered a feed says of it. What is absent is left to the pages to say.
 *
 * @param mode where the text is taken from
 * @param everyMinutes how often to ask at most; without it, as often as the feed changes
 */
record Terms(
        Optional<String> outlet,
        Optional<String> section,
        Optional<String> language,
        Optional<String> zone,
        Mode mode,
        Optional<Integer> everyMinutes) {

    /** Where the text of a story is taken from. */
    enum Mode {
        /** The page that an entry names; the feed itself where it clearly carries the whole story. */
        PAGE,
        /** The feed alone; no page is fetched. */
        FEED
    }
}

package dateline.ingest.feed;

import dateline.ingest.fetch.WebAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the bytes at a feed's address turn out to be. */
sealed interface FeedReading {

    /**
     * A feed.
     *
     * @param kind in words, such as {@code rss_2.0}
     * @param entries at most {@link FeedReader#MOST_ENTRIES}, as they are listed, each page once
     * @param listed how many there were
     * @param every how often the feed says that it changes
     */
    record Entries(String kind, List<FeedEntry> entries, int listed, Optional<Duration> every) implements FeedReading {}

    /** A list of sitemaps; the newest first, and few. */
    record Index(List<WebAddress> sitemaps) implements FeedReading {}

    /** Something else, with the reason in words that follow "what is there". */
    record NoFeed(String reason) implements FeedReading {}
}

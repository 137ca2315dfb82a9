package dateline.ingest.feed;

import dateline.contracts.ContentId;
import dateline.ingest.fetch.WebAddress;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry of a feed.
 *
 * @param ownId the feed's own id for it
 * @param page where the whole story is
 * @param published when the outlet published it, if the feed says so with a time zone
 * @param updated when the outlet last changed it
 * @param html the text that the feed carries as the story's content
 * @param summary the text that the feed carries about the story
 */
record FeedEntry(
        Optional<String> ownId,
        Optional<WebAddress> page,
        Optional<String> title,
        Optional<Instant> published,
        Optional<Instant> updated,
        Optional<String> html,
        Optional<String> summary,
        Optional<String> author) {

    /**
     * What makes it the same entry in the next reading. Its page goes first: feeds give one id to several entries, or a
     * new id to each entry in each reading, while the page is what is fetched and what a document is known by.
     */
    String key() {
        return ContentId.of(
                'k',
                page.map(WebAddress::toString).or(() -> ownId).or(() -> title).orElse(""));
    }

    /** What makes it the same as it was. */
    String fingerprint() {
        return ContentId.of(
                'h',
                title.orElse(null),
                published.map(Instant::toString).orElse(null),
                updated.map(Instant::toString).orElse(null),
                html.orElse(null),
                summary.orElse(null));
    }

    /** The same entry, without a time of publication that has not come. */
    FeedEntry notAfter(Instant latest) {
        return new FeedEntry(
                ownId, page, title, published.filter(each -> !each.isAfter(latest)), updated, html, summary, author);
    }
}

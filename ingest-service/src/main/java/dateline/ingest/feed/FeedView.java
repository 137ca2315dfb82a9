package dateline.ingest.feed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A feed, as it is told over HTTP.
 *
 * @param address where it is asked now, if it moved for good
 * @param gone whether its server said that it is gone for good; it is then polled no more
 * @param nextPoll when there is something to do for it next
 * @param everyMinutes as it was registered
 * @param intervalMinutes between two questions, as it has turned out
 * @param failures one after the other
 * @param lastResult of the last poll, in words
 * @param results of the last 20 polls, newest first; only where one feed is asked for
 */
@Schema(name = "Feed")
record FeedView(
        @Schema(examples = "r7w3jwgh5vsprm9mnq8fnh2xy4e") String id,

        @Schema(examples = "https://www.harbourcourier.example/rss")
        String url,

        Optional<String> address,
        @Schema(examples = "The Harbour Courier") Optional<String> outlet,
        @Schema(examples = "Ports") Optional<String> section,
        @Schema(examples = "en") Optional<String> language,
        @Schema(examples = "Asia/Kolkata") Optional<String> zone,
        @Schema(examples = "page") String mode,
        @Schema(examples = "30") Optional<Integer> everyMinutes,
        Instant addedAt,
        boolean gone,
        Optional<Instant> nextPoll,
        @Schema(examples = "60") long intervalMinutes,
        int failures,
        Optional<Instant> lastPoll,

        @Schema(examples = "rss_2.0 with 20 entries, 3 new or changed; 3 documents published")
        Optional<String> lastResult,

        Optional<List<Result>> results) {

    /** What came of one poll. */
    @Schema(name = "FeedResult")
    record Result(Instant at, boolean ok, String words, int published, int withdrawn) {}

    /** All feeds. */
    @Schema(name = "Feeds")
    record Listed(List<FeedView> items) {}

    static FeedView brief(Feed feed) {
        return view(feed, Optional.empty());
    }

    static FeedView whole(Feed feed) {
        return view(
                feed,
                Optional.of(feed.state().reports().stream()
                        .map(each -> new Result(each.at(), each.ok(), each.words(), each.published(), each.withdrawn()))
                        .toList()));
    }

    private static FeedView view(Feed feed, Optional<List<Result>> results) {
        Terms terms = feed.terms();
        Feed.State state = feed.state();
        Optional<Feed.Report> last = state.reports().stream().findFirst();
        return new FeedView(
                feed.id(),
                feed.url(),
                Optional.of(state.address()).filter(each -> !each.equals(feed.url())),
                terms.outlet(),
                terms.section(),
                terms.language(),
                terms.zone(),
                terms.mode().name().toLowerCase(Locale.ROOT),
                terms.everyMinutes(),
                feed.addedAt(),
                state.gone(),
                Optional.of(state.nextPoll()).filter(each -> !state.gone()),
                state.interval().toMinutes(),
                state.failures(),
                last.map(Feed.Report::at),
                last.map(Feed.Report::words),
                results);
    }
}

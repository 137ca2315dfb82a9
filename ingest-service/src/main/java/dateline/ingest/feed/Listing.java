package dateline.ingest.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Takes what a feed lists: what is new or changed is published from the feed, or its page becomes due. */
final class Listing {

    private final Terms terms;
    private final SeenEntries seen;
    private final Tally tally;
    private final Publication publication;
    private final Instant now;

    Listing(Terms terms, SeenEntries seen, Tally tally, Publication publication, Clock clock) {
        this.terms = terms;
        this.seen = seen;
        this.tally = tally;
        this.publication = publication;
        this.now = Instant.now(clock);
    }

    /** Whether there was anything new. */
    boolean take(FeedReading.Entries feed) {
        int fresh = 0;
        for (FeedEntry each : feed.entries()) {
            Optional<Seen> before = seen.get(each.key());
            if (before.isPresent() && before.get().fingerprint().equals(each.fingerprint())) {
                seen.put(before.get().listed(now));
            } else {
                seen.put(taken(each, before));
                fresh++;
            }
        }
        tally.say("%s with %,d %s, %,d new or changed"
                .formatted(feed.kind(), feed.listed(), feed.listed() == 1 ? "entry" : "entries", fresh));
        if (feed.listed() > feed.entries().size()) {
            tally.say("%,d looked at".formatted(feed.entries().size()));
        }
        return fresh > 0;
    }

    private Seen taken(FeedEntry entry, Optional<Seen> before) {
        if (terms.mode() == Terms.Mode.FEED || FullText.isWhole(entry)) {
            return fromFeed(entry, before.flatMap(Seen::documentId));
        }
        if (entry.page().isEmpty()) {
            tally.notTaken("it names no page");
            return Seen.published(entry, Optional.empty(), now);
        }
        return before.map(each -> each.changed(entry, now)).orElseGet(() -> Seen.waiting(entry, now));
    }

    private Seen fromFeed(FeedEntry entry, Optional<String> last) {
        Optional<String> page = FullText.page(entry, terms.language());
        if (page.isEmpty()) {
            tally.notTaken("it carries no text");
            return Seen.published(entry, last, now);
        }
        return switch (publication.publish(
                entry.page().map(Object::toString), entry.ownId(), entry.published(), "text/html", page.get(), last)) {
            case Publication.Result.Done(String id) -> {
                tally.published();
                yield Seen.published(entry, Optional.of(id), now);
            }
            case Publication.Result.Same same -> Seen.published(entry, last, now);
            case Publication.Result.Never(String reason) -> {
                tally.notTaken(reason);
                yield Seen.published(entry, last, now);
            }
        };
    }
}

package dateline.ingest.feed;

import dateline.contracts.PageBytes;
import dateline.ingest.feed.Seen.Standing;
import dateline.ingest.fetch.AddressRefused;
import dateline.ingest.fetch.FetchRequest;
import dateline.ingest.fetch.FetchResult;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Robots;
import dateline.ingest.fetch.WebAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fetches the pages of a feed's entries that are due: new ones, changed ones, and for some days those that were
 * published, since outlets correct and remove stories without a word in their feeds.
 */
final class PageRun {

    private static final int MAX_BYTES = 4_000_000;
    private static final int MOST_PAGES = 100;
    private static final int MOST_TRIES = 5;
    private static final int SAVE_EVERY = 10;
    private static final Duration LONGEST_RUN = Duration.ofMinutes(10);
    private static final Duration FIRST_RETRY = Duration.ofMinutes(10);
    private static final String ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.8";

    /** When a page that was published is looked at again, each time from the time before. */
    private static final List<Duration> LOOKS =
            List.of(Duration.ofHours(1), Duration.ofHours(5), Duration.ofHours(18), Duration.ofHours(48));

    private final Fetcher fetcher;
    private final Robots robots;
    private final Clock clock;
    private final Publication publication;
    private final SeenEntries seen;
    private final Tally tally;
    private final Map<String, Instant> resting = new HashMap<>();

    PageRun(Fetcher fetcher, Robots robots, Clock clock, Publication publication, SeenEntries seen, Tally tally) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.clock = clock;
        this.publication = publication;
        this.seen = seen;
        this.tally = tally;
    }

    /** Fetches what is due, up to a number of pages and a time; the rest stays due. */
    void run(Runnable save) throws InterruptedException {
        Instant end = Instant.now(clock).plus(LONGEST_RUN);
        int looked = 0;
        for (Seen each : seen.due(Instant.now(clock))) {
            if (looked == MOST_PAGES || Instant.now(clock).isAfter(end)) {
                return;
            }
            Optional<WebAddress> page = page(each);
            if (page.isEmpty()) {
                seen.put(passedOver(each, "its address is none that may be fetched"));
            } else if (resting.containsKey(page.get().host())) {
                Instant until = resting.get(page.get().host());
                seen.put(each.stands(each.standing(), Optional.of(until), each.tries()));
            } else {
                seen.put(looked(each, page.get()));
                looked++;
                if (looked % SAVE_EVERY == 0) {
                    save.run();
                }
            }
        }
    }

    /** Until when a host wants to be left alone, if it said so in this run. */
    Optional<Instant> resting(String host) {
        return Optional.ofNullable(resting.get(host));
    }

    private static Optional<WebAddress> page(Seen entry) {
        try {
            return Optional.of(WebAddress.of(entry.page().orElse("")));
        } catch (AddressRefused e) {
            return Optional.empty();
        }
    }

    private Seen looked(Seen entry, WebAddress page) throws InterruptedException {
        return switch (robots.on(page)) {
            case DISALLOWED -> passedOver(entry, "robots.txt does not let it be fetched");
            case NOT_NOW -> later(entry, "robots.txt cannot be read now", Optional.empty());
            case ALLOWED ->
                fetched(entry, page, fetcher.fetch(FetchRequest.of(page, entry.validators(), ACCEPT, MAX_BYTES)));
        };
    }

    private Seen fetched(Seen entry, WebAddress page, FetchResult result) {
        return switch (result) {
            case FetchResult.Got got -> read(entry, page, got);
            case FetchResult.Unchanged unchanged -> same(entry);
            case FetchResult.Answered(int status, var notBefore) when status == 410 -> gone(entry);
            case FetchResult.Answered(int status, var notBefore) -> {
                if (status == 429 || notBefore.isPresent()) {
                    resting.put(page.host(), notBefore.orElse(Instant.now(clock).plus(FIRST_RETRY)));
                }
                yield later(entry, "the server answers " + status, notBefore);
            }
            case FetchResult.Refused(String reason) -> passedOver(entry, reason);
            case FetchResult.Failed(String reason) -> later(entry, reason, Optional.empty());
        };
    }

    private Seen read(Seen entry, WebAddress page, FetchResult.Got got) {
        String type = got.mediaType().orElse("text/html");
        boolean isText = type.equals("text/plain");
        if (!isText && !type.equals("text/html") && !type.equals("application/xhtml+xml")) {
            return passedOver(entry, "its page is " + type.replaceAll("[^a-z0-9/+.-]", "?"));
        }
        String url = addressOf(page, got).toString();
        String content = PageBytes.decode(got.body(), got.charset()).text();
        return switch (publication.publish(
                Optional.of(url),
                Optional.empty(),
                entry.published(),
                isText ? "text/plain" : "text/html",
                content,
                entry.documentId())) {
            case Publication.Result.Done(String id) -> {
                tally.published();
                yield entry.fetched(url, id, got.validators(), nextLook(0), 1);
            }
            case Publication.Result.Same same -> same(entry);
            case Publication.Result.Never(String reason) -> passedOver(entry, reason);
        };
    }

    // A page that moved for good, or that another host has, is known by where it is; a detour on its own host is not.
    private static WebAddress addressOf(WebAddress page, FetchResult.Got got) {
        return got.at().host().equals(page.host()) ? got.movedTo().orElse(page) : got.at();
    }

    private Seen same(Seen entry) {
        tally.same();
        return lookedAgain(entry);
    }

    private Seen lookedAgain(Seen entry) {
        return entry.stands(Standing.PUBLISHED, nextLook(entry.tries()), entry.tries() + 1);
    }

    private Optional<Instant> nextLook(int looks) {
        return looks < LOOKS.size() ? Optional.of(Instant.now(clock).plus(LOOKS.get(looks))) : Optional.empty();
    }

    private Seen gone(Seen entry) {
        if (entry.standing() != Standing.PUBLISHED) {
            return passedOver(entry, "the server answers 410");
        }
        publication.withdraw(entry.page().orElseThrow(), "the server answers 410 Gone");
        tally.withdrawn();
        return entry.stands(Standing.WITHDRAWN, Optional.empty(), 0);
    }

    private Seen later(Seen entry, String reason, Optional<Instant> notBefore) {
        if (entry.standing() == Standing.PUBLISHED) {
            return lookedAgain(entry);
        }
        int tries = entry.tries() + 1;
        if (tries == MOST_TRIES) {
            return passedOver(entry, reason);
        }
        tally.notTaken(reason + ", to be tried again");
        Instant ours = Instant.now(clock).plus(FIRST_RETRY.multipliedBy(1L << entry.tries()));
        return entry.stands(
                Standing.WAITING, Optional.of(notBefore.filter(ours::isBefore).orElse(ours)), tries);
    }

    private Seen passedOver(Seen entry, String reason) {
        tally.notTaken(reason);
        Standing standing = entry.standing() == Standing.PUBLISHED ? Standing.PUBLISHED : Standing.PASSED_OVER;
        return entry.stands(standing, Optional.empty(), entry.tries());
    }
}

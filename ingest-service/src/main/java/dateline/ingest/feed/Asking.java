package dateline.ingest.feed;

import dateline.ingest.fetch.AddressRefused;
import dateline.ingest.fetch.FetchRequest;
import dateline.ingest.fetch.FetchResult;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Validators;
import dateline.ingest.fetch.WebAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** Asks a feed what it lists. */
final class Asking {

    static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final String ACCEPT =
            "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";

    // A server that answers 304 whatever happens is asked for the whole feed once a day.
    private static final Duration BELIEVED = Duration.ofDays(1);

    private final Fetcher fetcher;
    private final Clock clock;

    // A feed of 5 MiB takes many times as much while it is read; one at a time fits.
    private final ReentrantLock reading = new ReentrantLock();

    Asking(Fetcher fetcher, Clock clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** What a feed answered. */
    sealed interface Answer {

        /** It lists entries. */
        record Listed(
                FeedReading.Entries entries,
                Validators validators,
                Optional<WebAddress> movedTo,
                Optional<Duration> freshFor)
                implements Answer {}

        /** It lists what it listed before. */
        record Same(Optional<WebAddress> movedTo, Optional<Duration> freshFor) implements Answer {}

        /** It is gone for good. */
        record Gone() implements Answer {}

        /** It gave nothing that can be used. */
        record Trouble(String reason, Optional<Instant> notBefore) implements Answer {}
    }

    Answer ask(Feed.State state) throws InterruptedException {
        Instant now = Instant.now(clock);
        boolean believed =
                state.lastWhole().map(time -> time.plus(BELIEVED).isAfter(now)).orElse(false);
        try {
            WebAddress address = WebAddress.of(state.address());
            return answer(fetch(address, believed ? state.validators() : Validators.NONE), now, true);
        } catch (AddressRefused e) {
            return new Answer.Trouble("the address " + e.getMessage(), Optional.empty());
        }
    }

    private FetchResult fetch(WebAddress address, Validators validators) throws InterruptedException {
        return fetcher.fetch(FetchRequest.of(address, validators, ACCEPT, MAX_BYTES));
    }

    private Answer answer(FetchResult result, Instant now, boolean mayBeIndex) throws InterruptedException {
        return switch (result) {
            case FetchResult.Got got ->
                switch (read(got, now)) {
                    case FeedReading.Entries entries ->
                        new Answer.Listed(entries, got.validators(), got.movedTo(), got.freshFor());
                    case FeedReading.Index(List<WebAddress> sitemaps) when mayBeIndex -> listed(got, sitemaps, now);
                    case FeedReading.Index index -> trouble("what is there is a list of lists of sitemaps");
                    case FeedReading.NoFeed(String reason) -> trouble("what is there " + reason);
                };
            case FetchResult.Unchanged(var movedTo, var freshFor) -> new Answer.Same(movedTo, freshFor);
            case FetchResult.Answered(int status, var notBefore) when status == 410 -> new Answer.Gone();
            case FetchResult.Answered(int status, var notBefore) ->
                new Answer.Trouble("the server answers " + status, notBefore);
            case FetchResult.Refused(String reason) -> trouble(reason);
            case FetchResult.Failed(String reason) -> trouble(reason);
        };
    }

    private FeedReading read(FetchResult.Got got, Instant now) {
        reading.lock();
        try {
            return FeedReader.read(got.body(), got.charset(), got.at(), now);
        } finally {
            reading.unlock();
        }
    }

    private static Answer trouble(String reason) {
        return new Answer.Trouble(reason, Optional.empty());
    }

    // The index carries no validators on: an unchanged index may well name a sitemap that changed.
    private Answer listed(FetchResult.Got index, List<WebAddress> sitemaps, Instant now) throws InterruptedException {
        List<FeedEntry> entries = new ArrayList<>();
        for (WebAddress each : sitemaps) {
            switch (answer(fetch(each, Validators.NONE), now, false)) {
                case Answer.Listed(var listed, var validators, var movedTo, var freshFor) ->
                    entries.addAll(listed.entries());
                case Answer.Trouble trouble -> {
                    return trouble;
                }
                case Answer.Same same -> {}
                case Answer.Gone gone -> {}
            }
        }
        return new Answer.Listed(
                FeedReader.entries("sitemap index", entries, Optional.empty()),
                Validators.NONE,
                index.movedTo(),
                index.freshFor());
    }
}

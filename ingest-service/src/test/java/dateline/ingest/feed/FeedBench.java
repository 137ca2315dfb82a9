package dateline.ingest.feed;

import dateline.contracts.DocumentMessage;
import dateline.contracts.WithdrawalMessage;
import dateline.ingest.document.DocumentOutbox;
import dateline.ingest.fetch.AddressRefused;
import dateline.ingest.fetch.AllowList;
import dateline.ingest.fetch.FetchLimits;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Gatekeeper;
import dateline.ingest.fetch.HostGate;
import dateline.ingest.fetch.ManualClock;
import dateline.ingest.fetch.Robots;
import dateline.ingest.fetch.RudeServer;
import dateline.ingest.fetch.WebAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One feed on a rude server, polled by hand, with a clock that moves by hand and the documents that come of it. */
final class FeedBench implements AutoCloseable {

    static final Terms PLAIN = terms(Terms.Mode.PAGE);

    final RudeServer server = new RudeServer();
    final ManualClock clock = new ManualClock("2026-03-01T12:00:00Z");
    final List<DocumentMessage> documents = new ArrayList<>();
    final List<WithdrawalMessage> withdrawals = new ArrayList<>();
    SeenEntries seen = new SeenEntries(List.of());
    Feed feed;
    int brokerTakes = Integer.MAX_VALUE;
    int saves;

    private final Fetcher fetcher;
    private final FeedPoll poll;

    FeedBench() {
        var gate = new HostGate(clock, clock::advance, Duration.ZERO);
        var limits = new FetchLimits(Duration.ofSeconds(2), Duration.ofMillis(500), Duration.ofSeconds(1), 5);
        fetcher = new Fetcher(
                new Gatekeeper(InetAddress::getAllByName, new AllowList("127.0.0.1")),
                gate,
                limits,
                clock,
                "Dateline/test");
        poll = new FeedPoll(fetcher, new Robots(fetcher, gate, clock), outbox(), clock);
        register(PLAIN);
    }

    static Terms terms(Terms.Mode mode) {
        return new Terms(
                Optional.of("The Harbour Courier"),
                Optional.of("Ports"),
                Optional.of("en"),
                Optional.of("Asia/Kolkata"),
                mode,
                Optional.empty());
    }

    private DocumentOutbox outbox() {
        return new DocumentOutbox() {
            @Override
            public void publish(DocumentMessage document, String documentId, Instant receivedAt) {
                takeOrNot();
                documents.add(document);
            }

            @Override
            public void publish(WithdrawalMessage withdrawal, Instant receivedAt) {
                takeOrNot();
                withdrawals.add(withdrawal);
            }
        };
    }

    private void takeOrNot() {
        if (brokerTakes == 0) {
            throw new DocumentOutbox.NotTaken(new IllegalStateException("away"));
        }
        brokerTakes--;
    }

    void register(Terms terms) {
        try {
            WebAddress address = WebAddress.of(server.url("/feed"));
            Instant now = clock.instant();
            feed = new Feed(
                    Feed.id(address), address.toString(), terms, now, Feed.State.atStart(address.toString(), now), 1);
        } catch (AddressRefused e) {
            throw new IllegalStateException(e);
        }
    }

    /** Polls whatever the time is, and gives the report. */
    Feed.Report poll() {
        try {
            feed = feed.with(poll.poll(feed, seen, () -> saves++));
            return feed.state().reports().getFirst();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets time pass until there is something to do, and does it. */
    Feed.Report pollWhenDue() {
        clock.advance(Duration.between(clock.instant(), feed.state().nextPoll()));
        return poll();
    }

    /** Lets time pass until the feed itself is to be asked, and asks it. */
    Feed.Report ask() {
        clock.advance(Duration.between(clock.instant(), feed.state().nextAsk()));
        return poll();
    }

    /** What is known of the feed, as after a restart. */
    void restart() {
        seen = new SeenEntries(seen.kept());
    }

    Duration untilAsked() {
        return Duration.between(clock.instant(), feed.state().nextAsk());
    }

    static String rss(String... items) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                     xmlns:dc="http://purl.org/dc/elements/1.1/"
                     xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>
                <title>Harbour Courier</title><link>http://127.0.0.1/</link><description>d</description>
                %s</channel></rss>""".formatted(String.join("\n", items));
    }

    static String item(String title, String link) {
        return "<item><title>%s</title><link>%s</link></item>".formatted(title, link);
    }

    static String page(String words) {
        return "<html><body><h1>Port reopens</h1><p>%s</p></body></html>".formatted(words);
    }

    /** Serves a feed with so many entries, each with its page. */
    void serve(int entries) {
        String[] items = new String[entries];
        for (int i = 0; i < entries; i++) {
            items[i] = item("Story " + i, "/story/" + i);
            server.on("/story/" + i, "text/html", page("Story " + i));
        }
        serve(rss(items));
    }

    void serve(String body) {
        server.on("/feed", "application/rss+xml", body);
    }

    @Override
    public void close() throws IOException {
        fetcher.close();
        server.close();
    }
}

package dateline.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What sites let robots fetch (RFC 9309). A robots.txt is kept for a day; one that is not there allows everything; one
 * that cannot be got now allows nothing for a while.
 */
public final class Robots {

    /** The name under which sites may speak to us, in lower case. */
    public static final String NAME = "dateline";

    private static final int MAX_BYTES = 512_000;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration KEPT_WHEN_AWAY = Duration.ofMinutes(10);
    // A site that wants minutes between two pages gets this; its feed would otherwise never be read to the end.
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private static final int MOST_SITES = 2_000;

    private final Fetcher fetcher;
    private final HostGate gate;
    private final Clock clock;
    private final Map<String, Kept> sites = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST_SITES;
        }
    };

    public Robots(Fetcher fetcher, HostGate gate, Clock clock) {
        this.fetcher = fetcher;
        this.gate = gate;
        this.clock = clock;
    }

    private record Kept(BaseRobotRules rules, Instant until) {}

    /** What a site says of a page. */
    public enum Word {
        ALLOWED,
        DISALLOWED,
        /** Its robots.txt cannot be got now. */
        NOT_NOW
    }

    /** Asks a site, unless it is known what it says. */
    public Word on(WebAddress page) throws InterruptedException {
        BaseRobotRules rules = rules(page);
        if (rules.isDeferVisits()) {
            return Word.NOT_NOW;
        }
        return rules.isAllowed(page.toString()) ? Word.ALLOWED : Word.DISALLOWED;
    }

    private BaseRobotRules rules(WebAddress page) throws InterruptedException {
        String origin = page.origin();
        synchronized (sites) {
            Kept kept = sites.get(origin);
            if (kept != null && Instant.now(clock).isBefore(kept.until())) {
                return kept.rules();
            }
        }
        BaseRobotRules rules = fetched(page);
        if (rules.getCrawlDelay() > 0) {
            Duration asked = Duration.ofMillis(rules.getCrawlDelay());
            gate.slowDown(page.host(), asked.compareTo(LONGEST_DELAY) < 0 ? asked : LONGEST_DELAY);
        }
        synchronized (sites) {
            Instant until = Instant.now(clock).plus(rules.isDeferVisits() ? KEPT_WHEN_AWAY : KEPT);
            sites.put(origin, new Kept(rules, until));
        }
        return rules;
    }

    private BaseRobotRules fetched(WebAddress page) throws InterruptedException {
        var address = new WebAddress(page.scheme(), page.host(), page.port(), "/robots.txt");
        var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 5);
        parser.setExactUserAgentMatching(true);
        return switch (fetcher.fetch(new FetchRequest(address, Validators.NONE, "text/plain", MAX_BYTES, true))) {
            case FetchResult.Got got -> parser.parseContent(address.toString(), got.body(), "text/plain", Set.of(NAME));
            case FetchResult.Answered(int status, var notBefore) ->
                parser.failedFetch(status == 429 || status < 400 ? 503 : status);
            case FetchResult.Unchanged unchanged -> parser.failedFetch(503);
            // One that may not be had is none; its pages meet the same rules on their own.
            case FetchResult.Refused refused -> parser.failedFetch(404);
            case FetchResult.Failed failed -> parser.failedFetch(503);
        };
    }
}

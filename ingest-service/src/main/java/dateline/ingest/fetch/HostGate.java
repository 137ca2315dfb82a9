package dateline.ingest.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request per host at a time, and a rest between two. Whoever comes while another is there waits; a host that asked
 * for a longer rest gets it.
 */
public final class HostGate {

    // Hosts at rest are forgotten beyond this, the one that was asked longest ago first.
    private static final int MOST_HOSTS = 5_000;

    private final Clock clock;
    private final Pause pause;
    private final Duration rest;
    private final Map<String, Host> hosts = new LinkedHashMap<>(16, 0.75f, true);

    /** @param rest between the end of a request and the start of the next */
    public HostGate(Clock clock, Pause pause, Duration rest) {
        this.clock = clock;
        this.pause = pause;
        this.rest = rest;
    }

    private static final class Host {
        private boolean busy;
        private int waiting;
        private Duration ownRest = Duration.ZERO;
        private Instant free = Instant.MIN;
    }

    /** The right to send one request to a host, until it is closed. */
    public final class Turn implements AutoCloseable {

        private final Host host;

        private Turn(Host host) {
            this.host = host;
        }

        @Override
        public void close() {
            leave(host);
        }
    }

    /** Waits for the turn to ask a host. */
    public Turn enter(String name) throws InterruptedException {
        Host host = occupy(name);
        try {
            Duration left = left(host);
            if (left.isPositive()) {
                pause.of(left);
            }
            return new Turn(host);
        } catch (InterruptedException | RuntimeException e) {
            leave(host);
            throw e;
        }
    }

    /** What a host asks for in its robots.txt holds from the next request on. */
    public synchronized void slowDown(String name, Duration ownRest) {
        host(name).ownRest = ownRest;
    }

    private synchronized Host occupy(String name) throws InterruptedException {
        Host host = host(name);
        host.waiting++;
        try {
            while (host.busy) {
                wait();
            }
            host.busy = true;
            return host;
        } finally {
            host.waiting--;
        }
    }

    private synchronized Duration left(Host host) {
        return host.free.equals(Instant.MIN) ? Duration.ZERO : Duration.between(Instant.now(clock), host.free);
    }

    private synchronized void leave(Host host) {
        host.busy = false;
        host.free = Instant.now(clock).plus(host.ownRest.compareTo(rest) > 0 ? host.ownRest : rest);
        notifyAll();
    }

    private Host host(String name) {
        Host host = hosts.computeIfAbsent(name, unknown -> new Host());
        Iterator<Host> oldest = hosts.values().iterator();
        while (hosts.size() > MOST_HOSTS && oldest.hasNext()) {
            Host each = oldest.next();
            if (each != host && !each.busy && each.waiting == 0) {
                oldest.remove();
            }
        }
        return host;
    }
}

package dateline.ingest.fetch;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fetching, set as the service is set. */
class FetchWiring {

    @Produces
    @Singleton
    HostGate hostGate(Clock clock, @ConfigProperty(name = "dateline.fetch.rest") Duration rest) {
        return new HostGate(clock, Thread::sleep, rest);
    }

    @Produces
    @Singleton
    Fetcher fetcher(
            HostGate gate,
            Clock clock,
            @ConfigProperty(name = "dateline.fetch.allow") Optional<String> allow,
            @ConfigProperty(name = "dateline.fetch.contact") Optional<String> contact,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        var gatekeeper = new Gatekeeper(InetAddress::getAllByName, new AllowList(allow.orElse("")));
        return new Fetcher(gatekeeper, gate, FetchLimits.USUAL, clock, userAgent(version, contact));
    }

    void close(@Disposes Fetcher fetcher) throws IOException {
        fetcher.close();
    }

    @Produces
    @Singleton
    Robots robots(Fetcher fetcher, HostGate gate, Clock clock) {
        return new Robots(fetcher, gate, clock);
    }

    private static String userAgent(String version, Optional<String> contact) {
        return "Dateline/" + version
                + contact.map(each -> " (+" + each.replaceAll("[^\\x20-\\x7E]|[()]", "") + ")")
                        .orElse("");
    }
}

package dateline.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;

/**
 * Fetches from the open web, safely and politely. Every step of a redirect is checked as the first one is, and takes its
 * turn at its own host. Whatever is in doubt is not fetched.
 */
public final class Fetcher implements AutoCloseable {

    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
    private static final Set<Integer> FOR_NOW = Set.of(302, 303, 307);

    private final Gatekeeper gatekeeper;
    private final HostGate gate;
    private final FetchLimits limits;
    private final Clock clock;
    private final WebClient client;

    public Fetcher(Gatekeeper gatekeeper, HostGate gate, FetchLimits limits, Clock clock, String userAgent) {
        this.gatekeeper = gatekeeper;
        this.gate = gate;
        this.limits = limits;
        this.clock = clock;
        this.client = new WebClient(limits, userAgent);
    }

    /** One answer on the way, which may be a redirect. */
    private sealed interface Step {

        record Last(FetchResult result) implements Step {}

        record Onward(WebAddress to, boolean forGood) implements Step {}
    }

    /** Fetches, and follows redirects. */
    public FetchResult fetch(FetchRequest request) throws InterruptedException {
        WebAddress at = request.address();
        boolean stillForGood = true;
        Optional<WebAddress> movedTo = Optional.empty();
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            switch (step(request, at, movedTo)) {
                case Step.Last(FetchResult result) -> {
                    return result;
                }
                case Step.Onward(WebAddress to, boolean forGood) -> {
                    stillForGood = stillForGood && forGood;
                    movedTo = stillForGood ? Optional.of(to) : movedTo;
                    at = to;
                }
            }
        }
        return new FetchResult.Refused("it redirects more than %d times".formatted(limits.redirects()));
    }

    private Step step(FetchRequest request, WebAddress at, Optional<WebAddress> movedTo) throws InterruptedException {
        try (HostGate.Turn turn = gate.enter(at.host())) {
            return ask(request, at, movedTo);
        } catch (AddressRefused e) {
            return new Step.Last(new FetchResult.Refused("%s %s".formatted(at, e.getMessage())));
        } catch (CappedBody.TooMuch e) {
            return new Step.Last(new FetchResult.Refused("what is there " + e.getMessage()));
        } catch (UnknownHostException e) {
            return new Step.Last(new FetchResult.Failed("the host %s is not found".formatted(at.host())));
        } catch (IOException e) {
            return new Step.Last(new FetchResult.Failed(words(e)));
        }
    }

    private Step ask(FetchRequest request, WebAddress at, Optional<WebAddress> movedTo)
            throws IOException, AddressRefused {
        List<InetAddress> addresses = gatekeeper.checked(at);
        long end = System.nanoTime() + limits.whole().toNanos();
        IOException unreached = null;
        for (InetAddress each : addresses.subList(0, Math.min(3, addresses.size()))) {
            try {
                return client.get(
                        request, at, each, end - System.nanoTime(), response -> step(request, at, movedTo, response));
            } catch (ConnectException | ConnectTimeoutException | NoRouteToHostException e) {
                unreached = e;
            } catch (Redirected e) {
                throw e.refusal;
            } catch (IOException e) {
                throw System.nanoTime() >= end
                        ? new IOException("took longer than " + limits.whole().toSeconds() + " s", e)
                        : e;
            }
        }
        throw unreached;
    }

    /** A redirect to an address that is refused. */
    private static final class Redirected extends IOException {

        private final transient AddressRefused refusal;

        private Redirected(AddressRefused refusal) {
            this.refusal = refusal;
        }
    }

    private Step step(FetchRequest request, WebAddress at, Optional<WebAddress> movedTo, ClassicHttpResponse response)
            throws IOException {
        var answers = new Answers(response, clock);
        int status = response.getCode();
        if (FOR_GOOD.contains(status) || FOR_NOW.contains(status)) {
            return onward(at, answers, FOR_GOOD.contains(status))
                    .orElseGet(() -> new Step.Last(new FetchResult.Answered(status, Optional.empty())));
        }
        if (status == 304 && !request.validators().isEmpty()) {
            return new Step.Last(new FetchResult.Unchanged(movedTo, answers.freshFor()));
        }
        if (status != 200) {
            return new Step.Last(new FetchResult.Answered(status, answers.retryAfter()));
        }
        return new Step.Last(new FetchResult.Got(
                at,
                movedTo,
                body(request, response, answers),
                answers.mediaType(),
                answers.charset(),
                answers.validators(),
                answers.freshFor()));
    }

    private static Optional<Step> onward(WebAddress at, Answers answers, boolean forGood) throws IOException {
        Optional<String> location = answers.header("Location");
        if (location.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Step.Onward(at.resolved(location.get()), forGood));
        } catch (AddressRefused e) {
            throw new Redirected(e);
        }
    }

    private static byte[] body(FetchRequest request, ClassicHttpResponse response, Answers answers) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        try (InputStream in = new UnclosedStream(entity.getContent())) {
            return new CappedBody(request.maxBytes(), request.cut())
                    .read(in, answers.header("Content-Encoding").orElse(""));
        }
    }

    // The client's stream reads to the end when it is closed, and the end may never come.
    private static final class UnclosedStream extends java.io.FilterInputStream {

        private UnclosedStream(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The connection is closed instead.
        }
    }

    private static String words(IOException e) {
        if (e instanceof HttpHostConnectException || e instanceof ConnectException) {
            return "nobody answers there";
        }
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }

    /** Whether an address may be fetched at all, before anything is asked. */
    public void check(WebAddress address) throws AddressRefused, UnknownHostException {
        gatekeeper.checked(address);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}

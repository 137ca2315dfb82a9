package dateline.ingest.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that speak no HTTP, or speak it without end. */
class NoHttpTest {

    private static final int CAP = 100_000;
    private static final FetchLimits SHORT =
            new FetchLimits(Duration.ofSeconds(2), Duration.ofMillis(400), Duration.ofMillis(800), 5);

    private final ManualClock clock = new ManualClock("2026-03-01T12:00:00Z");
    private final Fetcher fetcher = new Fetcher(
            new Gatekeeper(InetAddress::getAllByName, new AllowList("127.0.0.1")),
            new HostGate(clock, clock::advance, Duration.ZERO),
            SHORT,
            clock,
            "Dateline/test");

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
    }

    /** Every 50 ms a byte, so that no silence is too long: before the headers, in them, and in the body. */
    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"})
    void isDoneWithAServerThatDrips(String start) throws Exception {
        try (ServerSocket dripping = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> drip(dripping, start));
            long begin = System.nanoTime();

            FetchResult result = fetcher.fetch(FetchRequest.of(
                    WebAddress.of("http://127.0.0.1:" + dripping.getLocalPort() + "/"), Validators.NONE, "*/*", CAP));

            assertThat(result).isInstanceOf(FetchResult.Failed.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        }
    }

    private static void drip(ServerSocket server, String start) {
        try (Socket socket = server.accept();
                OutputStream out = socket.getOutputStream()) {
            out.write(start.getBytes(ISO_8859_1));
            byte[] letters = "HTTP/1.1 200 OK".getBytes(ISO_8859_1);
            for (int i = 0; true; i++) {
                out.write(letters[Math.min(i, letters.length - 1)]);
                out.flush();
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            }
        } catch (IOException gone) {
            // The fetcher hung up, which is what it should do.
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.6\r\n",
                "HTTP/1.1 999999 What\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                ""
            })
    void failsOnWhatIsNoHttp(String bytes) throws Exception {
        assertThat(raw(bytes)).isInstanceOf(FetchResult.Failed.class);
    }

    @Test
    void failsOnHeadersThatAreNeverEnough() throws Exception {
        assertThat(raw("HTTP/1.1 200 OK\r\n" + "X-A: b\r\n".repeat(1_000) + "\r\nbody"))
                .isInstanceOf(FetchResult.Failed.class);
        assertThat(raw("HTTP/1.1 200 OK\r\nX-A: " + "b".repeat(100_000) + "\r\n\r\nbody"))
                .isInstanceOf(FetchResult.Failed.class);
    }

    private FetchResult raw(String bytes) throws Exception {
        try (ServerSocket odd = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> {
                try (Socket socket = odd.accept()) {
                    socket.getInputStream().read(new byte[4_096]);
                    socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
                } catch (IOException gone) {
                    // It hung up first.
                }
            });
            return fetcher.fetch(FetchRequest.of(
                    WebAddress.of("http://127.0.0.1:" + odd.getLocalPort() + "/"), Validators.NONE, "*/*", CAP));
        }
    }
}

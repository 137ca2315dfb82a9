package dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No way of writing an address leads to a server on this machine. Its port is one of the ports that may be asked here, so
 * that nothing but the address stands between.
 */
class BypassTest {

    private final RudeServer inside = new RudeServer();
    private final AtomicInteger lookUps = new AtomicInteger();
    private Fetcher fetcher;

    @BeforeEach
    void start() {
        inside.on("/", "text/html", "secret").on("/secret", "text/html", "secret");
        fetcher = fetcher(this::names, "");
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        inside.close();
    }

    private Fetcher fetcher(Names names, String allowed) {
        Clock clock = Clock.systemUTC();
        var gate = new HostGate(clock, time -> {}, Duration.ZERO);
        var gatekeeper = new Gatekeeper(names, new AllowList(allowed), Set.of(80, 443, 8080, 8443, inside.port()));
        return new Fetcher(gatekeeper, gate, FetchLimits.USUAL, clock, "Dateline/test");
    }

    /** A name server in the hands of an attacker: every name leads here, in one way or another. */
    private InetAddress[] names(String host) throws UnknownHostException {
        lookUps.incrementAndGet();
        return switch (host) {
            case "two-faced.example" -> addresses("93.184.215.14", "127.0.0.1");
            case "mapped.example" -> addresses("::ffff:127.0.0.1");
            case "v6.example" -> addresses("::1");
            case "nothing.example" -> new InetAddress[0];
            case "nat64.example" -> addresses("64:ff9b::7f00:1");
            case "cloud.example" -> addresses("169.254.169.254");
            default -> addresses("127.0.0.1");
        };
    }

    static InetAddress[] addresses(String... literals) throws UnknownHostException {
        InetAddress[] addresses = new InetAddress[literals.length];
        for (int i = 0; i < literals.length; i++) {
            addresses[i] = InetAddress.getByName(literals[i]);
        }
        return addresses;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // plain
                "http://127.0.0.1:PORT/secret",
                "http://127.1.2.3:PORT/secret",
                "http://0.0.0.0:PORT/secret",
                "http://localhost:PORT/secret",
                "http://LOCALHOST:PORT/secret",
                "http://localhost.:PORT/secret",
                "http://127.0.0.1.:PORT/secret",
                "http://localhost.localdomain:PORT/secret",
                "http://0:PORT/secret",
                "https://127.0.0.1:PORT/secret",
                "HTTP://127.0.0.1:PORT/secret",
                // other ways to write numbers
                "http://2130706433:PORT/secret",
                "http://0x7f000001:PORT/secret",
                "http://0X7F000001:PORT/secret",
                "http://017700000001:PORT/secret",
                "http://0177.0.0.1:PORT/secret",
                "http://0177.0000.0000.0001:PORT/secret",
                "http://0x7f.0.0.1:PORT/secret",
                "http://0x7f.1:PORT/secret",
                "http://127.1:PORT/secret",
                "http://127.0.1:PORT/secret",
                "http://127.0.0.01:PORT/secret",
                "http://127.0.0.0x1:PORT/secret",
                "http://127.0.0.0x:PORT/secret",
                "http://00127.0.0.1:PORT/secret",
                "http://127.0.0.1.0:PORT/secret",
                "http://383.0.0.1:PORT/secret",
                "http://4294967297:PORT/secret",
                // IPv6
                "http://[::1]:PORT/secret",
                "http://[0:0:0:0:0:0:0:1]:PORT/secret",
                "http://[0000::1]:PORT/secret",
                "http://[::]:PORT/secret",
                "http://[::ffff:127.0.0.1]:PORT/secret",
                "http://[::ffff:7f00:1]:PORT/secret",
                "http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/secret",
                "http://[::127.0.0.1]:PORT/secret",
                "http://[64:ff9b::127.0.0.1]:PORT/secret",
                "http://[64:ff9b:1::7f00:1]:PORT/secret",
                "http://[2002:7f00:1::]:PORT/secret",
                "http://[2001:0:7f00:1::]:PORT/secret",
                "http://[fe80::1%25lo]:PORT/secret",
                "http://[fe80::1%lo]:PORT/secret",
                "http://[fc00::1]:PORT/secret",
                "http://[fd00:ec2::254]:PORT/secret",
                "http://[ff02::1]:PORT/secret",
                "http://[2606:4700::5efe:127.0.0.1]:PORT/secret",
                "http://[::1:PORT/secret",
                // letters that only look like it
                "http://１２７.０.０.１:PORT/secret",
                "http://127。0。0。1:PORT/secret",
                "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:PORT/secret",
                "http://①②⑦.⓪.⓪.①:PORT/secret",
                "http://127%2E0%2E0%2E1:PORT/secret",
                "http://%31%32%37.0.0.1:PORT/secret",
                "http://local%68ost:PORT/secret",
                // which part is the host?
                "http://news.example@127.0.0.1:PORT/secret",
                "http://news.example:80@127.0.0.1:PORT/secret",
                "http://127.0.0.1:PORT@news.example/secret",
                "http://news.example#@127.0.0.1:PORT/secret",
                "http://127.0.0.1:PORT#@news.example/secret",
                "http://127.0.0.1:PORT\\@news.example/secret",
                "http://news.example\\@127.0.0.1:PORT/secret",
                "http://127.0.0.1:PORT?@news.example/secret",
                "http://news.example:PORT:80/secret",
                "http:\\\\127.0.0.1:PORT\\secret",
                "http:/127.0.0.1:PORT/secret",
                "http:127.0.0.1:PORT/secret",
                "http:///127.0.0.1:PORT/secret",
                "http://\t127.0.0.1:PORT/secret",
                "http://127.0.0.1\r\nHost: news.example:PORT/secret",
                "http://127.0.0.1\u0000.news.example:PORT/secret",
                "http://127.0.0.1 .news.example:PORT/secret",
                // names of an attacker
                "http://two-faced.example:PORT/secret",
                "http://mapped.example:PORT/secret",
                "http://v6.example:PORT/secret",
                "http://nat64.example:PORT/secret",
                "http://cloud.example:PORT/latest/meta-data/",
                "http://nothing.example:PORT/secret",
                "http://127.0.0.1.nip.example:PORT/secret",
                // addresses of clouds and of others' inside
                "http://169.254.169.254/latest/meta-data/",
                "http://100.100.100.200/latest/meta-data/",
                "http://168.63.129.16/",
                "http://192.168.0.1/",
                "http://172.31.255.255/",
                "http://10.0.0.1/",
                "http://100.64.0.1/",
                "http://198.18.0.1/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                // not the web
                "file:///etc/passwd",
                "gopher://127.0.0.1:PORT/_GET",
                "ftp://127.0.0.1:PORT/secret",
                "jar:http://127.0.0.1:PORT/secret!/",
                "javascript:alert(1)",
                "data:text/xml,<rss/>",
                "//127.0.0.1:PORT/secret",
                "127.0.0.1:PORT/secret",
                "unix:///var/run/docker.sock"
            })
    void neverReachesThisMachine(String address) throws InterruptedException {
        String text = address.replace("PORT", Integer.toString(inside.port()));

        String refusal = refusal(fetcher, text);

        assertThat(refusal).isNotBlank();
        assertThat(inside.asked()).isEmpty();
    }

    /** The words of the refusal; a fetch that gave anything else fails the test. */
    private static String refusal(Fetcher fetcher, String text) throws InterruptedException {
        WebAddress address;
        try {
            address = WebAddress.of(text);
        } catch (AddressRefused e) {
            return e.getMessage();
        }
        return switch (fetcher.fetch(request(address))) {
            case FetchResult.Refused(String reason) -> reason;
            // No address at all is no refusal; there was nothing to connect to.
            case FetchResult.Failed(String reason) when reason.contains("is not found") -> reason;
            default -> "";
        };
    }

    private static FetchRequest request(WebAddress address) {
        return FetchRequest.of(address, Validators.NONE, "*/*", 1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/secret",
                "http://[::1]:PORT/secret",
                "http://[::ffff:127.0.0.1]:PORT/secret",
                "http://localhost:PORT/secret",
                "http://2130706433:PORT/secret",
                "//127.0.0.1:PORT/secret",
                "http://user@127.0.0.1:PORT/secret",
                "http://169.254.169.254/",
                "file:///etc/passwd",
                "gopher://127.0.0.1:PORT/_GET%20/secret",
                "ftp://127.0.0.1/secret",
                "http:/\\127.0.0.1:PORT/secret"
            })
    void followsNoRedirectInside(String location) throws Exception {
        String target = location.replace("PORT", Integer.toString(inside.port()));
        try (RudeServer outside = new RudeServer();
                Fetcher fetcher = fetcher(host -> addresses("127.0.0.1"), "outside.example")) {
            for (int status : new int[] {301, 302, 303, 307, 308}) {
                outside.on("/" + status, RudeServer.status(status, "Location", target));

                String refusal = refusal(fetcher, "http://outside.example:" + outside.port() + "/" + status);

                assertThat(refusal).isNotBlank();
            }
            assertThat(outside.asked()).hasSize(5);
        }
        assertThat(inside.asked()).isEmpty();
    }

    @Test
    void looksANameUpOnceAndConnectsToWhatItChecked() throws Exception {
        var answers = new AtomicInteger();
        // First an address where nobody answers and that is permitted here, then this machine: a rebinding name.
        Names rebinding =
                host -> answers.getAndIncrement() == 0 ? addresses("127.255.255.254") : addresses("127.0.0.1");
        try (Fetcher fetcher = fetcher(rebinding, "127.255.255.254")) {
            FetchResult result =
                    fetcher.fetch(request(WebAddress.of("http://rebinding.example:" + inside.port() + "/secret")));

            assertThat(result).isEqualTo(new FetchResult.Failed("nobody answers there"));
        }
        assertThat(answers).hasValue(1);
        assertThat(inside.asked()).isEmpty();
    }

    @Test
    void asksNoOtherPortThanThoseOfTheWeb() throws Exception {
        var gatekeeper = new Gatekeeper(host -> addresses("93.184.215.14"), new AllowList(""));
        for (int port : new int[] {1, 21, 22, 25, 53, 110, 445, 3306, 5432, 6379, 9092, 11211, 27017, 65_535}) {
            assertThat(refusalOf(gatekeeper, "http://news.example:" + port + "/"))
                    .contains("port " + port);
        }
        for (int port : new int[] {80, 443, 8080, 8443}) {
            assertThat(gatekeeper.checked(WebAddress.of("http://news.example:" + port + "/")))
                    .hasSize(1);
        }
    }

    private static String refusalOf(Gatekeeper gatekeeper, String address) throws UnknownHostException {
        try {
            return gatekeeper.checked(WebAddress.of(address)).toString();
        } catch (AddressRefused e) {
            return e.getMessage();
        }
    }

    @Test
    void keepsTheNameForTheServerThatItConnectsTo() throws Exception {
        try (Fetcher fetcher = fetcher(this::names, "127.0.0.0/8")) {
            FetchResult result =
                    fetcher.fetch(request(WebAddress.of("http://news.example:" + inside.port() + "/secret")));

            assertThat(result).isInstanceOf(FetchResult.Got.class);
        }
        assertThat(inside.asked().getFirst().header("Host")).isEqualTo("news.example:" + inside.port());
        assertThat(inside.asked().getFirst().header("User-agent")).isEqualTo("Dateline/test");
        assertThat(lookUps).hasValue(1);
    }
}

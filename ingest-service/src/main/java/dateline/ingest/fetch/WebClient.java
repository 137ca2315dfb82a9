package dateline.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.jboss.logging.Logger;

/**
 * The HTTP client with all its own cleverness off: it looks up no name, follows no redirect, unpacks nothing, keeps no
 * cookie, asks no proxy and tries nothing twice. It connects to the address that it is given, and to no other.
 */
final class WebClient implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(WebClient.class);
    private static final int LONGEST_LINE = 16_384;
    private static final int MOST_HEADERS = 200;

    // There is no second look-up that could give another address than the one that was checked.
    private static final DnsResolver NOBODY = new DnsResolver() {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            throw new UnknownHostException(host + " is not looked up here");
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            throw new UnknownHostException(host + " is not looked up here");
        }
    };

    private final CloseableHttpClient client;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("fetch-watch").unstarted(task));

    WebClient(FetchLimits limits, String userAgent) {
        Timeout connect = Timeout.of(limits.connect());
        Timeout silence = Timeout.of(limits.silence());
        var lines = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(NOBODY)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(lines)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(silence)
                        .build())
                .setDefaultTlsConfig(
                        TlsConfig.custom().setHandshakeTimeout(connect).build())
                .setMaxConnTotal(100)
                .setMaxConnPerRoute(2)
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(silence)
                        .setConnectionRequestTimeout(silence)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /** What to do with an answer while it is open. */
    @FunctionalInterface
    interface Reading<T> {

        T of(ClassicHttpResponse response) throws IOException;
    }

    /** Sends one request to one address, and hangs up after the answer is read. */
    <T> T get(FetchRequest wanted, WebAddress at, InetAddress to, long nanosLeft, Reading<T> reading)
            throws IOException {
        var request = new HttpGet(URI.create(at.toString()));
        request.setHeader("Accept", wanted.accept());
        request.setHeader("Accept-Encoding", "gzip");
        wanted.validators().etag().ifPresent(etag -> request.setHeader("If-None-Match", etag));
        wanted.validators().lastModified().ifPresent(time -> request.setHeader("If-Modified-Since", time));
        // Timeouts of the socket begin anew with each byte; only this ends a server that drips.
        ScheduledFuture<?> end = watch.schedule(
                () -> {
                    request.abort();
                },
                nanosLeft,
                TimeUnit.NANOSECONDS);
        var host = new HttpHost(at.scheme(), to, at.host(), at.port());
        try {
            ClassicHttpResponse response = client.executeOpen(host, request, null);
            try {
                return reading.of(response);
            } finally {
                hangUp(request, response);
            }
        } finally {
            end.cancel(false);
        }
    }

    // What is left of the body is not read, as closing alone would do: it may be endless.
    private static void hangUp(HttpGet request, ClassicHttpResponse response) {
        request.abort();
        try {
            response.close();
        } catch (IOException e) {
            LOG.tracef("the connection was gone before it was closed: %s", e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}

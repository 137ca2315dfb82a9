package dateline.query.http;

import dateline.query.access.Bearer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Takes a reader's API key out of the cookie in which the page keeps it, since a link to a file or to the printable page
 * cannot send a header. It opens reading alone: who changes something must send the header, which no other site can make
 * a browser do.
 */
@ApplicationScoped
class ReaderCookie {

    static final String NAME = "dateline-key";

    // After the answer to other origins, who never send it, and before anybody asks who calls.
    private static final int BEFORE_LIMITS = 250;

    void addTo(@Observes Filters filters) {
        filters.register(ReaderCookie::read, BEFORE_LIMITS);
    }

    private static void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        Cookie cookie = request.getCookie(NAME);
        if (cookie != null && isReading(request.method()) && request.getHeader("Authorization") == null) {
            header(cookie.getValue(), request);
        }
        context.next();
    }

    private static void header(String value, HttpServerRequest request) {
        try {
            String header = "Bearer " + URLDecoder.decode(value, StandardCharsets.UTF_8);
            if (Bearer.token(header).isPresent()) {
                request.headers().set("Authorization", header);
            }
        } catch (IllegalArgumentException e) {
            // Not percent-encoded as the page does it: nobody's key.
        }
    }

    private static boolean isReading(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }
}

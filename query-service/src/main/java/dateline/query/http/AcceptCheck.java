package dateline.query.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Refuses an {@code Accept} that is no list of media types, and takes an empty one for none. What resources are asked with
 * can then be read: the server itself fails on some of these, and refuses others without saying what is wrong.
 */
@ApplicationScoped
class AcceptCheck {

    private static final int EARLY = 240;
    private static final Pattern MEDIA_RANGE = Pattern.compile(
            "(\\*/\\*|[\\w!#$&^.+-]+/(\\*|[\\w!#$&^.+-]+))(\\s*;\\s*[\\w!#$&^.+-]+\\s*=\\s*(\"[^\"]*\"|[^;\\s]+))*");

    void addTo(@Observes Filters filters) {
        filters.register(AcceptCheck::answer, EARLY);
    }

    private static void answer(RoutingContext context) {
        String accept = context.request().getHeader("Accept");
        if (accept == null || isList(accept)) {
            context.next();
        } else if (accept.matches("[\\s,]*")) {
            context.request().headers().remove("Accept");
            context.next();
        } else {
            EarlyAnswer.send(
                    context,
                    Problem.notAcceptable(
                            "is no list of media types", context.request().path()));
        }
    }

    static boolean isList(String accept) {
        List<String> ranges = Arrays.stream(accept.split(","))
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .toList();
        return !ranges.isEmpty()
                && ranges.stream().allMatch(range -> MEDIA_RANGE.matcher(range).matches());
    }
}

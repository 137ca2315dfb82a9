package dateline.query.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/** The header {@code Link} to the next page: the same question, with the cursor. */
public final class NextLink {

    private NextLink() {}

    /** A page that was asked for, with its link if there is a next one. */
    public static <T> RestResponse<T> answer(T page, Optional<String> next, UriInfo asked) {
        var answer = RestResponse.ResponseBuilder.ok(page);
        next.ifPresent(token -> answer.header(HttpHeaders.LINK, of(asked, token)));
        return answer.build();
    }

    /** Its value: relative to the host, so that it holds behind any proxy. */
    private static String of(UriInfo asked, String cursor) {
        Stream<String> same = asked.getQueryParameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("cursor"))
                .flatMap(parameter -> values(parameter.getKey(), parameter.getValue()));
        String query =
                Stream.concat(same.sorted(), Stream.of(pair("cursor", cursor))).collect(Collectors.joining("&"));
        return "<%s?%s>; rel=\"next\"".formatted(asked.getPath(), query);
    }

    private static Stream<String> values(String name, List<String> values) {
        return values.stream().map(value -> pair(name, value));
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

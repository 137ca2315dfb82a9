package dateline.query.format.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.query.format.Format;
import dateline.query.format.FormatChoice;
import dateline.query.format.ListAnswer;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a list into the format that was chosen. It comes before the entity tags, which are made of the bytes. */
@Provider
@Priority(Priorities.USER + 100)
class FormatResponse implements ContainerResponseFilter {

    private static final String NEXT = ">; rel=\"next\"";

    private final ObjectMapper mapper;

    FormatResponse(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(FormatRequest.CHOICE) instanceof FormatChoice choice)
                || response.getStatus() != 200
                || !response.hasEntity()) {
            return;
        }
        Optional<String> next = next(response);
        next.ifPresent(
                query -> response.getHeaders().putSingle(HttpHeaders.LINK, link(choice, choice.suffix(), query)));
        if (choice.format() == Format.JSON) {
            return;
        }
        ListAnswer answer = answer(choice, request.getUriInfo(), ListAnswer.items(json(response)), next);
        response.setEntity(answer.in(choice.format()), null, type(choice.format()));
    }

    private static ListAnswer answer(FormatChoice choice, UriInfo asked, List<JsonNode> items, Optional<String> next) {
        URI base = asked.getBaseUri().resolve("/");
        String query = asked.getRequestUri().getRawQuery();
        String path = choice.path() + choice.format().suffix();
        return new ListAnswer(
                choice.kind(),
                items,
                fields(asked),
                base,
                base.resolve(query == null ? path : path + "?" + query),
                next.map(each -> base.resolve(path + "?" + each)));
    }

    private static List<String> fields(UriInfo asked) {
        return Optional.ofNullable(asked.getQueryParameters().getFirst("fields")).stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(String::strip)
                .toList();
    }

    /** The query of the next page, from the header {@code Link}. */
    private static Optional<String> next(ContainerResponseContext response) {
        return Optional.ofNullable(response.getHeaderString(HttpHeaders.LINK))
                .filter(link -> link.endsWith(NEXT))
                .map(link -> link.substring(link.indexOf('?') + 1, link.length() - NEXT.length()));
    }

    private static String link(FormatChoice choice, String suffix, String query) {
        return "<" + choice.path() + suffix + "?" + query + NEXT;
    }

    private byte[] json(ContainerResponseContext response) {
        try {
            return mapper.writeValueAsBytes(response.getEntity());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view is always writable", e);
        }
    }

    private static MediaType type(Format format) {
        MediaType type = MediaType.valueOf(format.mediaType());
        return switch (format) {
            case CSV -> new MediaType("text", "csv", Map.of("charset", "UTF-8", "header", "present"));
            case NDJSON, ATOM -> type.withCharset(StandardCharsets.UTF_8.name());
            case JSON, GEOJSON, JSON_FEED -> type;
        };
    }
}

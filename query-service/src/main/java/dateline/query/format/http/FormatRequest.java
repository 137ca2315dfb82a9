package dateline.query.format.http;

import dateline.query.format.FormatChoice;
import dateline.query.http.InvalidParameter;
import dateline.query.http.Refused;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;

/**
 * Chooses the format of a list, by the suffix of its path or else by the header {@code Accept}. The list itself is then
 * asked for as JSON without a suffix, so that a resource need not know of formats.
 */
@Provider
@PreMatching
class FormatRequest implements ContainerRequestFilter {

    /** Under which the request carries the choice. */
    static final String CHOICE = FormatChoice.class.getName();

    @Override
    public void filter(ContainerRequestContext request) {
        FormatChoice.Path.read(request.getUriInfo().getPath()).ifPresent(path -> {
            List<String> accept = request.getHeaders().getOrDefault(HttpHeaders.ACCEPT, List.of());
            FormatChoice choice = path.choose(accept)
                    .orElseThrow(() -> Refused.notAcceptable(path.kind().formats().stream()
                            .map(format -> format.mediaType())
                            .toList()));
            check(choice, request.getUriInfo());
            request.setProperty(CHOICE, choice);
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
            if (!choice.suffix().isEmpty()) {
                request.setRequestUri(withoutSuffix(request.getUriInfo().getRequestUri(), choice));
            }
        });
    }

    private static void check(FormatChoice choice, UriInfo asked) {
        if (!choice.format().showsFields() && asked.getQueryParameters().containsKey("fields")) {
            throw new InvalidParameter("fields", "goes with JSON, CSV and NDJSON alone: other formats have their own");
        }
    }

    private static URI withoutSuffix(URI asked, FormatChoice choice) {
        String whole = asked.toString();
        int path = whole.indexOf(choice.path() + choice.suffix());
        // Written in another way, such as with %2E, it is not a list's path after all.
        return path < 0
                ? asked
                : URI.create(whole.substring(0, path + choice.path().length())
                        + whole.substring(
                                path + choice.path().length() + choice.suffix().length()));
    }
}

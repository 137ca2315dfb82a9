package dateline.query.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;

/**
 * Refuses query parameters of the API that the path does not have, or that are given twice: a slip in a name would
 * otherwise quietly give an answer to another question. Pages are left alone, for links to them gather parameters.
 */
@Provider
class ParameterCheck implements ContainerRequestFilter {

    private final ResourceInfo resource;

    ParameterCheck(@Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith("/v1/")) {
            return;
        }
        Set<String> known = QueryNames.of(resource.getResourceMethod());
        request.getUriInfo().getQueryParameters().forEach((name, values) -> check(name, values, known));
    }

    private static void check(String name, List<String> values, Set<String> known) {
        if (!known.contains(name)) {
            throw new InvalidParameter(
                    name,
                    known.isEmpty()
                            ? "is not known here; there are no query parameters"
                            : "is not known here; known are " + String.join(", ", known));
        }
        if (values.size() > 1) {
            throw new InvalidParameter(name, "is given more than once");
        }
        if (values.getFirst().isEmpty()) {
            throw new InvalidParameter(name, "is empty; leave it out, or say what it is");
        }
    }
}

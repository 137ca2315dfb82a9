package dateline.query.http;

import dateline.query.access.ApiKeys;
import dateline.query.access.AsksWhoCalls;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses those who have no API key where keys are required. It looks at the resource that was found and not at the
 * path, so that no spelling of a path goes round it. Pages hold no facts, and are open.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
class KeyCheck implements ContainerRequestFilter {

    private final ApiKeys keys;
    private final ResourceInfo resource;

    KeyCheck(ApiKeys keys, @Context ResourceInfo resource) {
        this.keys = keys;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (isOfTheApi(resource.getResourceClass())
                && !keys.mayRead(request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
            throw Refused.unknownCaller();
        }
    }

    private static boolean isOfTheApi(Class<?> resource) {
        Path path = resource.getAnnotation(Path.class);
        return path.value().startsWith("/v1/") && !resource.isAnnotationPresent(AsksWhoCalls.class);
    }
}

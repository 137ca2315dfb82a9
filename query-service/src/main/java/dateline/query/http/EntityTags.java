package dateline.query.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.contracts.ContentId;
import dateline.query.access.AsksWhoCalls;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;

/**
 * Gives every good answer an entity tag, which is made of its bytes, and answers 304 to those who have them. The tag is
 * weak, since the same bytes may go out compressed or not. Clients are to ask each time: facts come after the article,
 * and an article may be withdrawn.
 */
@Provider
class EntityTags implements ContainerResponseFilter {

    private final ObjectMapper mapper;
    private final ResourceInfo resource;

    EntityTags(ObjectMapper mapper, @Context ResourceInfo resource) {
        this.mapper = mapper;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 200 || !response.hasEntity()) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, keeping(request));
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Encoding, Authorization");
        // Of an export, a tag would need the whole before its first byte.
        if (!(response.getEntity() instanceof StreamingOutput)) {
            tag(request, response);
        }
    }

    private void tag(ContainerRequestContext request, ContainerResponseContext response) {
        byte[] body = bytes(response.getEntity());
        EntityTag tag = new EntityTag(ContentId.ofBytes('t', body), true);
        response.getHeaders().putSingle(HttpHeaders.ETAG, "W/\"" + tag.getValue() + "\"");
        Response.ResponseBuilder notModified = request.getRequest().evaluatePreconditions(tag);
        if (notModified == null) {
            response.setEntity(body, null, response.getMediaType());
        } else {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    /** What is shown to one person alone is kept nowhere on its way; what needs a key, only where it was shown. */
    private String keeping(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) == null) {
            return "no-cache";
        }
        Class<?> asked = resource.getResourceClass();
        return asked != null && asked.isAnnotationPresent(AsksWhoCalls.class) ? "no-store" : "private, no-cache";
    }

    private byte[] bytes(Object entity) {
        if (entity instanceof byte[] bytes) {
            return bytes;
        }
        if (entity instanceof String text) {
            return text.getBytes(UTF_8);
        }
        try {
            return mapper.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view is always writable", e);
        }
    }
}

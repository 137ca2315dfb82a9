package dateline.query.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.contracts.ContentId;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;

/**
 * Gives every good answer a strong entity tag, which is made of its bytes, and answers 304 to those who have them.
 * Clients are to ask each time: facts come after the article, and an article may be withdrawn.
 */
@Provider
class EntityTags implements ContainerResponseFilter {

    private final ObjectMapper mapper;

    EntityTags(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        // A tag would need the whole of an export before its first byte.
        boolean streamed = response.getEntity() instanceof StreamingOutput;
        if (response.getStatus() != 200 || !response.hasEntity() || streamed) {
            return;
        }
        byte[] body = bytes(response.getEntity());
        EntityTag tag = new EntityTag(ContentId.ofBytes('t', body));
        response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + tag.getValue() + "\"");
        // What is shown to one person alone is kept nowhere on its way.
        boolean personal = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, personal ? "no-store" : "no-cache");
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Encoding, Authorization");
        Response.ResponseBuilder notModified = request.getRequest().evaluatePreconditions(tag);
        if (notModified == null) {
            response.setEntity(body, null, response.getMediaType());
        } else {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
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

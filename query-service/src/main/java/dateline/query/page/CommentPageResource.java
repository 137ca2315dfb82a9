package dateline.query.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of a comment, for its writer, and the moderators' page. Their scripts ask for what they show. */
@Path("/")
public class CommentPageResource {

    @GET
    @Path("comments/{id}")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public byte[] comment(@PathParam("id") String id) {
        return PageFile.read("comment.html");
    }

    @GET
    @Path("moderation")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public byte[] moderation() {
        return PageFile.read("moderation.html");
    }
}

package dateline.query.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of an article. It is the same for each: its script reads the id from the address. */
@Path("/articles/{id}")
public class ArticlePageResource {

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public byte[] page(@PathParam("id") String id) {
        return PageFile.read("article.html");
    }
}

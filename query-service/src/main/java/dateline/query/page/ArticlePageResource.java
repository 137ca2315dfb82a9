package dateline.query.page;

import dateline.query.http.Missing;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of an article. It is the same for each: its script reads the id from the address. */
@Path("/articles/{id}")
public class ArticlePageResource {

    private static final String PAGE = "/META-INF/resources/article.html";

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public byte[] page(@PathParam("id") String id) {
        try (InputStream page = ArticlePageResource.class.getResourceAsStream(PAGE)) {
            if (page == null) {
                throw new Missing("path", "This service was built without its web page.");
            }
            return page.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dateline.query.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.query.Unavailable;
import dateline.query.article.Bookshelf;
import dateline.query.article.Bookshelf.Found;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The page of an article. It is the same for each but for the linked data in its head, which is there for those who run no
 * script; the page's own script reads the id from the address.
 */
@Path("/articles/{id}")
public class ArticlePageResource {

    private static final String END_OF_HEAD = "</head>";
    private static final String BLOCK = "  <script type=\"application/ld+json\">%s</script>\n";

    private final Bookshelf bookshelf;

    ArticlePageResource(Bookshelf bookshelf) {
        this.bookshelf = bookshelf;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public byte[] page(@PathParam("id") String id, @QueryParam("revision") String revision, @Context UriInfo asked) {
        byte[] page = PageFile.read("article.html");
        return linkedData(id, revision, asked.getAbsolutePath().toString())
                .map(data -> new String(page, UTF_8).replace(END_OF_HEAD, BLOCK.formatted(data) + END_OF_HEAD))
                .map(html -> html.getBytes(UTF_8))
                .orElse(page);
    }

    /** Empty if there is nothing to read: the page then says why. */
    private Optional<String> linkedData(String id, String revision, String address) {
        if (revision != null && !revision.matches("[1-9][0-9]{0,8}")) {
            return Optional.empty();
        }
        try {
            return bookshelf.fetch(id, Optional.ofNullable(revision).map(Integer::valueOf))
                            instanceof Found.Readable(var article, var history, var facts)
                    ? Optional.of(
                            harmless(LinkedData.of(article, facts, address).toString()))
                    : Optional.empty();
        } catch (Unavailable e) {
            return Optional.empty();
        }
    }

    /** In JSON, the character that could end the block stands in strings alone, and may be written so. */
    private static String harmless(String json) {
        return json.replace("<", "\\u003c");
    }
}

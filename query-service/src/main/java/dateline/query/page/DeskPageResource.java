package dateline.query.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages of lists, of what is live, and of an actor or a place. One page serves all: its script reads the address. */
@Path("/{view: (events|quotes|figures|live|(actors|places)/[^/]+)/?}")
public class DeskPageResource {

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public byte[] page() {
        return PageFile.read("desk.html");
    }
}

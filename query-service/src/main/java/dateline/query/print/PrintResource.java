package dateline.query.print;

import dateline.query.article.Bookshelf;
import dateline.query.article.Bookshelf.Found;
import dateline.query.article.RevisionNumber;
import dateline.query.http.InvalidParameter;
import dateline.query.http.Missing;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Articles for paper, over HTTP. */
@Path("/v1/articles/{id}/print")
@Tag(name = "articles")
public class PrintResource {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final MediaType TEXT = MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8");

    private static final String TEXT_EXAMPLE = """
            Port reopens after storm

            Two people were hurt on Monday.

            Printable version | 2022-01-10 | https://www.harbourcourier.example/news/port-reopens/article1001.ece
            """;

    private static final String HTML_EXAMPLE =
            "<!DOCTYPE html><html lang=\"en\"><body><article><h1>Port reopens after storm</h1></article></body></html>";

    private final Bookshelf bookshelf;

    PrintResource(Bookshelf bookshelf) {
        this.bookshelf = bookshelf;
    }

    @GET
    @Produces({MediaType.TEXT_HTML, MediaType.TEXT_PLAIN})
    @Operation(operationId = "printArticle", summary = "An article for paper", description = """
                    A page without script, or plain text if the header Accept or format asks for it. The last line says
                    when it was published and where. A withdrawn article is not printed.""")
    @APIResponse(
            responseCode = "200",
            description = "The article.",
            content = {
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "page", value = HTML_EXAMPLE)),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "text", value = TEXT_EXAMPLE))
            })
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public RestResponse<String> print(
            @PathParam("id") @Parameter(example = "a0h2v9rz5tq8m3c7w1x4k6n8p2d") String id,
            @QueryParam("format")
                    @Parameter(
                            description = "html or text; goes before the header Accept.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"html", "text"}))
                    String format,
            @QueryParam("revision")
                    @Parameter(
                            description = "Number of a revision; the newest if absent.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String revision,
            @Context Request request) {
        boolean asText = asText(format, request);
        return switch (bookshelf.fetch(id, RevisionNumber.read(revision))) {
            case Found.Nothing() -> throw new Missing("id", "No article has this id.");
            case Found.NoSuchRevision(int latest) ->
                throw new Missing("revision", "The article has no such revision; the latest is %d.".formatted(latest));
            case Found.Withdrawn w -> throw new Missing("id", "The source withdrew this article.");
            case Found.Readable(var article, var history, var facts) ->
                asText
                        ? answer(new PrintedArticle(article, history.latestRevision()).text(), TEXT)
                        : answer(new PrintedArticle(article, history.latestRevision()).html(), HTML);
        };
    }

    private static RestResponse<String> answer(String body, MediaType type) {
        return RestResponse.ResponseBuilder.ok(body, type).build();
    }

    private static boolean asText(String format, Request request) {
        return switch (format) {
            case null -> {
                Variant best = request.selectVariant(
                        List.of(new Variant(HTML, (String) null, null), new Variant(TEXT, (String) null, null)));
                yield best != null && best.getMediaType().isCompatible(TEXT);
            }
            case "html" -> false;
            case "text" -> true;
            default -> throw new InvalidParameter("format", "must be html or text");
        };
    }
}

package dateline.query.quote;

import dateline.query.fact.Asked;
import dateline.query.fact.FactList;
import dateline.query.fact.FactList.Slice;
import dateline.query.http.NextLink;
import dateline.query.index.FactOrder;
import dateline.query.index.FactSelection;
import dateline.query.index.FactText;
import dateline.query.index.FactType;
import dateline.query.index.Moment;
import dateline.query.index.Selection;
import dateline.query.paging.Limit;
import dateline.query.paging.Moments;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Quotes over HTTP. */
@Path("/v1/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quotes")
public class QuoteResource {

    private final FactList list;

    QuoteResource(FactList list) {
        this.list = list;
    }

    @GET
    @Operation(operationId = "listQuotes", summary = "Who said what", description = """
                    Quotes of all articles, those of the newest article first, each with the sentence and the article it was
                    read in. Only the newest revisions are read; what was withdrawn is in no list. Wherever words are asked
                    for, all of them must be there, in any order; case, accents and the English plural make no difference.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of quotes.",
            headers =
                    @Header(
                            name = "Link",
                            description = "The next page, as rel=next.",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            schema = @Schema(implementation = QuotePage.class),
                            examples = @ExampleObject(name = "page", value = QuoteExamples.PAGE)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag in If-None-Match.")
    @APIResponse(responseCode = "400", ref = "InvalidParameter")
    @APIResponse(responseCode = "406", ref = "NotAcceptable")
    public RestResponse<QuotePage> list(
            @QueryParam("q") @Parameter(description = "Words that were said.", example = "sandbags") String q,
            @QueryParam("speaker")
                    @Parameter(
                            description =
                                    "Words of the speaker's name, of its acronym, or of how the text names the speaker.",
                            example = "Brandt")
                    String speaker,
            @QueryParam("cue") @Parameter(description = "The word that says that somebody speaks.", example = "said")
                    String cue,
            @QueryParam("article") @Parameter(description = "Of this article.", example = "a0h2v9rz5tq8m3c7w1x4k6n8p2d")
                    String article,
            @QueryParam("outlet")
                    @Parameter(
                            description = "Published by this outlet; case makes no difference.",
                            example = "The Harbour Courier")
                    String outlet,
            @QueryParam("from")
                    @Parameter(
                            description = "The article was published on this day or later, or from this instant on.",
                            example = "2022-01-02")
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = "The article was published on this day or earlier, or before this instant.",
                            example = "2022-01-12")
                    String to,
            @QueryParam("limit")
                    @Parameter(
                            description = "How many at most.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "20"))
                    String limit,
            @QueryParam("cursor")
                    @Parameter(
                            description =
                                    "Where to go on: next of the page before. Keep the other parameters as they were.")
                    String cursor,
            @Context UriInfo asked) {
        Optional<Moment> first = Moments.read("from", from);
        Optional<Moment> last = Moments.read("to", to);
        Moments.inOrder(first, last);
        var selection = FactSelection.of(FactType.QUOTE, new Selection(first, last, Asked.words("outlet", outlet)))
                .ofArticle(Asked.words("article", article))
                .with(FactText.WORDS, Asked.words("q", q))
                .with(FactText.SOURCE, Asked.words("speaker", speaker))
                .with(FactText.CUE, Asked.words("cue", cue));
        Slice<QuoteView> found = list.slice(
                selection, FactOrder.PUBLISHED, QuoteView.class, Limit.read(limit), Optional.ofNullable(cursor));
        var answer = RestResponse.ResponseBuilder.ok(new QuotePage(found.items(), found.next()));
        found.next().ifPresent(token -> answer.header(HttpHeaders.LINK, NextLink.of(asked, token)));
        return answer.build();
    }
}

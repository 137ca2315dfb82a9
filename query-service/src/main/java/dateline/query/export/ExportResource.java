package dateline.query.export;

import dateline.query.event.EventParameters;
import dateline.query.event.EventView;
import dateline.query.http.Missing;
import dateline.query.index.FactFinder;
import dateline.query.index.FactOrder;
import dateline.query.index.FactSelection;
import dateline.query.index.FoundFact;
import dateline.query.index.Place;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All events that a question finds, in a format of the field. */
@Path("/v1/events/export")
@Tag(name = "events")
public class ExportResource {

    // Enough for a steady stream; few enough that a reader who goes away has cost little.
    private static final int AT_A_TIME = 500;

    private final Map<String, EventFormat> formats = new TreeMap<>(
            Map.of("plover.jsonl", new PloverJsonLines(), "gdelt.tsv", new GdeltTsv(), "geo.json", new GeoJson()));

    private final FactFinder index;

    ExportResource(FactFinder index) {
        this.index = index;
    }

    @GET
    @Path("/{format}")
    @Operation(operationId = "exportEvents", summary = "All events of a question, as a file", description = """
                    Every event that the question finds, earliest first, without a limit. Unless statuses are asked for,
                    only what is REPORTED or CLAIMED: the formats have no room to say that something was only promised.
                    What a format cannot hold is left out; docs/exports.md says what that is.""")
    @APIResponse(
            responseCode = "200",
            description = "The events.",
            content = {
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = SchemaType.STRING),
                        examples =
                                @ExampleObject(name = "plover", value = "{\"id\":\"f5…\",\"date\":\"2022-01-10\", …}")),
                @Content(
                        mediaType = "text/tab-separated-values",
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "gdelt", value = "61 columns, tabs between")),
                @Content(
                        mediaType = "application/geo+json",
                        schema = @Schema(type = SchemaType.OBJECT),
                        examples =
                                @ExampleObject(
                                        name = "geojson",
                                        value = "{\"type\":\"FeatureCollection\",\"features\":[]}"))
            })
    public Response export(
            @PathParam("format")
                    @Parameter(
                            description = "plover.jsonl, gdelt.tsv or geo.json.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"plover.jsonl", "gdelt.tsv", "geo.json"}))
                    String name,
            @BeanParam EventParameters filter) {
        EventFormat format = Optional.ofNullable(formats.get(name))
                .orElseThrow(() -> new Missing("format", "is not one of " + String.join(", ", formats.keySet())));
        FactSelection selection = filter.toldAsFact();
        StreamingOutput events = out -> write(format, selection, out);
        return Response.ok(events, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"events-%s\"".formatted(name))
                .build();
    }

    private void write(EventFormat format, FactSelection selection, OutputStream out) throws IOException {
        put(out, format.head());
        boolean any = false;
        Optional<Place> after = Optional.empty();
        while (true) {
            List<FoundFact<EventView>> found =
                    index.facts(selection, FactOrder.BY_DAY, EventView.class, after, AT_A_TIME);
            for (FoundFact<EventView> each : found) {
                Optional<String> event = format.write(each.shown());
                if (event.isPresent()) {
                    put(out, any ? format.between() : "");
                    put(out, event.get());
                    any = true;
                }
            }
            if (found.size() < AT_A_TIME) {
                put(out, format.tail(any));
                return;
            }
            after = Optional.of(found.getLast().place());
        }
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

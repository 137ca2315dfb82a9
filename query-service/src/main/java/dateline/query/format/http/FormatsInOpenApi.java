package dateline.query.format.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.query.format.Format;
import dateline.query.format.ListAnswer;
import dateline.query.format.ListKind;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Tells the OpenAPI document in which formats lists come. The examples are the JSON example, put into each format. */
@OpenApiFilter
public class FormatsInOpenApi implements OASFilter {

    private static final URI BASE = URI.create("https://dateline.example/");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (ListKind kind : ListKind.values()) {
            Operation list = api.getPaths().getPathItem("/v1/" + kind.plural()).getGET();
            Content content = list.getResponses().getAPIResponse("200").getContent();
            byte[] example = example(content.getMediaType(Format.JSON.mediaType()));
            kind.formats().stream()
                    .filter(format -> format != Format.JSON)
                    .forEach(format ->
                            content.addMediaType(format.mediaType(), described(format, answer(kind, format, example))));
            list.setDescription(list.getDescription()
                    + " Other formats are chosen by Accept, or by a suffix of the path: "
                    + kind.formats().stream().map(Format::suffix).collect(Collectors.joining(", "))
                    + ".");
        }
    }

    private static MediaType described(Format format, ListAnswer answer) {
        return OASFactory.createMediaType()
                .schema(OASFactory.createSchema()
                        .addType(
                                format == Format.GEOJSON || format == Format.JSON_FEED
                                        ? SchemaType.OBJECT
                                        : SchemaType.STRING))
                .addExample(
                        "page",
                        OASFactory.createExample().value(new String(answer.in(format), StandardCharsets.UTF_8)));
    }

    private static ListAnswer answer(ListKind kind, Format format, byte[] example) {
        URI self = BASE.resolve("v1/" + kind.plural() + format.suffix());
        return new ListAnswer(kind, ListAnswer.items(example), List.of(), BASE, self, Optional.empty());
    }

    /** The example that stands there, as text or already read. */
    private static byte[] example(MediaType json) {
        Object value = json.getExamples().get("page").getValue();
        try {
            return value instanceof String text
                    ? text.getBytes(StandardCharsets.UTF_8)
                    : new ObjectMapper().writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an example is always writable", e);
        }
    }
}

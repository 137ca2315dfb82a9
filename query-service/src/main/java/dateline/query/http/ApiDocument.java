package dateline.query.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.IndexView;

/**
 * Says in the OpenAPI document of each operation what holds for every one, so that a resource says only what is its own:
 * the refusals that may come before it is asked, the entity tag, the link to the next page, that a key may be needed, and
 * which fields there always are. The refusal of a body must be said at the operation all the same, since Quarkus has words
 * of its own for it.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    static final String KEY = "key";

    private static final Map<String, String> OF_ALL = new TreeMap<>(Map.of(
            "400",
            "InvalidParameter",
            "401",
            "Unauthorized",
            "406",
            "NotAcceptable",
            "414",
            "TooLong",
            "429",
            "TooManyRequests"));
    private static final Map<String, String> OF_THOSE_WITH_A_BODY =
            new TreeMap<>(Map.of("413", "TooLarge", "415", "UnsupportedMediaType"));

    private final RequiredFields required;

    public ApiDocument(IndexView classes) {
        this.required = new RequiredFields(classes);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Refusals.addTo(api.getComponents());
        api.getComponents().getSchemas().forEach(required::mark);
        api.getPaths().getPathItems().forEach(ApiDocument::complete);
    }

    private static void complete(String template, PathItem path) {
        path.getOperations().values().forEach(operation -> {
            OF_ALL.forEach((status, name) -> refuses(operation, status, name));
            if (template.contains("{")) {
                refuses(operation, "404", "NotFound");
            }
            if (operation.getRequestBody() != null) {
                OF_THOSE_WITH_A_BODY.forEach((status, name) -> refuses(operation, status, name));
            }
            needsKey(operation);
        });
        if (path.getGET() != null) {
            tag(path.getGET().getResponses());
            link(path.getGET());
        }
    }

    private static void refuses(Operation operation, String status, String name) {
        APIResponses responses = operation.getResponses();
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
        }
    }

    /** A key always, where one is refused for its role; elsewhere only where the setting says so. */
    private static void needsKey(Operation operation) {
        SecurityRequirement key = OASFactory.createSecurityRequirement().addScheme(KEY);
        operation.setSecurity(
                operation.getResponses().hasAPIResponse("403")
                        ? List.of(key)
                        : List.of(OASFactory.createSecurityRequirement(), key));
    }

    private static void tag(APIResponses responses) {
        APIResponse good = responses.getAPIResponse("200");
        if (good == null || good.getContent() == null || good.getContent().hasMediaType("text/event-stream")) {
            return;
        }
        if (good.getHeaders() == null || !good.getHeaders().containsKey("ETag")) {
            good.addHeader("ETag", entityTag());
        }
        if (!responses.hasAPIResponse("304")) {
            responses.addAPIResponse(
                    "304",
                    OASFactory.createAPIResponse().description("Nothing changed since the ETag in If-None-Match."));
        }
    }

    private static Header entityTag() {
        return header("For If-None-Match; an answer that is written while it is read has none.");
    }

    /** Whoever takes a cursor says where the next page is. */
    private static void link(Operation operation) {
        boolean hasPages = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> "cursor".equals(each.getName()));
        if (hasPages) {
            operation.getResponses().getAPIResponse("200").addHeader("Link", header("The next page, as rel=next."));
        }
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}

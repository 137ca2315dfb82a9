package dateline.query.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses query parameters of the API that the path does not have, or that are given twice: a slip in a name would
 * otherwise quietly give an answer to another question. Pages are left alone, for links to them gather parameters.
 */
@Provider
class ParameterCheck implements ContainerRequestFilter {

    private final ResourceInfo resource;

    ParameterCheck(@Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith("/v1/")) {
            return;
        }
        Set<String> known = known();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> check(name, values, known));
    }

    private Set<String> known() {
        return Arrays.stream(resource.getResourceMethod().getParameters())
                .flatMap(ParameterCheck::asked)
                .map(QueryParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a method's parameter asks for: itself, or all that it gathers. */
    private static Stream<QueryParam> asked(Parameter parameter) {
        Stream<? extends AnnotatedElement> elements = parameter.isAnnotationPresent(BeanParam.class)
                ? Stream.<Class<?>>iterate(parameter.getType(), Objects::nonNull, Class::getSuperclass)
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                : Stream.of(parameter);
        return elements.flatMap(each -> Stream.ofNullable(each.getAnnotation(QueryParam.class)));
    }

    private static void check(String name, List<String> values, Set<String> known) {
        if (!known.contains(name)) {
            throw new InvalidParameter(
                    name,
                    known.isEmpty()
                            ? "is not known here; there are no query parameters"
                            : "is not known here; known are " + String.join(", ", known));
        }
        if (values.size() > 1) {
            throw new InvalidParameter(name, "is given more than once");
        }
        if (values.getFirst().isEmpty()) {
            throw new InvalidParameter(name, "is empty; leave it out, or say what it is");
        }
    }
}

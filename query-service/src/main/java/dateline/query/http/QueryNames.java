package dateline.query.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of query parameters that something takes. */
public final class QueryNames {

    private QueryNames() {}

    /** Those of a bean that gathers parameters. */
    public static Set<String> of(Class<?> bean) {
        return names(fields(bean));
    }

    /** Those of a method, by itself and by the beans that it takes. */
    static Set<String> of(Method method) {
        return names(Arrays.stream(method.getParameters()).flatMap(QueryNames::asked));
    }

    private static Stream<? extends AnnotatedElement> asked(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class) ? fields(parameter.getType()) : Stream.of(parameter);
    }

    private static Stream<? extends AnnotatedElement> fields(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()));
    }

    private static Set<String> names(Stream<? extends AnnotatedElement> elements) {
        return elements.flatMap(each -> Stream.ofNullable(each.getAnnotation(QueryParam.class)))
                .map(QueryParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package dateline.query.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Which fields an answer always has: those of its record that are not {@code Optional}. The record of a schema is the one
 * of its name that has the same fields.
 */
final class RequiredFields {

    private static final DotName OPTIONAL = DotName.createSimple(Optional.class);

    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final Collection<ClassInfo> records;

    RequiredFields(IndexView classes) {
        // An index of several may know one class more than once.
        Map<DotName, ClassInfo> found = new TreeMap<>();
        classes.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(each -> each.name().toString().startsWith("dateline."))
                .forEach(each -> found.put(each.name(), each));
        this.records = found.values();
    }

    void mark(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        // Of two records with one name, the second's schema has a number behind it.
        String simple = name.replaceAll("\\d+$", "");
        List<ClassInfo> same = records.stream()
                .filter(each -> name(each).equals(simple))
                .filter(each -> names(each).equals(schema.getProperties().keySet()))
                .toList();
        if (same.size() == 1) {
            schema.setRequired(required(same.getFirst()));
        }
    }

    private static String name(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        AnnotationValue given = schema == null ? null : schema.value("name");
        return given == null ? type.simpleName() : given.asString();
    }

    private static Set<String> names(ClassInfo type) {
        return type.recordComponents().stream()
                .map(RecordComponentInfo::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> required(ClassInfo type) {
        return new ArrayList<>(type.recordComponents().stream()
                .filter(each -> !each.type().name().equals(OPTIONAL))
                .map(RecordComponentInfo::name)
                .sorted()
                .toList());
    }
}

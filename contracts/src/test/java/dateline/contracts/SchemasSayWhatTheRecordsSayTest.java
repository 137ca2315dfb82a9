package dateline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema files and the records describe the same messages: fields, which of them must be there, and their types. */
class SchemasSayWhatTheRecordsSayTest {

    @ParameterizedTest
    @CsvSource({
        "DOCUMENT, dateline.contracts.DocumentMessage, ''",
        "WITHDRAWAL, dateline.contracts.WithdrawalMessage, ''",
        "ARTICLE, dateline.contracts.ArticleMessage$Revised, /$defs/Revised",
        "ARTICLE, dateline.contracts.ArticleMessage$Withdrawn, /$defs/Withdrawn",
        "ANALYSIS, dateline.contracts.AnalysisMessage, ''",
        "RECEIPT, dateline.contracts.ReceiptMessage, ''",
        "COMMENT, dateline.contracts.CommentMessage, ''",
        "MODERATION, dateline.contracts.ModerationMessage, ''",
        "DECISION, dateline.contracts.DecisionMessage, ''",
    })
    void describesEveryField(Schemas schema, Class<?> message, String at) {
        compare(schema.json(), schema.json().at(at), message);
    }

    private static void compare(JsonNode root, JsonNode schema, Class<?> message) {
        List<String> fields = Arrays.stream(message.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(names(schema.get("properties")).stream().filter(name -> !isTag(schema, name)))
                .as("properties of %s", message.getSimpleName())
                .containsExactlyElementsOf(fields);
        List<String> required = StreamSupport.stream(schema.get("required").spliterator(), false)
                .map(JsonNode::asText)
                .filter(name -> !isTag(schema, name))
                .toList();
        assertThat(required)
                .as("required fields of %s", message.getSimpleName())
                .containsExactlyElementsOf(Arrays.stream(message.getRecordComponents())
                        .filter(field -> field.getType() != Optional.class)
                        .map(RecordComponent::getName)
                        .toList());
        for (RecordComponent field : message.getRecordComponents()) {
            compare(root, schema.get("properties").get(field.getName()), inner(field.getGenericType()));
        }
    }

    private static void compare(JsonNode root, JsonNode field, Type type) {
        assertThat(field).as("schema of a %s", type).isNotNull();
        JsonNode schema = field.has("$ref") ? root.at(field.get("$ref").asText().substring(1)) : field;
        if (!field.has("$ref")) {
            assertThat(schema.has("description")
                            || "array".equals(root.path("type").asText()))
                    .isTrue();
        }
        if (type instanceof ParameterizedType list) {
            assertThat(schema.get("type").asText()).isEqualTo("array");
            JsonNode items = schema.get("items");
            Type item = list.getActualTypeArguments()[0];
            if (item instanceof Class<?> record && record.isRecord()) {
                compare(root, items, item);
            }
        } else if (type instanceof Class<?> record && record.isRecord()) {
            compare(root, schema, record);
        } else if (type instanceof Class<?> choice && choice.isEnum()) {
            assertThat(StreamSupport.stream(schema.get("enum").spliterator(), false)
                            .map(JsonNode::asText))
                    .containsExactlyElementsOf(Arrays.stream(choice.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        } else if (schema.has("type")) {
            assertThat(schema.get("type").asText()).isEqualTo(jsonType((Class<?>) type));
        }
    }

    private static boolean isTag(JsonNode schema, String property) {
        return schema.at("/properties/" + property).has("const");
    }

    private static Type inner(Type type) {
        return type instanceof ParameterizedType optional && optional.getRawType() == Optional.class
                ? optional.getActualTypeArguments()[0]
                : type;
    }

    private static String jsonType(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return "integer";
        }
        if (type == Boolean.class) {
            return "boolean";
        }
        if (type == BigDecimal.class) {
            return "number";
        }
        assertThat(type).isIn(String.class, Instant.class);
        return "string";
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new java.util.ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

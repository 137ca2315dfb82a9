package dateline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** {@code asyncapi.yaml} says what the code says. */
class AsyncApiTest {

    private final JsonNode api = api();

    @Test
    void namesEveryTopicAndHowItIsKept() {
        assertThat(StreamSupport.stream(api.get("channels").spliterator(), false)
                        .map(channel -> List.of(
                                channel.get("address").asText(),
                                channel.at("/bindings/kafka/topicConfiguration/cleanup.policy/0")
                                        .asText(),
                                channel.at("/bindings/kafka/topicConfiguration/max.message.bytes")
                                        .asText(),
                                channel.at("/bindings/kafka/partitions").asText())))
                .containsExactlyElementsOf(Topics.ALL.stream()
                        .map(topic -> List.of(
                                topic.name(),
                                topic.keeping().cleanupPolicy(),
                                Integer.toString(Limits.RECORD_BYTES),
                                Integer.toString(Topics.DEFAULT_PARTITIONS)))
                        .toList());
    }

    @Test
    void namesEveryTypeOfMessage() {
        assertThat(StreamSupport.stream(api.at("/components/messages").spliterator(), false)
                        .map(message -> message.get("name").asText()))
                .containsExactly(
                        DocumentMessage.TYPE,
                        WithdrawalMessage.TYPE,
                        ArticleMessage.Revised.TYPE,
                        ArticleMessage.Withdrawn.TYPE,
                        AnalysisMessage.TYPE,
                        ReceiptMessage.TYPE,
                        CommentMessage.TYPE,
                        ModerationMessage.TYPE,
                        DecisionMessage.TYPE,
                        "rejected");
    }

    @Test
    void pointsToTheSchemas() {
        assertThat(api.at("/components/messages").findValuesAsText("$ref"))
                .filteredOn(ref -> ref.startsWith("schemas/"))
                .extracting(ref -> ref.substring("schemas/".length()))
                .containsOnly(Arrays.stream(Schemas.values()).map(Schemas::file).toArray(String[]::new));
    }

    @Test
    void namesEveryReasonOfARejection() {
        JsonNode headers = api.at("/components/messages/rejected/headers");

        assertThat(headers.at("/properties/dl-code/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                        Arrays.stream(Rejection.Code.values()).map(Enum::name).toList());
        assertThat(headers.get("required"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        Rejection.HEADER_CODE,
                        Rejection.HEADER_REASON,
                        Rejection.HEADER_SERVICE,
                        Rejection.HEADER_TOPIC,
                        Rejection.HEADER_PARTITION,
                        Rejection.HEADER_OFFSET);
    }

    @Test
    void showsExamplesThatAreTaken() throws Unreadable {
        for (JsonNode example : api.at("/components/messages/document/examples")) {
            assertThat(DocumentReading.of(example.get("payload")).documentId()).startsWith("d");
        }
        for (JsonNode example : api.at("/components/messages/withdrawal/examples")) {
            assertThat(DocumentReading.withdrawal(example.get("payload")).documentId())
                    .startsWith("d");
        }
        for (JsonNode example : api.at("/components/messages/comment/examples")) {
            assertThat(Schemas.COMMENT.violations(example.get("payload"))).isEmpty();
        }
        for (JsonNode example : Schemas.DOCUMENT.json().get("examples")) {
            assertThat(DocumentReading.of(example).documentId()).startsWith("d");
        }
    }

    private static JsonNode api() {
        try (var in = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

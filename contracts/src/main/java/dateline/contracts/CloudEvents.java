package dateline.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * The envelope of a message: CloudEvents 1.0. We write the binary form; we read binary, structured, and the bare JSON
 * of the data alone.
 */
public final class CloudEvents {

    private CloudEvents() {}

    /**
     * What a record carries.
     *
     * @param type the CloudEvents type; absent for bare JSON
     * @param time of the message, as its writer says; absent for bare JSON. The record's own time may be the broker's
     * @param data the JSON of the message itself
     */
    public record Incoming(Optional<String> type, Optional<Instant> time, JsonNode data) {

        static Incoming bare(JsonNode data) {
            return new Incoming(Optional.empty(), Optional.empty(), data);
        }

        /**
         * The data as a message.
         *
         * @throws Unreadable if it does not have the message's shape
         */
        public <T> T as(Class<T> message) throws Unreadable {
            try {
                return MessageJson.MAPPER.treeToValue(data, message);
            } catch (JsonProcessingException | IllegalArgumentException e) {
                throw new Unreadable(Rejection.Code.INVALID, firstLine(e));
            }
        }
    }

    /**
     * Reads the envelope of a record.
     *
     * @param expectedTypes the only CloudEvents types taken; one that ends in a dot is a prefix
     * @throws Unreadable if there is no value, no JSON in it, or another type
     */
    public static Incoming read(ConsumerRecord<byte[], byte[]> record, String... expectedTypes) throws Unreadable {
        if (record.value() == null || record.value().length == 0) {
            throw new Unreadable(Rejection.Code.EMPTY, "the record has no value");
        }
        if (record.value().length > Limits.MESSAGE_BYTES) {
            throw new Unreadable(
                    Rejection.Code.TOO_LARGE,
                    "the value has %,d bytes; at most %,d are taken"
                            .formatted(record.value().length, Limits.MESSAGE_BYTES));
        }
        Optional<CloudEvent> event = event(record);
        Optional<String> type = event.map(CloudEvent::getType);
        if (type.isPresent() && Arrays.stream(expectedTypes).noneMatch(each -> accepts(each, type.get()))) {
            throw new Unreadable(
                    Rejection.Code.UNKNOWN_TYPE,
                    "ce_type is \"%s\"; this topic takes \"%s\""
                            .formatted(type.get(), String.join("\" or \"", expectedTypes)));
        }
        byte[] json = event.map(
                        e -> e.getData() == null ? new byte[0] : e.getData().toBytes())
                .orElse(record.value());
        Optional<Instant> time = event.map(CloudEvent::getTime).map(OffsetDateTime::toInstant);
        return new Incoming(type, time, tree(json));
    }

    private static boolean accepts(String expected, String type) {
        return expected.endsWith(".") ? type.startsWith(expected) : type.equals(expected);
    }

    private static Optional<CloudEvent> event(ConsumerRecord<byte[], byte[]> record) throws Unreadable {
        if (!carriesEnvelope(record.headers())) {
            return Optional.empty();
        }
        try {
            return Optional.of(KafkaMessageFactory.createReader(record).toEvent());
        } catch (CloudEventRWException | IllegalArgumentException | IllegalStateException e) {
            throw new Unreadable(Rejection.Code.UNREADABLE, "not a CloudEvent: " + firstLine(e));
        }
    }

    private static boolean carriesEnvelope(Headers headers) {
        var contentType = headers.lastHeader("content-type");
        return headers.lastHeader("ce_specversion") != null
                || (contentType != null
                        && contentType.value() != null
                        && new String(contentType.value(), UTF_8).startsWith("application/cloudevents+json"));
    }

    private static JsonNode tree(byte[] json) throws Unreadable {
        try {
            JsonNode tree = MessageJson.MAPPER.readTree(json);
            if (tree == null || !tree.isObject()) {
                throw new Unreadable(Rejection.Code.UNREADABLE, "the value is not a JSON object");
            }
            return tree;
        } catch (IOException e) {
            throw new Unreadable(Rejection.Code.UNREADABLE, "the value is not JSON: " + firstLine(e));
        }
    }

    /**
     * A record in binary form.
     *
     * @param id of the message: the same message written again has the same id
     * @param source which service writes, such as {@code /dateline/ingest}
     * @param time of the message; also the record's time, where the topic keeps it
     */
    public static ProducerRecord<byte[], byte[]> write(
            String topic, String key, String type, String id, String source, Instant time, Object message) {
        var record =
                new ProducerRecord<>(topic, null, time.toEpochMilli(), key.getBytes(UTF_8), MessageJson.write(message));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_type", type);
        header(record, "ce_id", id);
        header(record, "ce_source", source);
        header(record, "ce_time", time.toString());
        header(record, "content-type", "application/json");
        return record;
    }

    private static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }

    private static String firstLine(Exception e) {
        if (e instanceof JsonProcessingException json) {
            return MessageJson.problem(json);
        }
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}

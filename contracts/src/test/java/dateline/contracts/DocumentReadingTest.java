package dateline.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReadingTest {

    private static final String BARE = """
            {"outlet": "The Harbour Courier", "mediaType": "text/plain", "content": "The port reopened."}""";

    private static final String KILL = """
            {"url": "https://a.example/1", "reason": "Misquoted. Do not use."}""";

    @Test
    void saysWhatIsWrongWithoutWordsAboutTheParser() {
        var cut = new org.apache.kafka.clients.consumer.ConsumerRecord<byte[], byte[]>(
                Topics.DOCUMENTS,
                0,
                0,
                null,
                "{\"mediaType\":\"text/plain\"".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(DocumentReading.of(cut))
                .isInstanceOfSatisfying(DocumentReading.NotReadable.class, refused -> assertThat(
                                refused.rejection().reason())
                        .contains("Unexpected end-of-input")
                        .doesNotContain("Source"));
    }

    @Test
    void readsBareJson() {
        assertThat(read(record(BARE))).isInstanceOf(DocumentReading.Readable.class);
    }

    @Test
    void readsTheBinaryForm() {
        var record = record(BARE);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", "1");
        header(record, "ce_source", "/desk");
        header(record, "ce_type", DocumentMessage.TYPE);
        header(record, "content-type", "application/json");

        assertThat(read(record)).isEqualTo(read(record(BARE)));
    }

    @Test
    void readsTheStructuredForm() {
        var record = record("""
                {"specversion": "1.0", "id": "1", "source": "/desk", "type": "%s",
                 "datacontenttype": "application/json", "data": %s}""".formatted(DocumentMessage.TYPE, BARE));
        header(record, "content-type", "application/cloudevents+json; charset=UTF-8");

        assertThat(read(record)).isEqualTo(read(record(BARE)));
    }

    @Test
    void readsAWithdrawalInBinaryAndStructuredForm() {
        var binary = record(KILL);
        header(binary, "ce_specversion", "1.0");
        header(binary, "ce_id", "1");
        header(binary, "ce_source", "/desk");
        header(binary, "ce_type", WithdrawalMessage.TYPE);
        header(binary, "content-type", "application/json");
        var structured = record("""
                {"specversion": "1.0", "id": "1", "source": "/desk", "type": "%s",
                 "datacontenttype": "application/json", "data": %s}""".formatted(WithdrawalMessage.TYPE, KILL));
        header(structured, "content-type", "application/cloudevents+json");

        assertThat(read(binary))
                .isEqualTo(read(structured))
                .isInstanceOfSatisfying(DocumentReading.Withdrawal.class, reading -> {
                    assertThat(reading.withdrawal().reason()).isEqualTo("Misquoted. Do not use.");
                    assertThat(reading.withdrawal().key()).isEqualTo("https://a.example/1");
                });
    }

    @Test
    void doesNotGuessThatBareJsonIsAWithdrawal() {
        assertThat(code(record(KILL))).isEqualTo(Rejection.Code.INVALID);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"url": "https://a.example/1"}                                                 | reason: is required
            {"reason": "killed"}                                                           | url or outletArticleId is required
            {"url": "a.example", "reason": "killed"}                                       | url
            {"url": "https://a.example/1", "reason": "killed", "withdrawnAt": "yesterday"} | withdrawnAt
            """)
    void namesTheFieldOfAWithdrawalThatIsWrong(String json, String field) {
        var record = record(json);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", "1");
        header(record, "ce_source", "/desk");
        header(record, "ce_type", WithdrawalMessage.TYPE);

        assertThat(code(record)).isEqualTo(Rejection.Code.INVALID);
        assertThat(reason(record)).contains(field);
    }

    @Test
    void tellsWithdrawalsInTheSameWordsApartByTheirTime() throws Unreadable {
        var first = withdrawal("2022-01-11T08:00:00Z");

        assertThat(withdrawal("2022-01-11T08:00:00Z").documentId()).isEqualTo(first.documentId());
        assertThat(withdrawal("2022-01-12T08:00:00Z").documentId()).isNotEqualTo(first.documentId());
    }

    @Test
    void refusesAMajorVersionItDoesNotKnow() {
        var record = record(BARE);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", "1");
        header(record, "ce_source", "/desk");
        header(record, "ce_type", "org.dateline.document.received.v2");

        assertThat(code(record)).isEqualTo(Rejection.Code.UNKNOWN_TYPE);
        assertThat(reason(record)).contains("received.v2").contains("received.v1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {}                                                                           | mediaType: is required
            {"mediaType": "text/html", "url": "http://a.example/"}                       | content
            {"mediaType": "text/html", "content": "x"}                                   | url: url or outlet is required
            {"mediaType": "text/rtf", "content": "x", "outlet": "o"}                     | mediaType
            {"mediaType": "text/html", "content": "", "outlet": "o"}                     | content
            {"mediaType": "text/html", "content": 7, "outlet": "o"}                      | content
            {"mediaType": "text/html", "content": "x", "url": "javascript:alert(1)"}     | url
            {"mediaType": "text/html", "content": "x", "url": {"$ne": null}}             | url
            {"mediaType": "text/html", "content": "x", "outlet": "o", "publishedAt": "yesterday"} | publishedAt
            """)
    void namesTheFieldThatIsWrong(String json, String field) {
        assertThat(code(record(json))).isEqualTo(Rejection.Code.INVALID);
        assertThat(reason(record(json))).contains(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nonsense", "[1]", "\"text\"", "{\"a\":1,\"a\":2}", "{\"a\":1} trailing", "{\"a\": NaN}", "null"
            })
    void refusesWhatIsNotAJsonObject(String value) {
        assertThat(code(record(value))).isEqualTo(Rejection.Code.UNREADABLE);
    }

    @Test
    void refusesNestingWithoutEnd() {
        assertThat(code(record("{\"a\":" + "[".repeat(10_000)))).isEqualTo(Rejection.Code.UNREADABLE);
    }

    @Test
    void refusesARecordWithoutValue() {
        assertThat(code(new ConsumerRecord<>(Topics.DOCUMENTS, 0, 0, null, null)))
                .isEqualTo(Rejection.Code.EMPTY);
    }

    @Test
    void takesContentUpToTheLimitAndNoMore() {
        assertThat(read(record(withContent(Limits.CONTENT_BYTES)))).isInstanceOf(DocumentReading.Readable.class);
        assertThat(code(record(withContent(Limits.CONTENT_BYTES + 1)))).isEqualTo(Rejection.Code.TOO_LARGE);
    }

    @Test
    void givesTheSamePageTheSameIdWheneverItWasRetrieved() {
        String later = BARE.replace("{\"outlet\"", "{\"retrievedAt\": \"2022-01-10T00:00:00Z\", \"outlet\"");

        assertThat(read(record(later)).documentId())
                .isEqualTo(read(record(BARE)).documentId())
                .matches("d[0-9a-z]{26}");
    }

    private static DocumentReading.Withdrawal withdrawal(String time) throws Unreadable {
        ObjectNode json = MessageJson.MAPPER.createObjectNode();
        json.put("url", "https://a.example/1");
        json.put("reason", "the page answers 410");
        json.put("withdrawnAt", time);
        return DocumentReading.withdrawal(json);
    }

    private static String withContent(int length) {
        return BARE.replace("The port reopened.", "x".repeat(length));
    }

    private static DocumentReading read(ConsumerRecord<byte[], byte[]> record) {
        return DocumentReading.of(record);
    }

    private static Rejection.Code code(ConsumerRecord<byte[], byte[]> record) {
        return ((DocumentReading.NotReadable) read(record)).rejection().code();
    }

    private static String reason(ConsumerRecord<byte[], byte[]> record) {
        return ((DocumentReading.NotReadable) read(record)).rejection().reason();
    }

    private static ConsumerRecord<byte[], byte[]> record(String value) {
        return new ConsumerRecord<>(Topics.DOCUMENTS, 0, 0, null, value.getBytes(UTF_8));
    }

    private static void header(ConsumerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }
}

package dateline.query.messaging;

import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;
import static dateline.query.Messages.facts;
import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.contracts.MessageJson;
import dateline.contracts.Rejection;
import dateline.contracts.Topics;
import dateline.query.DevStackResource;
import dateline.query.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DevStackResource.class)
class IntakeIT {

    private final Wire wire = new Wire();

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @Test
    void putsWhatItCannotReadAsideAndTakesTheRest() {
        String good = new String(MessageJson.write(article("poison-good").message()), UTF_8);
        wire.send(Topics.ARTICLES, "p1", null);
        wire.send(Topics.ARTICLES, "p2", "not JSON");
        wire.send(Topics.ARTICLES, "p3", "[1]");
        wire.send(Topics.ARTICLES, "p4", good.replace("\"revision\":1", "\"revision\":0"));
        wire.send(Topics.ARTICLES, "p5", good.replace("\"revised\"", "\"burnt\""));
        wire.send(Topics.ARTICLES, "p6", good.replaceAll("\"end\":\\d+}]", "\"end\":99999}]"));
        wire.send(Topics.ARTICLES, "p7", good.replaceFirst("\"headline\":\"[^\"]*\",", ""));
        wire.send(Topics.ARTICLES, "p8", "[".repeat(10_000));
        wire.send(Topics.ANALYSES, "p9", "{}");
        wire.send(Topics.RECEIPTS, "p10", "{\"documentId\": \"x\"}");
        wire.send(Topics.ARTICLES, "good", good);
        wire.send(facts(article("poison-good").message(), "Ida Brandt"));

        await().untilAsserted(() ->
                when().get("/v1/articles/{id}", articleId("poison-good")).then().statusCode(200));
        await().untilAsserted(() -> assertThat(rejected())
                .containsExactlyInAnyOrder(
                        "p1 EMPTY",
                        "p2 UNREADABLE",
                        "p3 UNREADABLE",
                        "p4 INVALID",
                        "p5 INVALID",
                        "p6 INVALID",
                        "p7 INVALID",
                        "p8 UNREADABLE",
                        "p9 INVALID",
                        "p10 INVALID"));
    }

    private List<String> rejected() {
        return wire.read(Topics.REJECTED).stream()
                .map(each -> new String(each.key(), UTF_8) + " " + header(each, Rejection.HEADER_CODE))
                .toList();
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}

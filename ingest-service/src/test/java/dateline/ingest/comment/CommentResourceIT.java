package dateline.ingest.comment;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dateline.contracts.CloudEvents;
import dateline.contracts.CommentMessage;
import dateline.contracts.CommentMessage.AddressCheck;
import dateline.contracts.CommentState;
import dateline.contracts.DecisionMessage;
import dateline.contracts.MessageJson;
import dateline.contracts.Seals;
import dateline.contracts.Topics;
import dateline.ingest.DevStackResource;
import dateline.ingest.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.types.Binary;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(DevStackResource.class)
class CommentResourceIT {

    private static final String STORY = """
            {"url": "https://a.example/%s", "mediaType": "text/plain",
             "content": "Port reopens after storm\\n\\nThe port of Westhaven reopened on Monday, the harbour master said."}""";
    private static final String WORDS = "The port was closed for three days. Many ships waited outside.";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "dateline.comments.secret")
    String secret;

    @ConfigProperty(name = "dateline.ingest.database")
    String database;

    @Inject
    MongoClient mongo;

    private Wire wire;

    @BeforeEach
    void open() {
        wire = new Wire(bootstrapServers);
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void putsACommentOnTheTopicWithASealAndWithoutTheAddress() throws IOException {
        String articleId = article("sealed");

        String id = send(articleId, form("Ines Okafor", "ines.okafor@harbourmail.com", WORDS))
                .statusCode(202)
                .body("state", is("pending"))
                .extract()
                .path("commentId");

        CommentMessage comment = MessageJson.MAPPER.readValue(published(id).value(), CommentMessage.class);
        assertThat(comment.commentId()).isEqualTo(id);
        assertThat(comment.articleId()).isEqualTo(articleId);
        assertThat(comment.text()).isEqualTo(WORDS);
        assertThat(comment.check(new Seals(secret))).isEqualTo(AddressCheck.UNCONFIRMED);
    }

    @Test
    void givesTheWriterALinkThatNobodyElseCanMake() {
        String articleId = article("link");

        ValidatableResponse taken = send(articleId, form("Ines Okafor", "link.writer@harbourmail.com", WORDS));

        String id = taken.extract().path("commentId");
        String token = taken.extract().path("token");
        assertThat(new Seals(secret).holds(token, "status", id)).isTrue();
        taken.body("statusUrl", is("/comments/" + id + "#" + token));
    }

    @Test
    void leavesTheAddressNowhereButLockedUp() {
        String articleId = article("nowhere");
        send(articleId, form("", "only.here@harbourmail", "all small letters here"))
                .statusCode(422);
        String id = send(articleId, form("Ines Okafor", "only.here@harbourmail.com", WORDS))
                .statusCode(202)
                .extract()
                .path("commentId");
        published(id);

        assertThat(everythingStored()).doesNotContain("only.here").doesNotContain("harbourmail.com");
        assertThat(addresses(id).get("key", Binary.class).getData()).isNotEmpty();
        for (Topics.Topic topic : Topics.ALL) {
            wire.await(topic.name(), 0, record -> record.value() != null)
                    .forEach(record ->
                            assertThat(new String(record.value(), UTF_8)).doesNotContain("only.here"));
        }
        assertThat(given().get("/q/metrics").asString()).doesNotContain("only.here");
    }

    @Test
    void saysOfAModeratorsCommentWhoseItIsAndOfNobodyElses() throws IOException {
        String articleId = article("staff");

        String own = send(articleId, form("Anna Adeyemi", "Anna.Adeyemi@harbourmail.com", WORDS))
                .statusCode(202)
                .extract()
                .path("commentId");
        String other = send(articleId, form("Anna Adeyemi", "another.anna@harbourmail.com", WORDS))
                .statusCode(202)
                .extract()
                .path("commentId");

        assertThat(sender(own).moderator()).hasValue("anna");
        assertThat(sender(other).moderator()).isEmpty();
    }

    private CommentMessage.Sender sender(String id) throws IOException {
        return MessageJson.MAPPER
                .readValue(published(id).value(), CommentMessage.class)
                .vouchedFor(new Seals(secret))
                .orElseThrow();
    }

    @Test
    void takesTheSameCommentTwiceAsOne() {
        String articleId = article("twice");
        String form = form("Ines Okafor", "twice@harbourmail.com", WORDS);

        String id = send(articleId, form).statusCode(202).extract().path("commentId");

        send(articleId, form).statusCode(202).body("commentId", is(id));
        send(articleId, form("Ines Okafor", "once@harbourmail.com", WORDS))
                .statusCode(202)
                .body("commentId", org.hamcrest.Matchers.not(id));
    }

    @Test
    void saysEverythingThatBreaksTheRulesAtOnce() {
        String articleId = article("broken");

        send(articleId, form("", "nobody at home", "u shud call me at me@harbourmail.com NOW"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("/problems/comment-rules"))
                .body("violations.rule", hasItems(2, 3, 5))
                .body("violations.field", hasItems("text", "name", "email"))
                .body("violations.code", hasItems("R5_MISSING_NAME", "R5_INVALID_EMAIL", "R3_ABBREVIATION"))
                .body("violations.find { it.code == 'R3_ABBREVIATION' }.span.text", is("u"))
                .body(
                        "violations.find { it.code == 'R3_ABBREVIATION' }.suggestion",
                        org.hamcrest.Matchers.notNullValue());
    }

    @Test
    void checkingKeepsAndSendsNothing() {
        String articleId = article("checked");
        String before = everythingStored();

        post("/v1/comments:check", """
                {"articleId": "%s", "name": "Ines Okafor", "email": "check@harbourmail.com", "text": "%s"}""".formatted(articleId, WORDS))
                .statusCode(200)
                .body("taken", is(true))
                .body("violations.severity", org.hamcrest.Matchers.not(hasItem("reject")));
        post("/v1/comments:check", "{\"text\": \"\"}")
                .statusCode(200)
                .body("taken", is(false))
                .body("violations.field", hasItems("text", "name", "email"));

        assertThat(everythingStored()).isEqualTo(before);
    }

    @Test
    void takesNoCommentOnWhatIsNotThere() {
        String form = form("Ines Okafor", "ines@harbourmail.com", WORDS);
        send("a00000000000000000000000000", form).statusCode(404).body("errors.field", contains("id"));

        String articleId = article("killed");
        post("/v1/withdrawals", "{\"url\": \"https://a.example/killed\", \"reason\": \"Misquoted.\"}")
                .statusCode(202);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> send(articleId, form).statusCode(404));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"name": "Ines", "colour": "red"}    | colour
            {"name": 7}                          | name
            {"name": {"$ne": null}}              | name
            {"parentId": "c1"}                   | parentId
            {"text": "x",                        | body
            [1]                                  | body
            "text"                               | body
            """)
    void namesTheFieldThatIsNoFieldOfAComment(String json, String field) {
        post("/v1/comments:check", json)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains(field));
    }

    @Test
    void saysNothingOfABodyThatIsBrokenButWhereItBreaks() {
        String answer = post("/v1/comments:check", "{\"email\": ines@harbourmail.com}")
                .statusCode(400)
                .extract()
                .asString();

        assertThat(answer).contains("line 1, column").doesNotContain("ines");
    }

    @Test
    void refusesWhatIsTooLarge() {
        post("/v1/comments:check", "{\"text\": \"%s\"}".formatted("x".repeat(70_000)))
                .statusCode(413);
    }

    @Test
    void letsThePagesScriptSendAndNobodyElses() {
        given().urlEncodingEnabled(false)
                .header("Origin", "http://localhost:8070")
                .contentType("application/json")
                .body("{}")
                .post("/v1/comments:check")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", is("http://localhost:8070"));
        given().urlEncodingEnabled(false)
                .header("Origin", "https://elsewhere.example")
                .contentType("application/json")
                .body("{}")
                .post("/v1/comments:check")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @EnumSource(names = {"ERASED", "REDUCED"})
    void destroysTheAddressWhereTheWordsAreGone(CommentState gone) {
        String articleId = article(gone.name());
        String form = form("Ines Okafor", "erase.me@harbourmail.com", WORDS);
        String id = send(articleId, form).extract().path("commentId");
        assertThat(addresses(id)).containsKeys("key", "address");

        wire.send(CloudEvents.write(
                Topics.DECISIONS,
                id,
                DecisionMessage.TYPE,
                id + "/2",
                "/dateline/processing",
                Instant.EPOCH,
                decided(id, gone)));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(addresses(id)).doesNotContainKeys("key", "address"));
        send(articleId, form).statusCode(202);
        assertThat(addresses(id)).doesNotContainKeys("key", "address");
    }

    private static DecisionMessage decided(String id, CommentState state) {
        return new DecisionMessage(
                id,
                2,
                "a00000000000000000000000000",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                AddressCheck.NONE,
                Optional.empty(),
                Instant.EPOCH,
                state,
                DecisionMessage.Risk.NORMAL,
                "1",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private String article(String name) {
        String document = post("/v1/documents", STORY.formatted(name))
                .statusCode(202)
                .extract()
                .path("documentId");
        return wire.receipts(document, 1).getFirst().path("articleId").asText();
    }

    private ConsumerRecord<byte[], byte[]> published(String id) {
        return wire.await(Topics.COMMENTS, 1, record -> Arrays.equals(record.key(), id.getBytes(UTF_8)))
                .getFirst();
    }

    private Document addresses(String id) {
        return mongo.getDatabase(database)
                .getCollection("addresses")
                .find(new Document("_id", id))
                .first();
    }

    private String everythingStored() {
        MongoDatabase all = mongo.getDatabase(database);
        List<String> texts = new ArrayList<>();
        for (String collection : all.listCollectionNames()) {
            for (Document each : all.getCollection(collection).find()) {
                texts.add(each.toJson());
            }
        }
        return String.join("\n", texts);
    }

    private static String form(String name, String email, String text) {
        return new String(MessageJson.write(Map.of("name", name, "email", email, "text", text)), UTF_8);
    }

    private static ValidatableResponse send(String articleId, String form) {
        return post("/v1/articles/" + articleId + "/comments", form);
    }

    private static ValidatableResponse post(String path, String json) {
        return given().urlEncodingEnabled(false)
                .contentType("application/json")
                .body(json)
                .post(path)
                .then();
    }
}

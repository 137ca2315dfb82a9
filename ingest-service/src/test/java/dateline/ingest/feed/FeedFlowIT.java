package dateline.ingest.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.mongodb.client.MongoClient;
import dateline.contracts.Topics;
import dateline.contracts.WithdrawalMessage;
import dateline.ingest.DevStackResource;
import dateline.ingest.Wire;
import dateline.ingest.fetch.RudeServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a feed that somebody registers to articles on the topic, with a real broker and store. */
@QuarkusTest
@TestProfile(FeedFlowIT.ThisMachine.class)
@WithTestResource(DevStackResource.class)
class FeedFlowIT {

    /** This machine may be asked, and nobody waits. */
    public static class ThisMachine implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dateline.fetch.allow", "127.0.0.1",
                    "dateline.fetch.contact", "desk@dateline.example",
                    "dateline.fetch.rest", "0s",
                    "dateline.feeds.tick", "100ms");
        }
    }

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "dateline.ingest.database")
    String database;

    @Inject
    MongoClient mongo;

    @Inject
    FeedStore feeds;

    @Inject
    SeenStore seen;

    @Inject
    FeedDesk desk;

    private final RudeServer server = new RudeServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private void serve(int stories) {
        String[] items = new String[stories];
        for (int i = 0; i < stories; i++) {
            items[i] = FeedBench.item("Story " + i, "/story/" + i);
            server.on("/story/" + i, RudeServer.versioned("text/html", "\"p" + i + "\"", """
                    <html lang=en><body><h1>Port %d reopens after storm</h1>
                    <p>The port of Westhaven reopened on Monday, the harbour master said, and ferries will follow.</p>
                    </body></html>""".formatted(i)));
        }
        server.on("/feed", RudeServer.versioned("application/rss+xml", "\"v1\"", FeedBench.rss(items)));
    }

    private ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/feeds")
                .then();
    }

    private String register() {
        return post("""
                {"url": "%s", "outlet": "The Harbour Courier", "section": "Ports", "zone": "Asia/Kolkata"}""".formatted(server.url("/feed")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void awaitPolls(String id, int polls) {
        Awaitility.await().until(() -> feeds.get(id)
                .map(feed -> feed.state().reports().size() >= polls
                        && feed.state().leasedUntil().isEmpty())
                .orElse(false));
    }

    /** As if the time had come. */
    private void makeDue(String id) {
        Feed feed = feeds.get(id).orElseThrow();
        assertThat(feeds.write(feed.with(feed.state().askedAt(Instant.EPOCH)))).isPresent();
    }

    private List<ConsumerRecord<byte[], byte[]>> articles(int count) {
        try (Wire wire = new Wire(bootstrapServers)) {
            return wire.await(
                    Topics.ARTICLES,
                    count,
                    record -> Wire.json(record).path("url").asText().startsWith(server.url("/story")));
        }
    }

    @Test
    void makesArticlesOfAFeedAndAsksOnceWhileNothingChanges() {
        serve(3);

        String id = register();

        assertThat(articles(3))
                .extracting(record -> Wire.json(record).path("headline").asText())
                .containsExactlyInAnyOrder(
                        "Port 0 reopens after storm", "Port 1 reopens after storm", "Port 2 reopens after storm");
        assertThat(articles(3)).allSatisfy(record -> {
            assertThat(Wire.json(record).path("outlet").toString()).contains("The Harbour Courier");
            assertThat(Wire.json(record).path("section").toString()).contains("Ports");
        });
        assertThat(server.asked("/feed").getFirst().header("User-agent"))
                .matches("Dateline/\\S+ \\(\\+desk@dateline\\.example\\)");
        awaitPolls(id, 1);
        server.forget();
        makeDue(id);
        awaitPolls(id, 2);

        given().get("/v1/feeds/" + id)
                .then()
                .statusCode(200)
                .body("results.size()", equalTo(2))
                .body("results[0].words", equalTo("nothing new, says the server (304)"))
                .body("results[1].published", equalTo(3))
                .body("failures", equalTo(0))
                .body("gone", equalTo(false));
        assertThat(server.asked()).extracting(RudeServer.Asked::path).containsExactly("/feed");
        assertThat(server.asked().getFirst().header("If-none-match")).isEqualTo("\"v1\"");
    }

    @Test
    void keepsFeedsAndWhatIsKnownOfThemInTheStore() {
        serve(2);
        String id = register();
        awaitPolls(id, 1);

        // What an instance that starts now would see: nothing of a feed is kept elsewhere.
        Feed feed = new FeedStore(mongo, database).get(id).orElseThrow();
        List<Seen> known = new SeenStore(mongo, database).of(id).kept();

        assertThat(feed).isEqualTo(feeds.get(id).orElseThrow());
        assertThat(feed.terms().zone()).contains("Asia/Kolkata");
        assertThat(feed.state().validators().etag()).contains("\"v1\"");
        assertThat(known).extracting(Seen::standing).containsOnly(Seen.Standing.PUBLISHED);
        assertThat(known).isEqualTo(seen.of(id).kept());
    }

    @Test
    void tellsOfAPageThatIsGone() {
        serve(1);
        String id = register();
        awaitPolls(id, 1);
        server.on("/story/0", RudeServer.status(410));
        SeenEntries entries = seen.of(id);
        entries.kept()
                .forEach(each -> entries.put(each.stands(each.standing(), Optional.of(Instant.EPOCH), each.tries())));
        seen.save(id, entries);
        makeDue(id);
        awaitPolls(id, 2);

        try (Wire wire = new Wire(bootstrapServers)) {
            ConsumerRecord<byte[], byte[]> told = wire.await(
                            Topics.DOCUMENTS,
                            1,
                            record -> record.headers().lastHeader("ce_type") != null
                                    && Wire.header(record, "ce_type").equals(WithdrawalMessage.TYPE)
                                    && new String(record.key()).equals(server.url("/story/0")))
                    .getFirst();
            assertThat(Wire.json(told).path("reason").asText()).isEqualTo("the server answers 410 Gone");
        }
    }

    @Test
    void letsOneInstanceAtATimePollAFeed() {
        serve(0);
        String id = register();
        awaitPolls(id, 1);
        Feed read = feeds.get(id).orElseThrow();
        var other = new FeedDesk(feeds, seen, Clock.systemUTC());

        Optional<Feed> first = desk.lease(read);
        Optional<Feed> second = other.lease(read);

        assertThat(first).isPresent();
        assertThat(second).isEmpty();
        Instant now = Instant.now();
        Feed leased = first.get().with(first.get().state().askedAt(now.minusSeconds(1)));
        assertThat(leased.isDue(now)).isFalse();
        assertThat(leased.isDue(now.plusSeconds(16 * 60))).isTrue();
    }

    @Test
    void listsPollsAndRemovesFeeds() {
        serve(0);
        String id = register();
        String again = """
                {"url": "%s", "outlet": "Another name"}""".formatted(server.url("/feed"));
        post(again).statusCode(200).body("id", equalTo(id)).body("outlet", equalTo("The Harbour Courier"));
        given().get("/v1/feeds")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items[0].results", nullValue());
        awaitPolls(id, 1);
        Instant lastPoll =
                feeds.get(id).orElseThrow().state().reports().getFirst().at();

        String next = given().post("/v1/feeds/" + id + "/poll")
                .then()
                .statusCode(202)
                .extract()
                .path("nextPoll");

        assertThat(Instant.parse(next)).isEqualTo(lastPoll.plusSeconds(300));
        given().delete("/v1/feeds/" + id).then().statusCode(204);
        assertThat(seen.of(id).kept()).isEmpty();
        given().get("/v1/feeds").then().body("items.id", not(hasItem(id)));
        given().delete("/v1/feeds/" + id).then().statusCode(404).body("errors[0].field", equalTo("id"));
        given().get("/v1/feeds/" + id).then().statusCode(404).contentType("application/problem+json");
        given().post("/v1/feeds/" + id + "/poll").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | url | is required",
                "{\"url\": 7} | url | must be a text",
                "{\"url\": \"\"} | url | must be a text",
                "{\"url\": \"news.example/rss\"} | url | absolute http or https",
                "{\"url\": \"ftp://news.example/rss\"} | url | absolute http or https",
                "{\"url\": \"file:///etc/passwd\"} | url | absolute http or https",
                "{\"url\": \"http://user:pw@127.0.0.1/rss\"} | url | user name",
                "{\"url\": \"http://10.0.0.1/rss\"} | url | not on the open web",
                "{\"url\": \"http://[::1]/rss\"} | url | not on the open web",
                "{\"url\": \"http://169.254.169.254/\"} | url | not on the open web",
                "{\"url\": \"http://93.184.215.14:22/\"} | url | port 22",
                "{\"url\": \"http://no-such-host.invalid/\"} | url | not found",
                "{\"url\": \"http://127.0.0.1/\", \"feed\": 1} | feed | is no field here",
                "{\"url\": \"http://127.0.0.1/\", \"mode\": \"all\"} | mode | page or feed",
                "{\"url\": \"http://127.0.0.1/\", \"zone\": \"Mars/Base\"} | zone | no time zone",
                "{\"url\": \"http://127.0.0.1/\", \"zone\": \"+05:30\"} | zone | no time zone",
                "{\"url\": \"http://127.0.0.1/\", \"language\": \"english language\"} | language | BCP 47",
                "{\"url\": \"http://127.0.0.1/\", \"outlet\": {\"$ne\": null}} | outlet | must be a text",
                "{\"url\": \"http://127.0.0.1/\", \"everyMinutes\": 4} | everyMinutes | from 5 to 1440",
                "{\"url\": \"http://127.0.0.1/\", \"everyMinutes\": \"30\"} | everyMinutes | from 5 to 1440",
                "[] | body | not a JSON object",
                "{ | body | not JSON",
            })
    void namesEachFieldThatIsWrong(String body, String field, String words) {
        post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-feed"))
                .body("errors.field", hasItem(field))
                .body("errors[0].problem", containsString(words));
    }

    @Test
    void refusesWhatIsTooLongOrNoJson() {
        post("{\"url\": \"http://127.0.0.1/" + "a".repeat(2_000) + "\"}").statusCode(400);
        post("{\"outlet\": \"" + "a".repeat(20_000) + "\"}").statusCode(413);
        given().contentType("text/plain").body("x").post("/v1/feeds").then().statusCode(415);
        given().put("/v1/feeds").then().statusCode(405).contentType("application/problem+json");
    }
}

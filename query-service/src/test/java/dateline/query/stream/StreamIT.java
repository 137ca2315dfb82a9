package dateline.query.stream;

import static dateline.query.FactMessages.factsOf;
import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;
import static dateline.query.Messages.withdrawal;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dateline.contracts.ArticleMessage.Revised;
import dateline.query.DevStackResource;
import dateline.query.Wire;
import dateline.query.stream.Ear.Heard;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test has an outlet of its own, for all hear the same stream. */
@QuarkusTest
@WithTestResource(DevStackResource.class)
class StreamIT {

    private final Wire wire = new Wire();
    private final List<Ear> ears = new ArrayList<>();

    @AfterEach
    void hangUp() {
        ears.forEach(Ear::close);
        wire.close();
    }

    @Test
    void tellsAnArticleAndItsFactsAsTheyComeIn() {
        Ear ear = listen("outlet=The%20Live%20One", null);
        Revised message = article("stream-live")
                .outlet("The Live One")
                .body("“We ran,” said Ida Brandt.", "12 people were held.")
                .message();
        wire.send(message);
        wire.send(factsOf(message)
                .quote("We ran,", "said", "Ida Brandt")
                .figure("12 people", "detained", null, null)
                .event("held", event -> event)
                .message());

        await().untilAsserted(() ->
                assertThat(ear.heard()).extracting(Heard::name).contains("article", "quote", "figure", "event"));
        assertThat(ear.heard()).allMatch(heard -> heard.data().contains(articleId("stream-live")));
        String listed = given().queryParam("outlet", "The Live One")
                .get("/v1/quotes.ndjson")
                .asString()
                .strip();
        assertThat(ear.named("quote")).isEqualTo(List.of(listed));
        assertThat(ear.contentType()).isEqualTo("text/event-stream");
    }

    @Test
    void tellsWhatIsAskedForAndNothingElse() {
        Ear ear = listen("kinds=quotes&outlet=The%20Chosen&q=sandbags", null);
        publish("stream-left", "The Chosen", "“We ran,” said Ida Brandt.");
        publish("stream-other", "The Unchosen", "“Sandbags came,” said Ida Brandt.");
        publish("stream-right", "The Chosen", "“No sandbags came,” said Ida Brandt.");

        await().untilAsserted(() -> assertThat(ear.heard()).isNotEmpty());
        assertThat(ear.heard()).hasSize(1).allMatch(heard -> heard.data().contains(articleId("stream-right")));
    }

    @Test
    void goesOnWhereTheListenerLeftWithoutLossOrDouble() {
        Ear first = listen("kinds=quotes&outlet=The%20Resumed", null);
        publish("stream-1", "The Resumed", "“One,” said Ida.", "“Two,” said Ida.", "“Three,” said Ida.");
        await().untilAsserted(() -> assertThat(first.heard()).hasSize(3));
        List<Heard> heard = first.heard();
        first.close();
        publish("stream-2", "The Resumed", "“Four,” said Ida.", "“Five,” said Ida.");

        // From the midst of the first article, and from its end.
        Ear fromTheMidst =
                listen("kinds=quotes&outlet=The%20Resumed", heard.get(1).id());
        await().untilAsserted(() -> assertThat(fromTheMidst.heard()).hasSize(3));
        Ear fromTheEnd =
                listen("kinds=quotes&outlet=The%20Resumed", heard.get(2).id());
        await().untilAsserted(() -> assertThat(fromTheEnd.heard()).hasSize(2));

        assertThat(fromTheMidst.heard().subList(1, 3)).isEqualTo(fromTheEnd.heard());
        assertThat(fromTheMidst.heard().getFirst()).isEqualTo(heard.get(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0-1           | this service was started anew since then",
                "what          | this is no id of a message",
                "{epoch}-99999 | no message had this id"
            })
    void saysWhyItCannotGoOnAndGoesOnFromNow(String id, String reason) {
        String epoch = epoch();
        Ear ear = listen("kinds=quotes&outlet=The%20Reset", id.replace("{epoch}", epoch));

        await().untilAsserted(() -> assertThat(ear.heard()).isNotEmpty());
        assertThat(ear.heard().getFirst().name()).isEqualTo("reset");
        assertThat(ear.heard().getFirst().data()).isEqualTo("{\"reason\":\"" + reason + "\"}");
        assertThat(ear.heard().getFirst().id()).startsWith(epoch + "-");
        publish("stream-reset-" + reason.length(), "The Reset", "“We ran,” said Ida.");
        await().untilAsserted(() -> assertThat(ear.named("quote")).isNotEmpty());
    }

    @Test
    void saysThatItIsTooLateForWhatIsNotKept() {
        long old = number(lastId());
        String oldId = epoch() + "-" + old;
        for (int i = 0; i <= DevStackResource.STREAM_WINDOW; i++) {
            wire.send(article("stream-many-" + i).outlet("The Many").message());
        }
        await().untilAsserted(() -> assertThat(number(lastId())).isGreaterThan(old + DevStackResource.STREAM_WINDOW));

        Ear ear = listen("kinds=quotes", oldId);

        await().untilAsserted(() -> assertThat(ear.named("reset")).hasSize(1));
        assertThat(ear.named("reset").getFirst()).contains("more has changed since then than is kept");
    }

    @Test
    void givesASignOfLifeThatMovesThePlaceOn() {
        Ear ear = listen("kinds=quotes&outlet=Nobody", null);
        String first = ear.place();
        publish("stream-unheard", "Somebody Else", "“We ran,” said Ida.");

        await().untilAsserted(() -> assertThat(ear.place()).isNotEqualTo(first));
        assertThat(ear.signsOfLife()).isGreaterThan(1);
        assertThat(ear.heard()).isEmpty();
    }

    @Test
    void tellsThatAnArticleIsWithdrawn() {
        publish("stream-killed", "The Killed Live", "“We ran,” said Ida.");
        await().untilAsserted(() -> given().queryParam("outlet", "The Killed Live")
                .get("/v1/quotes")
                .then()
                .body("items.size()", is(1)));
        Ear ear = listen("kinds=quotes", null);

        wire.send(withdrawal("stream-killed", 2));

        await().untilAsserted(() -> assertThat(ear.named("withdrawn"))
                .containsExactly("{\"articleId\":\"" + articleId("stream-killed") + "\"}"));
    }

    @Test
    void hasNoMoreSeatsThanThereAre() {
        for (int i = 0; i < DevStackResource.STREAM_LISTENERS; i++) {
            listen("kinds=quotes", null);
        }
        given().get("/v1/stream")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "30")
                .body("type", is("/problems/crowded"));

        ears.getFirst().close();

        assertThat(listen("kinds=quotes", null).place()).isNotEmpty();
    }

    @Test
    void givesTheHeadAloneAndNoSeatWithIt() {
        for (int i = 0; i < 3 * DevStackResource.STREAM_LISTENERS; i++) {
            given().head("/v1/stream?kinds=quotes").then().statusCode(200).contentType("text/event-stream");
        }
        given().head("/v1/stream?kinds=actors").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "kinds=actors, kinds",
        "kinds=, kinds",
        "kinds=quotes&type=COERCE, type",
        "speaker=Brandt, speaker",
        "outlte=x, outlte",
        "kinds=events&type=NAP, type",
        "kinds=events&limit=3, limit"
    })
    void refusesWhatTheListsWouldRefuse(String query, String parameter) {
        given().urlEncodingEnabled(false)
                .get("/v1/stream?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(parameter));
    }

    private Ear listen(String query, String lastEventId) {
        // A seat is free only when a sign of life has found nobody there.
        Ear ear = await().until(
                        () -> Ear.at(RestAssured.port, "/v1/stream?" + query, Optional.ofNullable(lastEventId)),
                        Optional::isPresent)
                .orElseThrow();
        ears.add(ear);
        return ear;
    }

    private String lastId() {
        try (Ear ear = listen("kinds=quotes&outlet=Nobody", null)) {
            return ear.place();
        }
    }

    private String epoch() {
        String id = lastId();
        return id.substring(0, id.indexOf('-'));
    }

    private static long number(String id) {
        return Long.parseLong(id.substring(id.indexOf('-') + 1));
    }

    /** Every paragraph is a quote between curly marks that Ida said. */
    private void publish(String name, String outlet, String... paragraphs) {
        Revised message = article(name).outlet(outlet).body(paragraphs).message();
        var facts = factsOf(message);
        for (String each : paragraphs) {
            facts.quote(each.substring(each.indexOf('“') + 1, each.indexOf('”')), "said", "Ida");
        }
        wire.send(message);
        wire.send(facts.message());
    }
}

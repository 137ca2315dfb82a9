package dateline.query.quote;

import static dateline.query.FactMessages.factsOf;
import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;
import static dateline.query.Messages.withdrawal;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dateline.contracts.ArticleMessage.Revised;
import dateline.query.DevStackResource;
import dateline.query.Messages.Draft;
import dateline.query.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each test has an outlet of its own, for all share one index. */
@QuarkusTest
@WithTestResource(DevStackResource.class)
class QuoteResourceIT {

    private final Wire wire = new Wire();

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @Test
    void showsTheWordsWithTheirSentenceAndTheirArticle() {
        Draft draft = article("quote-shown")
                .outlet("The Shown")
                .published("2022-01-10")
                .body("Rain 🌊 fell.", "🌊 “We ran,” said Ida Brandt.");
        publish(draft);

        await().untilAsserted(() -> ask(Map.of("outlet", "the shown"))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("items.size()", is(1))
                .body("items[0].id", notNullValue())
                .body("items[0].article.articleId", is(articleId("quote-shown")))
                .body("items[0].article.revision", is(1))
                .body("items[0].article.headline", is("Headline of quote-shown"))
                .body("items[0].article.outlet", is("The Shown"))
                .body("items[0].article.url", is("https://courier.example/quote-shown"))
                .body("items[0].article.published.value", is("2022-01-10"))
                .body("items[0].quote.words.text", is("We ran,"))
                .body("items[0].quote.cue.text", is("said"))
                .body("items[0].quote.speaker.name", is("Ida Brandt"))
                .body("items[0].quote.form", is("DIRECT"))
                .body("items[0].sentence.text", is("🌊 “We ran,” said Ida Brandt."))
                .body("items[0].sentence.start", is(39))
                .body("next", nullValue()));
        String tag = ask(Map.of("outlet", "the shown")).header("ETag");
        given().header("If-None-Match", tag)
                .get("/v1/quotes?outlet=The Shown")
                .then()
                .statusCode(304);
    }

    @Test
    void saysWhyTheSpeakerIsUnknown() {
        Revised message = article("quote-nobody")
                .outlet("The Nobody")
                .body("“We ran,” one heard.")
                .message();
        wire.send(message);
        wire.send(factsOf(message).quoteOfNobody("We ran,").message());

        await().untilAsserted(() -> ask(Map.of("outlet", "The Nobody"))
                .then()
                .body("items.quote.speaker.reason", contains("no cue stands near"))
                .body("items[0].quote.speaker.name", nullValue()));
        assertThat(words(Map.of("outlet", "The Nobody", "speaker", "nobody"))).isEmpty();
    }

    @Test
    void findsByWordsSpeakerCueAndArticle() {
        Revised message = article("quote-found")
                .outlet("The Finder")
                .body(
                        "“The bridge is open,” said José Núñez-Brandt.",
                        "“No sandbags came,” warned Ida Brandt.",
                        "“Sandbags? We have none,” said Ida Brandt.")
                .message();
        wire.send(message);
        wire.send(factsOf(message)
                .quote("The bridge is open,", "said", "José Núñez-Brandt")
                .quote("No sandbags came,", "warned", "Ida Brandt")
                .quote("Sandbags? We have none,", "said", "Ida Brandt")
                .message());
        publish(article("quote-other").outlet("The Finder").body("“We ran,” said Ida Brandt."));
        await().untilAsserted(
                        () -> assertThat(words(Map.of("outlet", "The Finder"))).hasSize(4));

        assertThat(words(Map.of("outlet", "The Finder", "speaker", "nunez JOSE")))
                .containsExactly("The bridge is open,");
        assertThat(words(Map.of("outlet", "The Finder", "speaker", "José Ida"))).isEmpty();
        assertThat(words(Map.of("outlet", "The Finder", "speaker", "brand"))).isEmpty();
        assertThat(words(Map.of("outlet", "The Finder", "q", "SANDBAG")))
                .containsExactly("No sandbags came,", "Sandbags? We have none,");
        assertThat(words(Map.of("outlet", "The Finder", "q", "sandbags none")))
                .containsExactly("Sandbags? We have none,");
        // The words around the quote were not said.
        assertThat(words(Map.of("outlet", "The Finder", "q", "warned"))).isEmpty();
        assertThat(words(Map.of("outlet", "The Finder", "cue", "Warned"))).containsExactly("No sandbags came,");
        assertThat(words(Map.of("article", articleId("quote-other")))).containsExactly("We ran,");
        assertThat(words(Map.of("article", articleId("never-heard-of")))).isEmpty();
    }

    @Test
    void filtersByThePublicationOfTheArticle() {
        publish(speech("quote-old").outlet("The Dated").published("2020-05-10T00:30:00+06:00"));
        publish(speech("quote-new").outlet("The Dated").published("2020-05-11"));
        await().untilAsserted(() ->
                assertThat(articles(Map.of("outlet", "The Dated"))).hasSize(2));

        assertThat(articles(Map.of("outlet", "The Dated")))
                .containsExactly(articleId("quote-new"), articleId("quote-old"));
        assertThat(articles(Map.of("outlet", "The Dated", "publishedTo", "2020-05-10")))
                .containsExactly(articleId("quote-old"));
        assertThat(articles(Map.of("outlet", "The Dated", "publishedFrom", "2020-05-11", "publishedTo", "2020-05-11")))
                .containsExactly(articleId("quote-new"));
        assertThat(articles(Map.of("outlet", "The Dated", "publishedTo", "2020-05-09T18:30:00Z")))
                .isEmpty();
    }

    @Test
    void showsThoseOfTheNewestRevisionAlone() {
        Draft first = article("quote-revised").outlet("The Reviser").body("“We ran,” said Ida Brandt.");
        publish(first);
        await().untilAsserted(
                        () -> assertThat(words(Map.of("outlet", "The Reviser"))).containsExactly("We ran,"));

        Revised second = first.revision(2).body("“We walked,” said Ida Brandt.").message();
        wire.send(second);
        // What the article says no more is gone before the new words are read.
        await().untilAsserted(
                        () -> assertThat(words(Map.of("outlet", "The Reviser"))).isEmpty());

        wire.send(factsOf(second).quote("We walked,", "said", "Ida Brandt").message());
        await().untilAsserted(
                        () -> assertThat(words(Map.of("outlet", "The Reviser"))).containsExactly("We walked,"));
        publish(first);
        publish(speech("quote-revised-witness").outlet("The Reviser"));
        await().untilAsserted(() ->
                assertThat(articles(Map.of("outlet", "The Reviser"))).hasSize(2));
        assertThat(words(Map.of("article", articleId("quote-revised")))).containsExactly("We walked,");
    }

    @Test
    void forgetsThoseOfAnArticleThatIsWithdrawn() {
        publish(speech("quote-killed").outlet("The Killed"));
        await().untilAsserted(
                        () -> assertThat(words(Map.of("outlet", "The Killed"))).hasSize(1));

        wire.send(withdrawal("quote-killed", 2));

        await().untilAsserted(
                        () -> assertThat(words(Map.of("outlet", "The Killed"))).isEmpty());
    }

    @Test
    void pagesThroughAListWithoutLosingOrRepeatingWhileOthersComeIn() {
        for (int day = 1; day <= 3; day++) {
            publish(article("quote-page-" + day)
                    .outlet("The Quote Pager")
                    .published("2021-03-0" + day)
                    .body("“First " + day + ",” said Ida Brandt.", "“Then " + day + ",” said Ida Brandt."));
        }
        await().untilAsserted(() ->
                assertThat(words(Map.of("outlet", "The Quote Pager"))).hasSize(6));

        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            var request = given().queryParam("outlet", "The Quote Pager").queryParam("limit", 1);
            Response page = (next == null ? request : request.queryParam("cursor", next)).get("/v1/quotes");
            seen.addAll(page.then().statusCode(200).extract().path("items.quote.words.text"));
            next = page.jsonPath().getString("next");
            if (next != null) {
                assertThat(page.header("Link")).contains("cursor=" + next).endsWith("rel=\"next\"");
            }
            String newest = "quote-page-newest-" + seen.size();
            publish(speech(newest).outlet("The Quote Pager").published("2021-04-01"));
            await().untilAsserted(() ->
                    assertThat(words(Map.of("article", articleId(newest)))).hasSize(1));
        } while (next != null);

        assertThat(seen).containsExactly("First 3,", "Then 3,", "First 2,", "Then 2,", "First 1,", "Then 1,");
        String cursor = given().queryParam("outlet", "The Quote Pager")
                .queryParam("limit", 1)
                .get("/v1/quotes")
                .path("next");
        given().queryParam("outlet", "Another")
                .queryParam("cursor", cursor)
                .get("/v1/quotes")
                .then()
                .statusCode(400)
                .body("errors.field", contains("cursor"));
    }

    @Test
    void leavesListsOfArticlesAsTheyAre() {
        publish(speech("quote-list").outlet("The Lister"));
        await().untilAsserted(
                        () -> assertThat(words(Map.of("outlet", "The Lister"))).hasSize(1));

        List<String> listed =
                given().queryParam("outlet", "The Lister").get("/v1/articles").path("items.articleId");
        assertThat(listed).containsExactly(articleId("quote-list"));
        List<String> found = given().queryParam("q", "outlet:lister -nosuchword")
                .get("/v1/search")
                .path("items.article.articleId");
        assertThat(found).containsExactly(articleId("quote-list"));
    }

    private static Draft speech(String name) {
        return article(name).body("“We ran,” said Ida Brandt.");
    }

    /** Every paragraph is a quote between curly marks that Ida Brandt said. */
    private void publish(Draft draft) {
        Revised message = draft.message();
        var facts = factsOf(message);
        for (String paragraph : draft.paragraphs()) {
            if (paragraph.contains("“")) {
                facts.quote(
                        paragraph.substring(paragraph.indexOf('“') + 1, paragraph.indexOf('”')), "said", "Ida Brandt");
            }
        }
        wire.send(message);
        wire.send(facts.message());
    }

    private static Response ask(Map<String, String> parameters) {
        return given().queryParams(parameters).get("/v1/quotes");
    }

    private static List<String> words(Map<String, String> parameters) {
        return ask(parameters).then().statusCode(200).extract().path("items.quote.words.text");
    }

    private static List<String> articles(Map<String, String> parameters) {
        return ask(parameters).then().statusCode(200).extract().path("items.article.articleId");
    }
}

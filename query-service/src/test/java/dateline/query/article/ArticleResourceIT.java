package dateline.query.article;

import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;
import static dateline.query.Messages.changed;
import static dateline.query.Messages.facts;
import static dateline.query.Messages.withdrawal;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dateline.contracts.ArticleMessage.ChangeKind;
import dateline.contracts.ArticleMessage.Revised;
import dateline.query.DevStackResource;
import dateline.query.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DevStackResource.class)
class ArticleResourceIT {

    private final Wire wire = new Wire();

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @Test
    void showsAnArticleAndSaysThatItsFactsAreStillToCome() {
        Revised message = article("pending").body("Two people were hurt.").message();
        wire.send(message);

        get("pending")
                .statusCode(200)
                .body("articleId", is(message.articleId()))
                .body("revision", is(1))
                .body("latestRevision", is(1))
                .body("text", is("Headline of pending\n\nTwo people were hurt."))
                .body("blocks.kind", contains("HEADLINE", "PARAGRAPH"))
                .body("outlet.value", is("The Courier"))
                .body("revisions", hasSize(1))
                .body("factsPending", is(true))
                .body("facts", nullValue())
                .body("withdrawn", nullValue())
                .body("kind", nullValue());
    }

    @Test
    void joinsFactsThatComeAfterTheArticle() {
        Revised message = article("then-facts").message();
        wire.send(message);
        get("then-facts");
        wire.send(facts(message, "Ida Brandt"));

        await().untilAsserted(() -> get("then-facts")
                .body("facts.entities.name", contains("Ida Brandt"))
                .body("facts.reader.version", is("test"))
                .body("facts.articleId", nullValue())
                .body("factsPending", nullValue()));
        await().untilAsserted(() ->
                assertThat(summary("then-facts").<Boolean>get("analysed")).isEqualTo(true));
        assertThat(summary("then-facts").getInt("counts.people")).isEqualTo(1);
    }

    @Test
    void joinsFactsThatComeBeforeTheArticle() {
        Revised message = article("facts-first").message();
        wire.send(facts(message, "Ida Brandt"));
        wire.send(article("facts-first-witness").message());
        get("facts-first-witness");
        wire.send(message);

        await().untilAsserted(() -> get("facts-first").body("facts.entities.name", contains("Ida Brandt")));
        await().untilAsserted(() ->
                assertThat(summary("facts-first").<Boolean>get("analysed")).isEqualTo(true));
    }

    @Test
    void showsNoFactsThatWereReadInAnotherText() {
        Revised message = article("other-text").message();
        wire.send(facts(article("other-text").body("Other words.").message(), "Ida Brandt"));
        wire.send(article("other-text-witness").message());
        get("other-text-witness");
        wire.send(message);

        get("other-text").body("factsPending", is(true)).body("facts", nullValue());
    }

    @Test
    void keepsEveryRevisionAndListsTheNewest() {
        Revised first = article("revised").headline("Two hurt").message();
        Revised second = article("revised").headline("Three hurt").revision(2).message();
        wire.send(second);
        wire.send(first);
        wire.send(second);

        await().untilAsserted(() -> get("revised")
                .body("revision", is(2))
                .body("headline", is("Three hurt"))
                .body("revisions.revision", contains(2, 1))
                .body("revisions.headline", contains("Three hurt", "Two hurt")));
        when().get("/v1/articles/{id}?revision=1", articleId("revised"))
                .then()
                .statusCode(200)
                .body("headline", is("Two hurt"))
                .body("latestRevision", is(2));
        when().get("/v1/articles/{id}?revision=3", articleId("revised"))
                .then()
                .statusCode(404)
                .body("errors.field", contains("revision"));
        await().untilAsserted(() ->
                assertThat(summary("revised").getString("headline")).isEqualTo("Three hurt"));
    }

    @Test
    void forgetsTheFactsOfAnOldRevisionInListsUntilTheNewOneIsRead() {
        Revised first = article("reread").message();
        wire.send(first);
        wire.send(facts(first, "Ida Brandt"));
        await().untilAsserted(() ->
                assertThat(summary("reread").<Boolean>get("analysed")).isEqualTo(true));

        wire.send(article("reread").revision(2).message());

        await().untilAsserted(() ->
                assertThat(summary("reread").<Boolean>get("analysed")).isEqualTo(false));
        when().get("/v1/articles/{id}?revision=1", articleId("reread")).then().body("facts", notNullValue());
    }

    @Test
    void servesNothingOfWhatTheSourceTookBack() {
        Revised message = article("killed").headline("Zyxqvut falls").message();
        wire.send(message);
        wire.send(facts(message, "Ida Brandt"));
        await().untilAsserted(() -> assertThat(search("zyxqvut")).hasSize(1));

        wire.send(withdrawal("killed", 2));

        await().untilAsserted(() -> get("killed").body("withdrawn.reason", is("The source withdrew it.")));
        String shown = when().get("/v1/articles/{id}", articleId("killed"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(shown).doesNotContainIgnoringCase("zyxqvut").doesNotContain("Brandt");
        when().get("/v1/articles/{id}?revision=1", articleId("killed"))
                .then()
                .statusCode(200)
                .body("withdrawn", notNullValue())
                .body("text", nullValue());
        when().get("/v1/articles/{id}/print", articleId("killed")).then().statusCode(404);
        await().untilAsserted(() -> assertThat(listed()).doesNotContain(articleId("killed")));
        when().get("/v1/articles/{id}/next", articleId("killed")).then().statusCode(404);
        assertThat(search("zyxqvut")).isEmpty();
    }

    @Test
    void keepsAnArticleWithdrawnWhenItsOldRevisionsComeAgain() {
        Revised message = article("killed-again").message();
        wire.send(withdrawal("killed-again", 2));
        wire.send(message);
        wire.send(facts(message, "Ida Brandt"));
        wire.send(article("killed-again-witness").message());
        await().untilAsserted(() -> assertThat(listed()).contains(articleId("killed-again-witness")));

        await().untilAsserted(() -> get("killed-again").body("revisions", hasSize(2)));
        get("killed-again").body("withdrawn", notNullValue()).body("text", nullValue());
        assertThat(listed()).doesNotContain(articleId("killed-again"));
    }

    @Test
    void bringsBackAnArticleThatIsPublishedAgain() {
        wire.send(article("back").message());
        wire.send(withdrawal("back", 2));
        wire.send(article("back").revision(3).headline("Corrected").message());

        await().untilAsserted(
                        () -> get("back").body("headline", is("Corrected")).body("withdrawn", nullValue()));
        when().get("/v1/articles/{id}?revision=1", articleId("back")).then().body("withdrawn", notNullValue());
        await().untilAsserted(() -> assertThat(listed()).contains(articleId("back")));
    }

    @Test
    void saysWhatEachRevisionChanged() {
        Revised first = article("changed").body("Two were hurt on Monday.").message();
        Revised second = changed(
                article("changed").revision(2).body("Two were hurt on Sunday.").message(),
                first,
                ChangeKind.CORRECTION);
        wire.send(first);
        wire.send(second);

        await().untilAsserted(() -> get("changed")
                .body("change.kind", is("CORRECTION"))
                .body("change.since", is(1))
                .body("change.edits[0].before.text", is("Two were hurt on Monday."))
                .body("change.edits[0].now.text", is("Two were hurt on Sunday."))
                .body("revisions.change", contains("CORRECTION", null)));
        when().get("/v1/articles/{id}/changes", articleId("changed"))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("changes.revision", contains(2, 1))
                .body("changes[0].change.edits[0].kind", is("CHANGED"))
                .body("changes[1].change", nullValue());
        when().get("/v1/articles/{id}/changes", articleId("never-heard-of"))
                .then()
                .statusCode(404)
                .body("errors.field", contains("id"));
    }

    @Test
    void listsWithdrawalsAmongTheRevisionsAndNoWordsOfWhatTheyTookBack() {
        Revised first = article("listed-kill").body("Zyxqvut was hurt.").message();
        wire.send(first);
        wire.send(changed(
                article("listed-kill").revision(2).body("Zyxqvut was not hurt.").message(), first, ChangeKind.UPDATE));
        wire.send(withdrawal("listed-kill", 3));
        wire.send(article("listed-kill").revision(4).body("Nobody was hurt.").message());

        await().untilAsserted(() -> get("listed-kill")
                .body("revision", is(4))
                .body("latestRevision", is(4))
                .body("revisions.revision", contains(4, 3, 2, 1))
                .body("revisions[1].withdrawn", is("The source withdrew it."))
                .body("revisions[2].headline", nullValue()));
        String changes = when().get("/v1/articles/{id}/changes", articleId("listed-kill"))
                .then()
                .statusCode(200)
                .body("changes.revision", contains(4, 3, 2, 1))
                .body("changes[1].withdrawn", is("The source withdrew it."))
                .body("changes[2].change", nullValue())
                .extract()
                .asString();
        assertThat(changes).doesNotContain("Zyxqvut");
    }

    @Test
    void pagesThroughAListWithoutLosingOrRepeatingWhileOthersComeIn() {
        for (int day = 1; day <= 5; day++) {
            wire.send(article("page-" + day)
                    .outlet("The Pager")
                    .published("2021-03-0%dT10:00:00Z".formatted(day))
                    .message());
        }
        await().untilAsserted(() -> assertThat(
                        ids(given().queryParam("outlet", "the pager").get("/v1/articles")))
                .hasSize(5));

        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            var request = given().queryParam("outlet", "The Pager").queryParam("limit", 2);
            Response page = (next == null ? request : request.queryParam("cursor", next)).get("/v1/articles");
            seen.addAll(ids(page));
            next = page.jsonPath().getString("next");
            if (next != null) {
                assertThat(page.header("Link")).contains("cursor=" + next).endsWith("rel=\"next\"");
            }
            String newest = "page-newest-" + seen.size();
            wire.send(
                    article(newest).outlet("The Pager").published("2021-04-01").message());
            get(newest);
        } while (next != null);

        assertThat(seen)
                .containsExactly(
                        articleId("page-5"),
                        articleId("page-4"),
                        articleId("page-3"),
                        articleId("page-2"),
                        articleId("page-1"));
    }

    @Test
    void filtersByTheDayAtThePlaceOfPublication() {
        // Half past midnight in Almaty is still the day before in UTC.
        wire.send(article("almaty")
                .outlet("The Steppe")
                .published("2020-05-10T00:30:00+06:00")
                .message());
        get("almaty");

        await().untilAsserted(
                        () -> assertThat(steppe("2020-05-10", "2020-05-10")).hasSize(1));
        assertThat(steppe("2020-05-09", "2020-05-09")).isEmpty();
        assertThat(steppe("2020-05-09T18:30:00Z", "2020-05-09T18:30:01Z")).hasSize(1);
        assertThat(steppe("2020-05-09T18:30:01Z", "2020-05-10T00:00:00Z")).isEmpty();
    }

    @Test
    void namesTheNextOlderStory() {
        wire.send(article("older").published("1999-03-01").message());
        wire.send(article("newer").published("1999-03-02T09:00:00Z").message());
        get("older");
        get("newer");

        await().untilAsserted(() -> when().get("/v1/articles/{id}/next", articleId("newer"))
                .then()
                .statusCode(200)
                .body("article.articleId", is(articleId("older")))
                .body("article.order.basis", is("published day")));
        when().get("/v1/articles/{id}/next", articleId("older"))
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("errors.field", contains("id"));
    }

    @Test
    void printsAPageAndAText() {
        wire.send(article("print")
                .headline("Port <reopens>")
                .body("Two were hurt.")
                .published("2022-01-10")
                .message());
        get("print");

        when().get("/v1/articles/{id}/print", articleId("print"))
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<h1>Port &lt;reopens&gt;</h1>"))
                .body(containsString("href=\"/print.css\""))
                .body(not(containsString("<script")));
        String text = "Port <reopens>\n\nTwo were hurt.\n\n"
                + "Printable version | 2022-01-10 | https://courier.example/print\n";
        given().accept("text/plain")
                .get("/v1/articles/{id}/print", articleId("print"))
                .then()
                .contentType("text/plain;charset=UTF-8")
                .body(equalTo(text));
        when().get("/v1/articles/{id}/print?format=text", articleId("print"))
                .then()
                .contentType("text/plain;charset=UTF-8")
                .body(endsWith("| https://courier.example/print\n"));
        when().get("/print.css").then().statusCode(200).contentType(containsString("text/css"));
    }

    @Test
    void answersNotModifiedToThoseWhoHaveIt() {
        wire.send(article("tagged").message());
        String tag = get("tagged").extract().header("ETag");

        // Weak: the same answer may come compressed or not.
        assertThat(tag).startsWith("W/\"").endsWith("\"");
        given().header("If-None-Match", tag)
                .get("/v1/articles/{id}", articleId("tagged"))
                .then()
                .statusCode(304)
                .header("ETag", is(tag))
                .header("Cache-Control", is("no-cache"))
                .body(is(""));
        given().header("If-None-Match", "\"other\"")
                .get("/v1/articles/{id}", articleId("tagged"))
                .then()
                .statusCode(200);
        wire.send(article("tagged").revision(2).headline("Changed").message());
        await().untilAsserted(() -> given().header("If-None-Match", tag)
                .get("/v1/articles/{id}", articleId("tagged"))
                .then()
                .statusCode(200)
                .header("ETag", not(tag)));
    }

    /** The article as it is shown, as soon as it is. */
    private static ValidatableResponse get(String name) {
        await().untilAsserted(() ->
                when().get("/v1/articles/{id}", articleId(name)).then().statusCode(200));
        return when().get("/v1/articles/{id}", articleId(name)).then();
    }

    private static JsonPath summary(String name) {
        String id = articleId(name);
        var list = when().get("/v1/articles?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        list.setRootPath("items.find { it.articleId == '" + id + "' }");
        return list;
    }

    private static List<String> listed() {
        return ids(when().get("/v1/articles?limit=100"));
    }

    private static List<String> steppe(String from, String to) {
        return ids(given().queryParam("outlet", "The Steppe")
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/v1/articles"));
    }

    private static List<String> search(String question) {
        return given().queryParam("q", question)
                .get("/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .path("items.article.articleId");
    }

    private static List<String> ids(Response list) {
        return list.then().statusCode(200).extract().path("items.articleId");
    }
}

package dateline.query.comment;

import static dateline.contracts.CommentState.APPEALED;
import static dateline.contracts.CommentState.ERASED;
import static dateline.contracts.CommentState.PENDING;
import static dateline.contracts.CommentState.PUBLISHED;
import static dateline.contracts.CommentState.PUBLISHED_EDITED;
import static dateline.contracts.CommentState.REJECTED;
import static dateline.contracts.CommentState.REJECTED_BY_RULES;
import static dateline.contracts.CommentState.WITHHELD;
import static dateline.query.Messages.articleId;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dateline.contracts.ModerationMessage;
import dateline.contracts.ModerationMessage.Role;
import dateline.query.DevStackResource;
import dateline.query.Keys;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What readers see below an article, and what writers see and do. */
@QuarkusTest
@WithTestResource(DevStackResource.class)
class ReadersIT {

    private final CommentDesk desk = new CommentDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void readersSeeWhatIsPublishedAndNothingElse() {
        desk.story("under");
        Decisions first = Decisions.on("under", "The ferry was late. See www.ferry.example for more.");
        Decisions answer = Decisions.on("under", "So it was.")
                .by("Ben Adeyemi")
                .answering(first)
                .atMinute(1);
        desk.tell(first.through(PENDING, PUBLISHED_EDITED));
        desk.tell(answer.through(PENDING, PUBLISHED));
        desk.tell(Decisions.on("under", "Waiting.").through(PENDING));
        desk.tell(Decisions.on("under", "Refused.").through(PENDING, REJECTED));
        desk.tell(Decisions.on("under", "Hidden.").through(PENDING, PUBLISHED, WITHHELD));

        desk.list("under")
                .body("count", is(2))
                .body("items.commentId", contains(first.id(), answer.id()))
                .body("items.text", contains("The ferry was late. See [link removed] for more.", "So it was."))
                .body("items.edited", contains(true, false))
                .body("items[1].parentId", is(first.id()))
                .body("items[0].keySet()", not(hasItems("address", "state", "findings")))
                .body("sendTo", is("http://127.0.0.1:8071/v1/articles/" + articleId("under") + "/comments"));
    }

    @Test
    void theListGoesOnWhereItEnded() {
        desk.story("paged");
        List<String> ids = IntStream.range(0, 5)
                .mapToObj(number ->
                        Decisions.on("paged", "Comment " + number + ".").atMinute(number))
                .map(each -> desk.tell(each.through(PENDING, PUBLISHED)).commentId())
                .toList();

        String next = desk.list("paged", Map.of("limit", 2))
                .body("items.commentId", contains(ids.get(0), ids.get(1)))
                .extract()
                .path("next");
        next = desk.list("paged", Map.of("limit", 2, "cursor", next))
                .body("items.commentId", contains(ids.get(2), ids.get(3)))
                .extract()
                .path("next");
        desk.list("paged", Map.of("limit", 2, "cursor", next))
                .body("items.commentId", contains(ids.get(4)))
                .body("next", nullValue());
    }

    @Test
    void underAnArticleThatWasTakenBackThereAreNone() {
        desk.story("gone");
        desk.tell(Decisions.on("gone", "It was here.").through(PENDING, PUBLISHED));

        desk.withdraw("gone", 2);

        await().untilAsserted(() -> desk.list("gone").body("items", empty()).body("sendTo", nullValue()));
    }

    @Test
    void anOlderDecisionThatComesAgainChangesNothing() {
        desk.story("again");
        Decisions comment = Decisions.on("again", "Once more.");
        desk.tell(comment.through(PENDING, PUBLISHED));
        desk.send(comment.through(PENDING));
        desk.tell(Decisions.on("again", "After it.").atMinute(9).through(PENDING, PUBLISHED));

        desk.list("again").body("count", is(2));
    }

    @Test
    void theWriterSeesWhyAndWhatCanBeDone() {
        desk.story("why");
        Decisions comment = Decisions.on("why", "The airport is loud.");
        desk.tell(comment.through(PENDING, REJECTED));

        desk.own(comment)
                .body("state", is("rejected"))
                .body("may", containsInAnyOrder("appeal", "withdraw", "erase"))
                .body("steps[1].reason", is("irrelevant"))
                .body("steps[1].rule", is(2))
                .body("steps[1].words", is("It is about the airport."))
                .body("steps[1].by", nullValue());
        given().get("/v1/comments/" + comment.id()).then().statusCode(404);
        given().auth()
                .oauth2("x".repeat(43))
                .get("/v1/comments/" + comment.id())
                .then()
                .statusCode(404);
        String another =
                CommentDesk.SEALS.seal("status", Decisions.on("why", "Else.").id());
        given().auth()
                .oauth2(another)
                .get("/v1/comments/" + comment.id())
                .then()
                .statusCode(404);
    }

    @Test
    void theWriterSeesWhatTheRulesRefused() {
        desk.story("rules");
        Decisions comment = Decisions.on("rules", "I think u know.").refusedFor("u", "Abbreviated.");
        desk.tell(comment.through(REJECTED_BY_RULES));

        desk.own(comment)
                .body("violations.code", contains("R3_ABBREVIATION"))
                .body("violations.span.text", contains("u"));
    }

    @Test
    void whatAWriterDoesIsSealedAndPublished() {
        desk.story("writer");
        Decisions comment = Decisions.on("writer", "The airport is loud.");
        desk.tell(comment.through(PENDING, REJECTED));

        desk.act(
                        comment,
                        desk.token(comment),
                        "{\"action\": \"appeal\", \"version\": 2, \"words\": \"It is next to the ferry.\"}")
                .statusCode(202);
        desk.act(comment, desk.token(comment), "{\"action\": \"appeal\", \"version\": 1, \"words\": \"Please.\"}")
                .statusCode(409);
        desk.act(comment, desk.token(comment), "{\"action\": \"appeal\", \"version\": 2}")
                .statusCode(400)
                .body("errors.field", contains("words"));
        desk.act(comment, desk.token(comment), "{\"action\": \"publish\", \"version\": 2}")
                .statusCode(400);

        ModerationMessage action = desk.published(comment);
        assertThat(action.isSealed(CommentDesk.SEALS)).isTrue();
        assertThat(action.role()).isEqualTo(Role.AUTHOR);
        assertThat(action.version()).hasValue(2);
        assertThat(action.words()).hasValue("It is next to the ferry.");
    }

    @Test
    void anyReaderReportsWhatIsPublishedAndNoMore() {
        desk.story("reported");
        Decisions shown = Decisions.on("reported", "Mildly rude.");
        Decisions hidden = Decisions.on("reported", "Not shown.");
        desk.tell(shown.through(PENDING, PUBLISHED));
        desk.tell(hidden.through(PENDING));

        desk.act(shown, null, "{\"action\": \"report\", \"reason\": \"personal\"}")
                .statusCode(202);
        desk.act(shown, null, "{\"action\": \"report\"}").statusCode(400).body("errors.field", contains("reason"));
        desk.act(shown, null, "{\"action\": \"erase\"}").statusCode(400);
        desk.act(hidden, null, "{\"action\": \"report\", \"reason\": \"spam\"}").statusCode(404);

        ModerationMessage action = desk.published(shown);
        assertThat(action.role()).isEqualTo(Role.READER);
        assertThat(action.by()).startsWith("reader-").doesNotContain("127.0.0.1");
    }

    @Test
    void readersMayFollowTheLinksThatAModeratorLetStand() {
        desk.story("linked");
        desk.tell(Decisions.on("linked", "The times are at https://paper.example/times in full.")
                .through(PENDING, PUBLISHED_EDITED));

        desk.list("linked")
                .body("items[0].links[0].address", is("https://paper.example/times"))
                .body("items[0].links[0].span.start", is(17))
                .body("items[0].links[0].span.end", is(44));
    }

    @Test
    void everybodySeesHowManyWereRefusedForWhat() {
        desk.story("counted");
        given().get("/v1/comments/transparency").then().statusCode(200).body("months.month", not(hasItems("2021-03")));
        int march2021 =
                (int) (Duration.between(Instant.parse("2026-11-29T10:00:00Z"), Instant.parse("2021-03-10T00:00:00Z"))
                        .toMinutes());
        desk.tell(Decisions.on("counted", "I think u know.")
                .refusedFor("u", "Abbreviated.")
                .atMinute(march2021)
                .through(REJECTED_BY_RULES));
        desk.tell(Decisions.on("counted", "Good.").atMinute(march2021).through(PENDING, PUBLISHED));
        desk.tell(Decisions.on("counted", "Off.").atMinute(march2021).through(PENDING, REJECTED));
        desk.tell(Decisions.on("counted", "Off.").atMinute(march2021).through(PENDING, REJECTED, APPEALED, PUBLISHED));

        given().get("/v1/comments/transparency")
                .then()
                .statusCode(200)
                .body("months.find { it.month == '2021-03' }.received", is(3))
                .body(
                        "months.find { it.month == '2021-03' }.states",
                        is(Map.of("rejected_by_rules", 1, "published", 2)))
                .body("months.find { it.month == '2021-03' }.codes", is(Map.of("R3_ABBREVIATION", 1)))
                .body("months.find { it.month == '2021-03' }.reasons", is(Map.of("irrelevant", 1)));
        given().auth()
                .oauth2(Keys.ROOT)
                .get("/v1/moderation/statistics")
                .then()
                .statusCode(200)
                .body("months.find { it.month == '2021-03' }.moderator", is("anna"))
                .body(
                        "months.find { it.month == '2021-03' }.actions",
                        is(Map.of("publish", 2, "reject", 1, "overturned", 1)));
    }

    @Test
    void whatIsErasedIsFoundNowhere() {
        desk.story("erased");
        Decisions comment = Decisions.on("erased", "Unmistakable words.").by("Unmistakable Name");
        desk.tell(comment.through(PENDING, PUBLISHED));
        desk.list("erased").body("count", is(1));

        desk.tell(comment.through(PENDING, PUBLISHED, ERASED));

        desk.list("erased").body("count", is(0));
        desk.own(comment).body("state", is("erased")).body("text", nullValue()).body("name", nullValue());
        String moderated = given().auth()
                .oauth2(Keys.ANNA)
                .get("/v1/moderation/comments/" + comment.id())
                .asString();
        assertThat(moderated).doesNotContain("Unmistakable").contains("\"erased\"");
    }
}

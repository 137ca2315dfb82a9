package dateline.query.comment;

import static dateline.contracts.CommentState.APPEALED;
import static dateline.contracts.CommentState.PENDING;
import static dateline.contracts.CommentState.PUBLISHED;
import static dateline.contracts.CommentState.REDUCED;
import static dateline.contracts.CommentState.REJECTED;
import static dateline.contracts.CommentState.UPHELD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dateline.contracts.ModerationMessage;
import dateline.contracts.ModerationMessage.Role;
import dateline.query.DevStackResource;
import dateline.query.Keys;
import dateline.query.store.MongoWiring;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What moderators see and decide. */
@QuarkusTest
@WithTestResource(DevStackResource.class)
class ModeratorsIT {

    private final CommentDesk desk = new CommentDesk();

    @Inject
    MongoWiring mongo;

    @Inject
    Retention retention;

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aModeratorKeepsLinksByTheSealedAction() {
        desk.story("keeping");
        Decisions comment = Decisions.on("keeping", "See https://paper.example/times for that.");
        desk.tell(comment.through(PENDING));

        desk.moderate(comment, Keys.ANNA, """
                {"action": "publish_edited", "version": 1, "text": "See https://paper.example/a.", "keepLinks": true}""").statusCode(202);
        desk.moderate(comment, Keys.ANNA, """
                {"action": "publish_edited", "version": 1, "text": "See it.", "keepLinks": "yes"}""").statusCode(400).body("errors.field", contains("keepLinks"));

        ModerationMessage action = desk.published(comment);
        assertThat(action.keepLinks()).hasValue(true);
        assertThat(action.isSealed(CommentDesk.SEALS)).isTrue();
    }

    @Test
    void whileOneLooksAtACommentTheOthersLeaveItAlone() {
        desk.story("claimed");
        Decisions comment = Decisions.on("claimed", "Who looks at this?");
        desk.tell(comment.through(PENDING));
        String publish = "{\"action\": \"publish\", \"version\": 1}";

        desk.claim(comment, Keys.ANNA).statusCode(200).body("by", is("anna"));
        desk.claim(comment, Keys.ANNA).statusCode(200);
        desk.claim(comment, Keys.BEN).statusCode(409).body("detail", containsString("anna is looking at this comment"));
        desk.moderate(comment, Keys.BEN, publish).statusCode(409);
        desk.moderated(comment, Keys.BEN).body("claim.by", is("anna"));
        desk.release(comment, Keys.BEN);
        desk.moderate(comment, Keys.BEN, publish).statusCode(409);
        desk.release(comment, Keys.ANNA);
        desk.moderate(comment, Keys.BEN, publish).statusCode(202);
        desk.moderated(comment, Keys.BEN).body("claim", nullValue());
    }

    @Test
    void aClaimEndsByItselfAfterTenMinutesAndWithADecision() {
        desk.story("ended");
        Decisions comment = Decisions.on("ended", "Who looks at this still?");
        desk.tell(comment.through(PENDING));
        Instant now = Instant.parse("2026-11-29T10:00:00Z");
        String id = comment.id();

        assertThat(claims(now).claim(id, "anna").until()).isEqualTo("2026-11-29T10:10:00Z");
        assertThat(claims(now.plusSeconds(599)).claim(id, "ben").by()).isEqualTo("anna");
        assertThat(claims(now.plusSeconds(600)).claim(id, "ben").by()).isEqualTo("ben");

        desk.claim(comment, Keys.ANNA).statusCode(200);
        desk.moderate(comment, Keys.ANNA, "{\"action\": \"publish\", \"version\": 1}")
                .statusCode(202);
        desk.moderated(comment, Keys.BEN).body("claim", nullValue());
    }

    @Test
    void ofManyWhoClaimACommentAtOnceOneGetsIt() {
        Instant now = Instant.parse("2026-11-29T10:00:00Z");
        ClaimStore claims = claims(now);
        List<String> names =
                IntStream.range(0, 16).mapToObj(number -> "m" + number).toList();

        List<String> got = names.parallelStream()
                .filter(name -> claims.claim("c-raced", name).by().equals(name))
                .toList();

        assertThat(got).hasSize(1);
    }

    @Test
    void onlyWhatWaitsIsClaimed() {
        desk.story("waits");
        Decisions comment = Decisions.on("waits", "Nobody need look at this.");
        desk.tell(comment.through(PENDING, PUBLISHED));

        desk.claim(comment, Keys.ANNA).statusCode(409);
    }

    @Test
    void nobodyDecidesOnTheirOwnComment() {
        desk.story("own");
        Decisions comment = Decisions.on("own", "By one of us.").byModerator("anna");
        desk.tell(comment.through(PENDING));
        String publish = "{\"action\": \"publish\", \"version\": 1}";

        desk.moderate(comment, Keys.ANNA, publish)
                .statusCode(409)
                .body("detail", containsString("You wrote this comment"));
        desk.moderate(comment, Keys.BEN, publish).statusCode(202);
    }

    @Test
    void whatWasRefusedLongAgoIsAskedToBeReduced() {
        desk.story("old");
        Decisions refused = Decisions.on("old", "Refused long ago.");
        Decisions upheld = Decisions.on("old", "Upheld long ago.");
        Decisions shown = Decisions.on("old", "Published long ago.");
        desk.tell(refused.through(PENDING, REJECTED));
        desk.tell(upheld.through(PENDING, REJECTED, APPEALED, UPHELD));
        desk.tell(shown.through(PENDING, PUBLISHED));

        retention.reduce(Instant.parse("2027-05-28T09:59:59Z"));
        assertThat(desk.reductions(upheld)).isEmpty();
        // 180 days: what can be appealed no more. The appeal against the other is open for another day.
        retention.reduce(Instant.parse("2027-05-28T10:00:01Z"));
        assertThat(desk.reductions(upheld)).hasSize(1).allSatisfy(action -> {
            assertThat(action.isSealed(CommentDesk.SEALS)).isTrue();
            assertThat(action.role()).isEqualTo(Role.RULES);
        });
        assertThat(desk.reductions(refused)).isEmpty();
        retention.reduce(Instant.parse("2027-05-29T10:00:01Z"));
        assertThat(desk.reductions(refused)).hasSize(1);
        assertThat(desk.reductions(shown)).isEmpty();

        desk.tell(refused.through(PENDING, REJECTED, REDUCED));
        desk.tell(upheld.through(PENDING, REJECTED, APPEALED, UPHELD, REDUCED));
        retention.reduce(Instant.parse("2027-05-30T10:00:01Z"));
        assertThat(desk.reductions(refused)).hasSize(1);
        desk.own(refused).body("state", is("reduced")).body("text", nullValue());
    }

    @Test
    void theQueueHasGraveThingsFirstAndThenTheOldest() {
        desk.story("queue");
        String old = desk.tell(Decisions.on("queue", "Old.").atMinute(-50).through(PENDING))
                .commentId();
        String young = desk.tell(Decisions.on("queue", "Young.").atMinute(-40).through(PENDING))
                .commentId();
        String grave = desk.tell(
                        Decisions.on("queue", "Grave.").grave().atMinute(-30).through(PENDING))
                .commentId();
        desk.tell(Decisions.on("queue", "Done.").through(PENDING, PUBLISHED));

        List<String> ids = given().auth()
                .oauth2(Keys.ANNA)
                .queryParam("limit", 100)
                .get("/v1/moderation/queue")
                .then()
                .statusCode(200)
                .header("Cache-Control", is("no-store"))
                .body("you", is("anna"))
                .body("role", is("moderator"))
                .extract()
                .path("items.commentId");
        assertThat(ids).containsSubsequence(grave, old, young);
        assertThat(ids.stream().filter(List.of(old, young, grave)::contains)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET  | /v1/moderation/queue         | 401 | 403 | 200 | 200
            GET  | /v1/moderation/comments/%s   | 401 | 403 | 200 | 200
            POST | /v1/moderation/comments/%s   | 401 | 403 | 202 | 202
            GET  | /v1/moderation/statistics    | 401 | 403 | 403 | 200
            POST | /v1/moderation/comments/%s/claim | 401 | 403 | 200 | 409
            DELETE | /v1/moderation/comments/%s/claim | 401 | 403 | 204 | 204
            """)
    void everyWayInAsksForTheRole(String method, String path, int nobody, int reader, int moderator, int admin) {
        desk.story("matrix");
        Decisions comment = Decisions.on("matrix", method + path);
        desk.tell(comment.through(PENDING));
        String at = path.formatted(comment.id());

        assertThat(desk.asked(method, at, null)).isEqualTo(nobody);
        assertThat(desk.asked(method, at, "dl_anna_wrong")).isEqualTo(nobody);
        assertThat(desk.asked(method, at, desk.token(comment))).isEqualTo(nobody);
        assertThat(desk.asked(method, at, Keys.RUTH)).isEqualTo(reader);
        assertThat(desk.asked(method, at, Keys.ANNA)).isEqualTo(moderator);
        assertThat(desk.asked(method, at, Keys.ROOT)).isEqualTo(admin);
    }

    @Test
    void aModeratorsDecisionIsSealedWithTheirName() {
        desk.story("decided");
        Decisions comment = Decisions.on("decided", "The ferry was late.");
        desk.tell(comment.through(PENDING));

        desk.moderate(comment, Keys.ANNA, "{\"action\": \"publish_edited\", \"version\": 1, \"text\": \"Late.\"}")
                .statusCode(202);

        ModerationMessage action = desk.published(comment);
        assertThat(action.isSealed(CommentDesk.SEALS)).isTrue();
        assertThat(action.by()).isEqualTo("anna");
        assertThat(action.role()).isEqualTo(Role.MODERATOR);
        assertThat(action.text()).hasValue("Late.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"action": "publish", "version": 1}                        | 409 |
            {"action": "publish", "version": 2}                        | 409 |
            {"action": "reject", "version": 1, "reason": "spam"}       | 409 |
            {"action": "reject", "version": 2}                         | 400 | reason
            {"action": "reject", "version": 2, "reason": "boring"}     | 400 | reason
            {"action": "reject", "reason": "spam"}                     | 400 | version
            {"action": "reject", "version": "2", "reason": "spam"}     | 400 | version
            {"action": "publish_edited", "version": 2}                 | 400 | text
            {"action": "publish_edited", "version": 2, "text": {"$ne": null}} | 400 | text
            {"action": "reject", "version": 2, "reason": "other", "words": "Ask ines@harbourmail.com."} | 400 | words
            {"action": "report", "reason": "spam"}                     | 400 | action
            {"action": "fly"}                                          | 400 | action
            {"version": 2}                                             | 400 | action
            {"action": "erase"}                                        | 403 |
            {"action": "undo", "version": 2, "colour": "red"}          | 400 | colour
            [1]                                                        | 400 | body
            {"action":                                                 | 400 | body
            """)
    void whatCannotBeDoneIsSaidAtOnce(String json, int status, String field) {
        desk.story("illegal");
        Decisions comment = Decisions.on("illegal", "The ferry was late.");
        desk.tell(comment.through(PENDING, PUBLISHED));

        ValidatableResponse answer = desk.moderate(comment, Keys.ANNA, json).statusCode(status);

        answer.contentType("application/problem+json");
        if (field != null) {
            answer.body("errors.field", contains(field));
        }
    }

    @Test
    void theModeratorWhoRefusedDoesNotDecideOnTheAppeal() {
        desk.story("appeal");
        Decisions comment = Decisions.on("appeal", "The airport is loud.");
        desk.tell(comment.through(PENDING, REJECTED, APPEALED));
        String uphold = "{\"action\": \"uphold\", \"version\": 3}";

        desk.moderate(comment, Keys.ANNA, uphold).statusCode(409).body("detail", containsString("another moderator"));
        desk.moderate(comment, Keys.BEN, uphold).statusCode(202);
    }

    private ClaimStore claims(Instant now) {
        return new ClaimStore(mongo, Clock.fixed(now, ZoneOffset.UTC));
    }
}

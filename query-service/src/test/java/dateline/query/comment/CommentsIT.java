package dateline.query.comment;

import static dateline.contracts.CommentState.APPEALED;
import static dateline.contracts.CommentState.ERASED;
import static dateline.contracts.CommentState.PENDING;
import static dateline.contracts.CommentState.PUBLISHED;
import static dateline.contracts.CommentState.PUBLISHED_EDITED;
import static dateline.contracts.CommentState.REDUCED;
import static dateline.contracts.CommentState.REJECTED;
import static dateline.contracts.CommentState.REJECTED_BY_RULES;
import static dateline.contracts.CommentState.UPHELD;
import static dateline.contracts.CommentState.WITHHELD;
import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dateline.contracts.DecisionMessage;
import dateline.contracts.MessageJson;
import dateline.contracts.ModerationMessage;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.ModerationMessage.Role;
import dateline.contracts.Seals;
import dateline.contracts.Topics;
import dateline.query.DevStackResource;
import dateline.query.Keys;
import dateline.query.Messages;
import dateline.query.Wire;
import dateline.query.store.MongoWiring;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(DevStackResource.class)
class CommentsIT {

    private static final Seals SEALS = new Seals(DevStackResource.SECRET);

    private final Wire wire = new Wire();

    @Inject
    MongoWiring mongo;

    @Inject
    Retention retention;

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void readersSeeWhatIsPublishedAndNothingElse() {
        story("under");
        Decisions first = Decisions.on("under", "The ferry was late. See www.ferry.example for more.");
        Decisions answer = Decisions.on("under", "So it was.")
                .by("Ben Adeyemi")
                .answering(first)
                .atMinute(1);
        tell(first.through(PENDING, PUBLISHED_EDITED));
        tell(answer.through(PENDING, PUBLISHED));
        tell(Decisions.on("under", "Waiting.").through(PENDING));
        tell(Decisions.on("under", "Refused.").through(PENDING, REJECTED));
        tell(Decisions.on("under", "Hidden.").through(PENDING, PUBLISHED, WITHHELD));

        list("under")
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
        story("paged");
        List<String> ids = java.util.stream.IntStream.range(0, 5)
                .mapToObj(number ->
                        Decisions.on("paged", "Comment " + number + ".").atMinute(number))
                .map(each -> tell(each.through(PENDING, PUBLISHED)).commentId())
                .toList();

        String next = list("paged", Map.of("limit", 2))
                .body("items.commentId", contains(ids.get(0), ids.get(1)))
                .extract()
                .path("next");
        next = list("paged", Map.of("limit", 2, "cursor", next))
                .body("items.commentId", contains(ids.get(2), ids.get(3)))
                .extract()
                .path("next");
        list("paged", Map.of("limit", 2, "cursor", next))
                .body("items.commentId", contains(ids.get(4)))
                .body("next", nullValue());
    }

    @Test
    void underAnArticleThatWasTakenBackThereAreNone() {
        story("gone");
        tell(Decisions.on("gone", "It was here.").through(PENDING, PUBLISHED));

        wire.send(Messages.withdrawal("gone", 2));

        await().untilAsserted(() -> list("gone").body("items", empty()).body("sendTo", nullValue()));
    }

    @Test
    void anOlderDecisionThatComesAgainChangesNothing() {
        story("again");
        Decisions comment = Decisions.on("again", "Once more.");
        tell(comment.through(PENDING, PUBLISHED));
        wire.send(comment.through(PENDING));
        tell(Decisions.on("again", "After it.").atMinute(9).through(PENDING, PUBLISHED));

        list("again").body("count", is(2));
    }

    @Test
    void theWriterSeesWhyAndWhatCanBeDone() {
        story("why");
        Decisions comment = Decisions.on("why", "The airport is loud.");
        tell(comment.through(PENDING, REJECTED));

        own(comment)
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
        String another = SEALS.seal("status", Decisions.on("why", "Else.").id());
        given().auth()
                .oauth2(another)
                .get("/v1/comments/" + comment.id())
                .then()
                .statusCode(404);
    }

    @Test
    void theWriterSeesWhatTheRulesRefused() {
        story("rules");
        Decisions comment = Decisions.on("rules", "I think u know.").refusedFor("u", "Abbreviated.");
        tell(comment.through(REJECTED_BY_RULES));

        own(comment).body("violations.code", contains("R3_ABBREVIATION")).body("violations.span.text", contains("u"));
    }

    @Test
    void whatAWriterDoesIsSealedAndPublished() {
        story("writer");
        Decisions comment = Decisions.on("writer", "The airport is loud.");
        tell(comment.through(PENDING, REJECTED));

        act(
                        comment,
                        token(comment),
                        "{\"action\": \"appeal\", \"version\": 2, \"words\": \"It is next to the ferry.\"}")
                .statusCode(202);
        act(comment, token(comment), "{\"action\": \"appeal\", \"version\": 1, \"words\": \"Please.\"}")
                .statusCode(409);
        act(comment, token(comment), "{\"action\": \"appeal\", \"version\": 2}")
                .statusCode(400)
                .body("errors.field", contains("words"));
        act(comment, token(comment), "{\"action\": \"publish\", \"version\": 2}")
                .statusCode(400);

        ModerationMessage action = published(comment);
        assertThat(action.isSealed(SEALS)).isTrue();
        assertThat(action.role()).isEqualTo(Role.AUTHOR);
        assertThat(action.version()).hasValue(2);
        assertThat(action.words()).hasValue("It is next to the ferry.");
    }

    @Test
    void anyReaderReportsWhatIsPublishedAndNoMore() {
        story("reported");
        Decisions shown = Decisions.on("reported", "Mildly rude.");
        Decisions hidden = Decisions.on("reported", "Not shown.");
        tell(shown.through(PENDING, PUBLISHED));
        tell(hidden.through(PENDING));

        act(shown, null, "{\"action\": \"report\", \"reason\": \"personal\"}").statusCode(202);
        act(shown, null, "{\"action\": \"report\"}").statusCode(400).body("errors.field", contains("reason"));
        act(shown, null, "{\"action\": \"erase\"}").statusCode(400);
        act(hidden, null, "{\"action\": \"report\", \"reason\": \"spam\"}").statusCode(404);

        ModerationMessage action = published(shown);
        assertThat(action.role()).isEqualTo(Role.READER);
        assertThat(action.by()).startsWith("reader-").doesNotContain("127.0.0.1");
    }

    @Test
    void readersMayFollowTheLinksThatAModeratorLetStand() {
        story("linked");
        tell(Decisions.on("linked", "The times are at https://paper.example/times in full.")
                .through(PENDING, PUBLISHED_EDITED));

        list("linked")
                .body("items[0].links[0].address", is("https://paper.example/times"))
                .body("items[0].links[0].span.start", is(17))
                .body("items[0].links[0].span.end", is(44));
    }

    @Test
    void aModeratorKeepsLinksByTheSealedAction() {
        story("keeping");
        Decisions comment = Decisions.on("keeping", "See https://paper.example/times for that.");
        tell(comment.through(PENDING));

        moderate(comment, Keys.ANNA, """
                {"action": "publish_edited", "version": 1, "text": "See https://paper.example/a.", "keepLinks": true}""").statusCode(202);
        moderate(comment, Keys.ANNA, """
                {"action": "publish_edited", "version": 1, "text": "See it.", "keepLinks": "yes"}""").statusCode(400).body("errors.field", contains("keepLinks"));

        ModerationMessage action = published(comment);
        assertThat(action.keepLinks()).hasValue(true);
        assertThat(action.isSealed(SEALS)).isTrue();
    }

    @Test
    void whileOneLooksAtACommentTheOthersLeaveItAlone() {
        story("claimed");
        Decisions comment = Decisions.on("claimed", "Who looks at this?");
        tell(comment.through(PENDING));
        String publish = "{\"action\": \"publish\", \"version\": 1}";

        claim(comment, Keys.ANNA).statusCode(200).body("by", is("anna"));
        claim(comment, Keys.ANNA).statusCode(200);
        claim(comment, Keys.BEN).statusCode(409).body("detail", containsString("anna is looking at this comment"));
        moderate(comment, Keys.BEN, publish).statusCode(409);
        moderated(comment, Keys.BEN).body("claim.by", is("anna"));
        release(comment, Keys.BEN);
        moderate(comment, Keys.BEN, publish).statusCode(409);
        release(comment, Keys.ANNA);
        moderate(comment, Keys.BEN, publish).statusCode(202);
        moderated(comment, Keys.BEN).body("claim", nullValue());
    }

    @Test
    void aClaimEndsByItselfAfterTenMinutesAndWithADecision() {
        story("ended");
        Decisions comment = Decisions.on("ended", "Who looks at this still?");
        tell(comment.through(PENDING));
        Instant now = Instant.parse("2026-11-29T10:00:00Z");
        String id = comment.id();

        assertThat(claims(now).claim(id, "anna").until()).isEqualTo("2026-11-29T10:10:00Z");
        assertThat(claims(now.plusSeconds(599)).claim(id, "ben").by()).isEqualTo("anna");
        assertThat(claims(now.plusSeconds(600)).claim(id, "ben").by()).isEqualTo("ben");

        claim(comment, Keys.ANNA).statusCode(200);
        moderate(comment, Keys.ANNA, "{\"action\": \"publish\", \"version\": 1}")
                .statusCode(202);
        moderated(comment, Keys.BEN).body("claim", nullValue());
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
        story("waits");
        Decisions comment = Decisions.on("waits", "Nobody need look at this.");
        tell(comment.through(PENDING, PUBLISHED));

        claim(comment, Keys.ANNA).statusCode(409);
    }

    @Test
    void nobodyDecidesOnTheirOwnComment() {
        story("own");
        Decisions comment = Decisions.on("own", "By one of us.").byModerator("anna");
        tell(comment.through(PENDING));
        String publish = "{\"action\": \"publish\", \"version\": 1}";

        moderate(comment, Keys.ANNA, publish).statusCode(409).body("detail", containsString("You wrote this comment"));
        moderate(comment, Keys.BEN, publish).statusCode(202);
    }

    @Test
    void whatWasRefusedLongAgoIsAskedToBeReduced() {
        story("old");
        Decisions refused = Decisions.on("old", "Refused long ago.");
        Decisions upheld = Decisions.on("old", "Upheld long ago.");
        Decisions shown = Decisions.on("old", "Published long ago.");
        tell(refused.through(PENDING, REJECTED));
        tell(upheld.through(PENDING, REJECTED, APPEALED, UPHELD));
        tell(shown.through(PENDING, PUBLISHED));

        retention.reduce(Instant.parse("2027-05-28T09:59:59Z"));
        assertThat(reductions(upheld)).isEmpty();
        // 180 days: what can be appealed no more. The appeal against the other is open for another day.
        retention.reduce(Instant.parse("2027-05-28T10:00:01Z"));
        assertThat(reductions(upheld)).hasSize(1).allSatisfy(action -> {
            assertThat(action.isSealed(SEALS)).isTrue();
            assertThat(action.role()).isEqualTo(Role.RULES);
        });
        assertThat(reductions(refused)).isEmpty();
        retention.reduce(Instant.parse("2027-05-29T10:00:01Z"));
        assertThat(reductions(refused)).hasSize(1);
        assertThat(reductions(shown)).isEmpty();

        tell(refused.through(PENDING, REJECTED, REDUCED));
        tell(upheld.through(PENDING, REJECTED, APPEALED, UPHELD, REDUCED));
        retention.reduce(Instant.parse("2027-05-30T10:00:01Z"));
        assertThat(reductions(refused)).hasSize(1);
        own(refused).body("state", is("reduced")).body("text", nullValue());
    }

    @Test
    void everybodySeesHowManyWereRefusedForWhat() {
        story("counted");
        given().get("/v1/comments/transparency").then().statusCode(200).body("months.month", not(hasItems("2021-03")));
        int march2021 =
                (int) (Duration.between(Instant.parse("2026-11-29T10:00:00Z"), Instant.parse("2021-03-10T00:00:00Z"))
                        .toMinutes());
        tell(Decisions.on("counted", "I think u know.")
                .refusedFor("u", "Abbreviated.")
                .atMinute(march2021)
                .through(REJECTED_BY_RULES));
        tell(Decisions.on("counted", "Good.").atMinute(march2021).through(PENDING, PUBLISHED));
        tell(Decisions.on("counted", "Off.").atMinute(march2021).through(PENDING, REJECTED));
        tell(Decisions.on("counted", "Off.").atMinute(march2021).through(PENDING, REJECTED, APPEALED, PUBLISHED));

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
    void theQueueHasGraveThingsFirstAndThenTheOldest() {
        story("queue");
        String old = tell(Decisions.on("queue", "Old.").atMinute(-50).through(PENDING))
                .commentId();
        String young = tell(Decisions.on("queue", "Young.").atMinute(-40).through(PENDING))
                .commentId();
        String grave = tell(Decisions.on("queue", "Grave.")
                        .grave()
                        .atMinute(-30)
                        .through(PENDING))
                .commentId();
        tell(Decisions.on("queue", "Done.").through(PENDING, PUBLISHED));

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
        story("matrix");
        Decisions comment = Decisions.on("matrix", method + path);
        tell(comment.through(PENDING));
        String at = path.formatted(comment.id());

        assertThat(asked(method, at, null)).isEqualTo(nobody);
        assertThat(asked(method, at, "dl_anna_wrong")).isEqualTo(nobody);
        assertThat(asked(method, at, token(comment))).isEqualTo(nobody);
        assertThat(asked(method, at, Keys.RUTH)).isEqualTo(reader);
        assertThat(asked(method, at, Keys.ANNA)).isEqualTo(moderator);
        assertThat(asked(method, at, Keys.ROOT)).isEqualTo(admin);
    }

    @Test
    void aModeratorsDecisionIsSealedWithTheirName() {
        story("decided");
        Decisions comment = Decisions.on("decided", "The ferry was late.");
        tell(comment.through(PENDING));

        moderate(comment, Keys.ANNA, "{\"action\": \"publish_edited\", \"version\": 1, \"text\": \"Late.\"}")
                .statusCode(202);

        ModerationMessage action = published(comment);
        assertThat(action.isSealed(SEALS)).isTrue();
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
        story("illegal");
        Decisions comment = Decisions.on("illegal", "The ferry was late.");
        tell(comment.through(PENDING, PUBLISHED));

        ValidatableResponse answer = moderate(comment, Keys.ANNA, json).statusCode(status);

        answer.contentType("application/problem+json");
        if (field != null) {
            answer.body("errors.field", contains(field));
        }
    }

    @Test
    void theModeratorWhoRefusedDoesNotDecideOnTheAppeal() {
        story("appeal");
        Decisions comment = Decisions.on("appeal", "The airport is loud.");
        tell(comment.through(PENDING, REJECTED, APPEALED));
        String uphold = "{\"action\": \"uphold\", \"version\": 3}";

        moderate(comment, Keys.ANNA, uphold).statusCode(409).body("detail", containsString("another moderator"));
        moderate(comment, Keys.BEN, uphold).statusCode(202);
    }

    @Test
    void whatIsErasedIsFoundNowhere() {
        story("erased");
        Decisions comment = Decisions.on("erased", "Unmistakable words.").by("Unmistakable Name");
        tell(comment.through(PENDING, PUBLISHED));
        list("erased").body("count", is(1));

        tell(comment.through(PENDING, PUBLISHED, ERASED));

        list("erased").body("count", is(0));
        own(comment).body("state", is("erased")).body("text", nullValue()).body("name", nullValue());
        String moderated = given().auth()
                .oauth2(Keys.ANNA)
                .get("/v1/moderation/comments/" + comment.id())
                .asString();
        assertThat(moderated).doesNotContain("Unmistakable").contains("\"erased\"");
    }

    // The other ends

    private void story(String name) {
        wire.send(article(name).message());
        await().untilAsserted(() ->
                given().get("/v1/articles/" + articleId(name)).then().statusCode(200));
    }

    /** Tells a decision, and waits until this service knows it. */
    private DecisionMessage tell(DecisionMessage decision) {
        wire.send(decision);
        await().untilAsserted(() -> given().auth()
                .oauth2(Keys.ROOT)
                .get("/v1/moderation/comments/" + decision.commentId())
                .then()
                .statusCode(200)
                .body("version", is(decision.version())));
        return decision;
    }

    private static ValidatableResponse list(String name) {
        return list(name, Map.of());
    }

    private static ValidatableResponse list(String name, Map<String, ?> parameters) {
        return given().queryParams(parameters)
                .get("/v1/articles/" + articleId(name) + "/comments")
                .then()
                .statusCode(200);
    }

    private static String token(Decisions comment) {
        return SEALS.seal("status", comment.id());
    }

    private static ValidatableResponse own(Decisions comment) {
        return given().auth()
                .oauth2(token(comment))
                .get("/v1/comments/" + comment.id())
                .then()
                .statusCode(200)
                .header("Cache-Control", is("no-store"));
    }

    private static ValidatableResponse act(Decisions comment, String token, String json) {
        var request = given().contentType("application/json").body(json);
        return (token == null ? request : request.auth().oauth2(token))
                .post("/v1/comments/" + comment.id())
                .then();
    }

    private static ValidatableResponse moderate(Decisions comment, String key, String json) {
        return given().auth()
                .oauth2(key)
                .contentType("application/json")
                .body(json)
                .post("/v1/moderation/comments/" + comment.id())
                .then();
    }

    private static ValidatableResponse claim(Decisions comment, String key) {
        return given().auth()
                .oauth2(key)
                .post("/v1/moderation/comments/" + comment.id() + "/claim")
                .then();
    }

    private static void release(Decisions comment, String key) {
        given().auth()
                .oauth2(key)
                .delete("/v1/moderation/comments/" + comment.id() + "/claim")
                .then()
                .statusCode(204);
    }

    private static ValidatableResponse moderated(Decisions comment, String key) {
        return given().auth()
                .oauth2(key)
                .get("/v1/moderation/comments/" + comment.id())
                .then()
                .statusCode(200);
    }

    private ClaimStore claims(Instant now) {
        return new ClaimStore(mongo, Clock.fixed(now, ZoneOffset.UTC));
    }

    private List<ModerationMessage> reductions(Decisions comment) {
        return actions(comment).stream()
                .filter(each -> each.action() == Action.REDUCE)
                .distinct()
                .toList();
    }

    private static int asked(String method, String path, String key) {
        var request = given();
        if (key != null) {
            request.auth().oauth2(key);
        }
        if (method.equals("DELETE")) {
            return request.delete(path).statusCode();
        }
        return method.equals("GET")
                ? request.get(path).statusCode()
                : request.contentType("application/json")
                        .body("{\"action\": \"publish\", \"version\": 1}")
                        .post(path)
                        .statusCode();
    }

    private ModerationMessage published(Decisions comment) {
        return actions(comment).getLast();
    }

    private List<ModerationMessage> actions(Decisions comment) {
        return wire.read(Topics.MODERATION).stream()
                .filter(record -> new String(record.key(), StandardCharsets.UTF_8).equals(comment.id()))
                .map(record -> action(record.value()))
                .toList();
    }

    private static ModerationMessage action(byte[] value) {
        try {
            return MessageJson.MAPPER.readValue(value, ModerationMessage.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

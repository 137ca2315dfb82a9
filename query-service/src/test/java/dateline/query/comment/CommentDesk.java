package dateline.query.comment;

import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import dateline.contracts.DecisionMessage;
import dateline.contracts.MessageJson;
import dateline.contracts.ModerationMessage;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.Seals;
import dateline.contracts.Topics;
import dateline.query.DevStackResource;
import dateline.query.Keys;
import dateline.query.Messages;
import dateline.query.Wire;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What readers, writers and moderators ask of this service, and what is told to it on the topics. */
final class CommentDesk implements AutoCloseable {

    static final Seals SEALS = new Seals(DevStackResource.SECRET);

    private final Wire wire = new Wire();

    @Override
    public void close() {
        wire.close();
    }

    void withdraw(String name, int revision) {
        wire.send(Messages.withdrawal(name, revision));
    }

    void send(DecisionMessage decision) {
        wire.send(decision);
    }

    void story(String name) {
        wire.send(article(name).message());
        await().untilAsserted(() ->
                given().get("/v1/articles/" + articleId(name)).then().statusCode(200));
    }

    /** Tells a decision, and waits until this service knows it. */
    DecisionMessage tell(DecisionMessage decision) {
        wire.send(decision);
        await().untilAsserted(() -> given().auth()
                .oauth2(Keys.ROOT)
                .get("/v1/moderation/comments/" + decision.commentId())
                .then()
                .statusCode(200)
                .body("version", is(decision.version())));
        return decision;
    }

    ValidatableResponse list(String name) {
        return list(name, Map.of());
    }

    ValidatableResponse list(String name, Map<String, ?> parameters) {
        return given().queryParams(parameters)
                .get("/v1/articles/" + articleId(name) + "/comments")
                .then()
                .statusCode(200);
    }

    String token(Decisions comment) {
        return SEALS.seal("status", comment.id());
    }

    ValidatableResponse own(Decisions comment) {
        return given().auth()
                .oauth2(token(comment))
                .get("/v1/comments/" + comment.id())
                .then()
                .statusCode(200)
                .header("Cache-Control", is("no-store"));
    }

    ValidatableResponse act(Decisions comment, String token, String json) {
        var request = given().contentType("application/json").body(json);
        return (token == null ? request : request.auth().oauth2(token))
                .post("/v1/comments/" + comment.id())
                .then();
    }

    ValidatableResponse moderate(Decisions comment, String key, String json) {
        return given().auth()
                .oauth2(key)
                .contentType("application/json")
                .body(json)
                .post("/v1/moderation/comments/" + comment.id())
                .then();
    }

    ValidatableResponse claim(Decisions comment, String key) {
        return given().auth()
                .oauth2(key)
                .post("/v1/moderation/comments/" + comment.id() + "/claim")
                .then();
    }

    void release(Decisions comment, String key) {
        given().auth()
                .oauth2(key)
                .delete("/v1/moderation/comments/" + comment.id() + "/claim")
                .then()
                .statusCode(204);
    }

    ValidatableResponse moderated(Decisions comment, String key) {
        return given().auth()
                .oauth2(key)
                .get("/v1/moderation/comments/" + comment.id())
                .then()
                .statusCode(200);
    }

    List<ModerationMessage> reductions(Decisions comment) {
        return actions(comment).stream()
                .filter(each -> each.action() == Action.REDUCE)
                .distinct()
                .toList();
    }

    int asked(String method, String path, String key) {
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

    ModerationMessage published(Decisions comment) {
        return actions(comment).getLast();
    }

    List<ModerationMessage> actions(Decisions comment) {
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

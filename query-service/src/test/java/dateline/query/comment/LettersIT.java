package dateline.query.comment;

import static dateline.contracts.CommentState.PENDING;
import static dateline.contracts.CommentState.PUBLISHED;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
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
import dateline.query.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The answer to a letter, and what is asked for when none comes. */
@QuarkusTest
@WithTestResource(DevStackResource.class)
class LettersIT {

    private static final Seals SEALS = new Seals(DevStackResource.SECRET);
    private static final String HASH = "h".repeat(43);
    private static final Instant ASKED = Instant.parse("2026-11-29T10:00:00Z");
    private static final String CONFIRM = "{\"action\": \"confirm\"}";

    private final Wire wire = new Wire();

    @Inject
    UnansweredLetters letters;

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void whoGotTheLetterConfirmsAndNobodyElse() {
        Decisions comment = Decisions.on("letter", "A letter goes out for this.");
        tell(asked(comment));

        act(comment, letter(comment), CONFIRM).statusCode(202).body("action", is("confirm"));

        ModerationMessage action = actions(comment).getLast();
        assertThat(action.action()).isEqualTo(Action.CONFIRM);
        assertThat(action.role()).isEqualTo(Role.AUTHOR);
        assertThat(action.version()).isEmpty();
        assertThat(action.isSealed(SEALS)).isTrue();
        act(comment, SEALS.seal("status", comment.id()), CONFIRM).statusCode(400);
        act(comment, "x".repeat(43) + letter(comment).substring(43), CONFIRM).statusCode(400);
        act(
                        comment,
                        HASH + "."
                                + SEALS.seal(
                                        "letter",
                                        Decisions.on("letter", "Else.").id(),
                                        HASH),
                        CONFIRM)
                .statusCode(400);
        act(comment, letter(comment), "{\"action\": \"erase\"}").statusCode(400);
        assertThat(actions(comment)).hasSize(1);
    }

    @Test
    void theLetterShowsNothingOfTheComment() {
        Decisions comment = Decisions.on("hidden", "Nobody reads this by the letter.");
        tell(asked(comment));

        given().auth()
                .oauth2(letter(comment))
                .get("/v1/comments/" + comment.id())
                .then()
                .statusCode(404);
    }

    @Test
    void confirmingTwiceAsksOnce() {
        Decisions comment = Decisions.on("twice", "Twice confirmed.");
        DecisionMessage asked = tell(asked(comment));
        tell(Decisions.then(asked, Action.CONFIRM, Role.AUTHOR, ASKED));

        act(comment, letter(comment), CONFIRM).statusCode(202);

        assertThat(actions(comment)).isEmpty();
    }

    @Test
    void moderatorsSeeWhatCameOfTheLetter() {
        Decisions comment = Decisions.on("seen", "Seen by moderators.");
        DecisionMessage plain = tell(comment.through(PENDING));
        moderated(comment).body("address", is("unconfirmed")).body("letter", nullValue());

        DecisionMessage asked = tell(Decisions.then(plain, Action.ASK, Role.RULES, ASKED));
        moderated(comment).body("letter", is("asked")).body("may", not(hasItem("confirm")));

        tell(Decisions.then(asked, Action.CONFIRM, Role.AUTHOR, ASKED));
        moderated(comment).body("letter", is("confirmed"));
    }

    @Test
    void whatNobodyAnsweredForSeventyTwoHoursIsAskedToBeRefused() {
        Decisions silent = Decisions.on("silent", "Nobody answers.");
        Decisions answered = Decisions.on("silent", "Somebody answered.");
        Decisions unasked = Decisions.on("silent", "No letter went out.");
        Decisions decided = Decisions.on("silent", "A person decided.");
        tell(asked(silent));
        tell(Decisions.then(asked(answered), Action.CONFIRM, Role.AUTHOR, ASKED));
        tell(unasked.through(PENDING));
        tell(Decisions.then(decided.through(PENDING, PUBLISHED, PENDING), Action.ASK, Role.RULES, ASKED));

        letters.expire(Instant.parse("2026-12-02T09:59:59Z"));
        assertThat(actions(silent)).isEmpty();
        letters.expire(Instant.parse("2026-12-02T10:00:01Z"));

        assertThat(actions(silent)).singleElement().satisfies(action -> {
            assertThat(action.action()).isEqualTo(Action.EXPIRE);
            assertThat(action.role()).isEqualTo(Role.RULES);
            assertThat(action.version()).hasValue(2);
            assertThat(action.isSealed(SEALS)).isTrue();
        });
        assertThat(actions(answered)).isEmpty();
        assertThat(actions(unasked)).isEmpty();
        assertThat(actions(decided)).isEmpty();
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

    private static DecisionMessage asked(Decisions comment) {
        return Decisions.then(comment.through(PENDING), Action.ASK, Role.RULES, ASKED);
    }

    private static String letter(Decisions comment) {
        return HASH + "." + SEALS.seal("letter", comment.id(), HASH);
    }

    private static ValidatableResponse act(Decisions comment, String token, String json) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(json)
                .post("/v1/comments/" + comment.id())
                .then();
    }

    private static ValidatableResponse moderated(Decisions comment) {
        return given().auth()
                .oauth2(Keys.ANNA)
                .get("/v1/moderation/comments/" + comment.id())
                .then()
                .statusCode(200);
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

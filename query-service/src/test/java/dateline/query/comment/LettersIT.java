package dateline.query.comment;

import static dateline.contracts.CommentState.PENDING;
import static dateline.contracts.CommentState.PUBLISHED;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dateline.contracts.DecisionMessage;
import dateline.contracts.ModerationMessage;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.ModerationMessage.Role;
import dateline.query.DevStackResource;
import dateline.query.Keys;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The answer to a letter, and what is asked for when none comes. */
@QuarkusTest
@WithTestResource(DevStackResource.class)
class LettersIT {

    private static final String HASH = "h".repeat(43);
    private static final Instant ASKED = Instant.parse("2026-11-29T10:00:00Z");
    private static final String CONFIRM = "{\"action\": \"confirm\"}";

    private final CommentDesk desk = new CommentDesk();

    @Inject
    UnansweredLetters letters;

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whoGotTheLetterConfirmsAndNobodyElse() {
        Decisions comment = Decisions.on("letter", "A letter goes out for this.");
        desk.tell(asked(comment));

        desk.act(comment, letter(comment), CONFIRM).statusCode(202).body("action", is("confirm"));

        ModerationMessage action = desk.actions(comment).getLast();
        assertThat(action.action()).isEqualTo(Action.CONFIRM);
        assertThat(action.role()).isEqualTo(Role.AUTHOR);
        assertThat(action.version()).isEmpty();
        assertThat(action.isSealed(CommentDesk.SEALS)).isTrue();
        desk.act(comment, CommentDesk.SEALS.seal("status", comment.id()), CONFIRM)
                .statusCode(400);
        desk.act(comment, "x".repeat(43) + letter(comment).substring(43), CONFIRM)
                .statusCode(400);
        desk.act(
                        comment,
                        HASH + "."
                                + CommentDesk.SEALS.seal(
                                        "letter",
                                        Decisions.on("letter", "Else.").id(),
                                        HASH),
                        CONFIRM)
                .statusCode(400);
        desk.act(comment, letter(comment), "{\"action\": \"erase\"}").statusCode(400);
        assertThat(desk.actions(comment)).hasSize(1);
    }

    @Test
    void theLetterShowsNothingOfTheComment() {
        Decisions comment = Decisions.on("hidden", "Nobody reads this by the letter.");
        desk.tell(asked(comment));

        given().auth()
                .oauth2(letter(comment))
                .get("/v1/comments/" + comment.id())
                .then()
                .statusCode(404);
    }

    @Test
    void confirmingTwiceAsksOnce() {
        Decisions comment = Decisions.on("twice", "Twice confirmed.");
        DecisionMessage asked = desk.tell(asked(comment));
        desk.tell(Decisions.then(asked, Action.CONFIRM, Role.AUTHOR, ASKED));

        desk.act(comment, letter(comment), CONFIRM).statusCode(202);

        assertThat(desk.actions(comment)).isEmpty();
    }

    @Test
    void moderatorsSeeWhatCameOfTheLetter() {
        Decisions comment = Decisions.on("seen", "Seen by moderators.");
        DecisionMessage plain = desk.tell(comment.through(PENDING));
        desk.moderated(comment, Keys.ANNA).body("address", is("unconfirmed")).body("letter", nullValue());

        DecisionMessage asked = desk.tell(Decisions.then(plain, Action.ASK, Role.RULES, ASKED));
        desk.moderated(comment, Keys.ANNA).body("letter", is("asked")).body("may", not(hasItem("confirm")));

        desk.tell(Decisions.then(asked, Action.CONFIRM, Role.AUTHOR, ASKED));
        desk.moderated(comment, Keys.ANNA).body("letter", is("confirmed"));
    }

    @Test
    void whatNobodyAnsweredForSeventyTwoHoursIsAskedToBeRefused() {
        Decisions silent = Decisions.on("silent", "Nobody answers.");
        Decisions answered = Decisions.on("silent", "Somebody answered.");
        Decisions unasked = Decisions.on("silent", "No letter went out.");
        Decisions decided = Decisions.on("silent", "A person decided.");
        desk.tell(asked(silent));
        desk.tell(Decisions.then(asked(answered), Action.CONFIRM, Role.AUTHOR, ASKED));
        desk.tell(unasked.through(PENDING));
        desk.tell(Decisions.then(decided.through(PENDING, PUBLISHED, PENDING), Action.ASK, Role.RULES, ASKED));

        letters.expire(Instant.parse("2026-12-02T09:59:59Z"));
        assertThat(desk.actions(silent)).isEmpty();
        letters.expire(Instant.parse("2026-12-02T10:00:01Z"));

        assertThat(desk.actions(silent)).singleElement().satisfies(action -> {
            assertThat(action.action()).isEqualTo(Action.EXPIRE);
            assertThat(action.role()).isEqualTo(Role.RULES);
            assertThat(action.version()).hasValue(2);
            assertThat(action.isSealed(CommentDesk.SEALS)).isTrue();
        });
        assertThat(desk.actions(answered)).isEmpty();
        assertThat(desk.actions(unasked)).isEmpty();
        assertThat(desk.actions(decided)).isEmpty();
    }

    private static DecisionMessage asked(Decisions comment) {
        return Decisions.then(comment.through(PENDING), Action.ASK, Role.RULES, ASKED);
    }

    private static String letter(Decisions comment) {
        return HASH + "." + CommentDesk.SEALS.seal("letter", comment.id(), HASH);
    }
}

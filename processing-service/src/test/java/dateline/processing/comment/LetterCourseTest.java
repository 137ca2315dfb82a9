package dateline.processing.comment;

import static dateline.processing.comment.CourseSteps.appeal;
import static dateline.processing.comment.CourseSteps.ask;
import static dateline.processing.comment.CourseSteps.author;
import static dateline.processing.comment.CourseSteps.codes;
import static dateline.processing.comment.CourseSteps.done;
import static dateline.processing.comment.CourseSteps.edit;
import static dateline.processing.comment.CourseSteps.expiry;
import static dateline.processing.comment.CourseSteps.inState;
import static dateline.processing.comment.CourseSteps.moderator;
import static dateline.processing.comment.CourseSteps.outcome;
import static dateline.processing.comment.CourseSteps.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.CommentState;
import dateline.contracts.DecisionMessage;
import dateline.contracts.DecisionMessage.Letter;
import dateline.contracts.MessageJson;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.Schemas;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LetterCourseTest {

    @Test
    void aLetterAndItsAnswerLeaveTheCommentWhereItStands() {
        DecisionMessage asked = done(inState(CommentState.PENDING), ask());
        DecisionMessage confirmed = done(asked, author(Action.CONFIRM));

        assertThat(inState(CommentState.PENDING).letter()).isEmpty();
        assertThat(codes(inState(CommentState.PENDING))).contains("R5_UNCONFIRMED_EMAIL");
        assertThat(asked.letter()).hasValue(Letter.ASKED);
        assertThat(codes(asked)).contains("R5_UNCONFIRMED_EMAIL");
        assertThat(confirmed.letter()).hasValue(Letter.CONFIRMED);
        assertThat(codes(confirmed)).doesNotContain("R5_UNCONFIRMED_EMAIL");
        assertThat(confirmed.state()).isEqualTo(CommentState.PENDING);
        assertThat(StepHash.holds(confirmed.steps())).isTrue();
        assertThat(Schemas.DECISION.violations(MessageJson.MAPPER.valueToTree(confirmed)))
                .isEmpty();
    }

    @Test
    void anAnswerMayComeBeforeItIsKnownThatTheLetterWentOut() {
        DecisionMessage answered = done(done(inState(CommentState.PENDING), author(Action.CONFIRM)), ask());

        assertThat(answered.letter()).hasValue(Letter.CONFIRMED);
        assertThat(reason(answered, expiry(3))).contains("no letter waits");
    }

    @Test
    void confirmingTwiceIsARepeat() {
        DecisionMessage confirmed = done(done(inState(CommentState.PENDING), ask()), author(Action.CONFIRM));

        assertThat(outcome(confirmed, author(Action.CONFIRM))).isEqualTo("repeat");
        assertThat(outcome(confirmed, ask())).isEqualTo("repeat");
    }

    @Test
    void whatNobodyAnsweredIsRefusedAndMayBeAppealedSixMonthsFromThen() {
        DecisionMessage asked = done(inState(CommentState.PENDING), ask());
        DecisionMessage expired = done(asked, expiry(2));

        assertThat(expired.state()).isEqualTo(CommentState.REJECTED_BY_RULES);
        assertThat(expired.findings())
                .filteredOn(each -> each.code().equals("R5_UNCONFIRMED_EMAIL"))
                .singleElement()
                .satisfies(each -> assertThat(each.severity()).isEqualTo(DecisionMessage.Severity.REJECT));
        assertThat(expired.appealUntil()).hasValue(Instant.parse("2027-05-29T10:02:00Z"));
        DecisionMessage appealed = done(expired, appeal(3));
        assertThat(codes(done(appealed, author(Action.CONFIRM)))).doesNotContain("R5_UNCONFIRMED_EMAIL");
        assertThat(outcome(appealed, moderator(Action.PUBLISH, 4, "anna"))).isEqualTo("PUBLISHED");
    }

    @Test
    void nothingExpiresWithoutALetterOrAfterAnAnswerOrAPersonsDecision() {
        DecisionMessage pending = inState(CommentState.PENDING);
        DecisionMessage confirmed = done(done(pending, ask()), author(Action.CONFIRM));
        DecisionMessage undone = done(
                done(done(pending, ask()), moderator(Action.PUBLISH, 2, "anna")), moderator(Action.UNDO, 3, "anna"));

        assertThat(reason(pending, expiry(1))).contains("no letter waits");
        assertThat(reason(confirmed, expiry(3))).contains("no letter waits");
        assertThat(undone.state()).isEqualTo(CommentState.PENDING);
        assertThat(reason(undone, expiry(4))).contains("no letter waits");
    }

    @Test
    void aDecisionIsTakenBackThoughAnAnswerCameAfterIt() {
        DecisionMessage edited = done(inState(CommentState.PENDING), edit(1, "The ferry was late."));
        DecisionMessage answered = done(done(edited, ask()), author(Action.CONFIRM));

        DecisionMessage undone = done(answered, moderator(Action.UNDO, 4, "anna"));

        assertThat(answered.shown()).hasValue("The ferry was late.");
        assertThat(undone.state()).isEqualTo(CommentState.PENDING);
        assertThat(undone.letter()).hasValue(Letter.CONFIRMED);
    }
}

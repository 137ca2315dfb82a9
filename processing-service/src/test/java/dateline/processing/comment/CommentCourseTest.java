package dateline.processing.comment;

import static dateline.processing.comment.CourseSteps.SITE;
import static dateline.processing.comment.CourseSteps.TEN;
import static dateline.processing.comment.CourseSteps.WORDS;
import static dateline.processing.comment.CourseSteps.appeal;
import static dateline.processing.comment.CourseSteps.asUsual;
import static dateline.processing.comment.CourseSteps.author;
import static dateline.processing.comment.CourseSteps.by;
import static dateline.processing.comment.CourseSteps.codes;
import static dateline.processing.comment.CourseSteps.done;
import static dateline.processing.comment.CourseSteps.edit;
import static dateline.processing.comment.CourseSteps.inState;
import static dateline.processing.comment.CourseSteps.keepingLinks;
import static dateline.processing.comment.CourseSteps.moderator;
import static dateline.processing.comment.CourseSteps.outcome;
import static dateline.processing.comment.CourseSteps.reason;
import static dateline.processing.comment.CourseSteps.reasoned;
import static dateline.processing.comment.CourseSteps.received;
import static dateline.processing.comment.CourseSteps.reduction;
import static dateline.processing.comment.CourseSteps.refusedByRules;
import static dateline.processing.comment.CourseSteps.rejection;
import static dateline.processing.comment.CourseSteps.report;
import static dateline.processing.comment.CourseSteps.unversioned;
import static dateline.processing.comment.CourseSteps.worded;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.CommentMessage;
import dateline.contracts.CommentMessage.AddressCheck;
import dateline.contracts.CommentMessage.Sender;
import dateline.contracts.CommentState;
import dateline.contracts.ContentId;
import dateline.contracts.DecisionMessage;
import dateline.contracts.DecisionMessage.Link;
import dateline.contracts.DecisionMessage.Risk;
import dateline.contracts.MessageJson;
import dateline.contracts.ModerationMessage;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.ModerationMessage.Reason;
import dateline.contracts.ModerationMessage.Role;
import dateline.contracts.Schemas;
import dateline.contracts.Span;
import dateline.moderation.Setting;
import dateline.moderation.Standing;
import dateline.processing.comment.CommentCourse.Outcome;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommentCourseTest {

    @Test
    void aDecisionOnWhatHasMovedOnIsRefused() {
        DecisionMessage seen = inState(CommentState.PENDING);
        DecisionMessage published = done(seen, moderator(Action.PUBLISH, 1, "anna"));

        assertThat(reason(published, rejection(1, "ben"))).contains("moved on to version 2; version 1 was seen");
        assertThat(reason(published, unversioned(rejection(1, "ben")))).contains("version none was seen");
        assertThat(outcome(published, rejection(2, "ben"))).isEqualTo("REJECTED");
    }

    @Test
    void theSameActionTwiceIsARepeat() {
        DecisionMessage pending = inState(CommentState.PENDING);
        ModerationMessage publish = moderator(Action.PUBLISH, 1, "anna");
        DecisionMessage published = done(pending, publish);

        assertThat(CommentCourse.after(published, publish, Set.of(), TEN)).isEqualTo(new Outcome.Repeat());
    }

    @Test
    void anAppealIsDecidedByAnother() {
        DecisionMessage rejected = done(inState(CommentState.PENDING), rejection(1, "anna"));
        DecisionMessage appealed = done(rejected, appeal(2));

        assertThat(reason(appealed, moderator(Action.UPHOLD, 3, "anna"))).contains("another moderator than anna");
        assertThat(reason(appealed, moderator(Action.PUBLISH, 3, "anna"))).contains("another moderator than anna");
        assertThat(outcome(appealed, moderator(Action.UPHOLD, 3, "ben"))).isEqualTo("UPHELD");
        assertThat(outcome(appealed, moderator(Action.PUBLISH, 3, "ben"))).isEqualTo("PUBLISHED");
    }

    @Test
    void whoUpheldAndUndidItMayDecideAgainAndTheFirstMayNot() {
        DecisionMessage appealed = done(done(inState(CommentState.PENDING), rejection(1, "anna")), appeal(2));
        DecisionMessage upheld = done(appealed, moderator(Action.UPHOLD, 3, "ben"));
        DecisionMessage again = done(upheld, moderator(Action.UNDO, 4, "ben"));

        assertThat(again.state()).isEqualTo(CommentState.APPEALED);
        assertThat(reason(again, moderator(Action.PUBLISH, 5, "anna"))).contains("another moderator than anna");
        assertThat(outcome(again, moderator(Action.PUBLISH, 5, "ben"))).isEqualTo("PUBLISHED");
    }

    @Test
    void whatTheRulesRefusedAnyModeratorMayDecide() {
        DecisionMessage appealed = done(inState(CommentState.REJECTED_BY_RULES), appeal(1));

        assertThat(outcome(appealed, moderator(Action.PUBLISH, 2, "anna"))).isEqualTo("PUBLISHED");
    }

    @Test
    void anAppealCanBeMadeForSixMonthsAndNeedsWords() {
        DecisionMessage rejected = done(inState(CommentState.PENDING), rejection(1, "anna"));

        assertThat(CommentCourse.after(rejected, appeal(2), Set.of(), Instant.parse("2027-05-29T10:01:00Z")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(CommentCourse.after(rejected, appeal(2), Set.of(), Instant.parse("2027-05-29T10:01:01Z")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(reason(rejected, worded(appeal(2), " "))).contains("words are missing");
    }

    @Test
    void undoTakesBackTheLastDecisionAndItsWords() {
        DecisionMessage once = done(inState(CommentState.PENDING), edit(1, "First edit."));
        DecisionMessage twice = done(once, edit(2, "Second edit."));
        DecisionMessage undone = done(twice, moderator(Action.UNDO, 3, "anna"));

        assertThat(undone.state()).isEqualTo(CommentState.PUBLISHED_EDITED);
        assertThat(undone.shown()).hasValue("First edit.");
        assertThat(undone.text()).hasValue(WORDS);
        assertThat(reason(undone, moderator(Action.UNDO, 4, "anna"))).contains("no decision that could be taken back");
        assertThat(reason(twice, moderator(Action.UNDO, 3, "ben"))).contains("only anna or an admin");
        assertThat(outcome(twice, by(moderator(Action.UNDO, 3, "root"), Role.ADMIN, "root")))
                .isEqualTo("PUBLISHED_EDITED");
    }

    @Test
    void threeReadersHideACommentUntilAModeratorHasSeenIt() {
        DecisionMessage published = inState(CommentState.PUBLISHED);
        DecisionMessage one = done(published, report("reader-1", Reason.SPAM));
        DecisionMessage two = done(one, report("reader-2", Reason.PERSONAL));
        DecisionMessage three = done(two, report("reader-3", Reason.SPAM));

        assertThat(List.of(one.state(), two.state(), three.state()))
                .containsExactly(CommentState.REPORTED, CommentState.REPORTED, CommentState.WITHHELD);
        assertThat(three.risk()).isEqualTo(Risk.HIGH);
        assertThat(three.shown()).isEmpty();
        assertThat(reason(one, report("reader-1", Reason.PERSONAL))).contains("has reported it before");
        DecisionMessage kept = done(three, moderator(Action.PUBLISH, three.version(), "anna"));
        assertThat(kept.state()).isEqualTo(CommentState.PUBLISHED);
        assertThat(done(kept, report("reader-4", Reason.SPAM)).state()).isEqualTo(CommentState.REPORTED);
    }

    @Test
    void thatReadersReportedItIsAFindingUntilAModeratorHasLooked() {
        DecisionMessage reported = inState(CommentState.REPORTED);
        DecisionMessage withheld = inState(CommentState.WITHHELD);
        DecisionMessage kept = done(withheld, moderator(Action.PUBLISH, withheld.version(), "anna"));
        DecisionMessage undone = done(kept, moderator(Action.UNDO, kept.version(), "anna"));

        assertThat(List.of(reported, withheld, undone))
                .allSatisfy(each -> assertThat(codes(each)).containsOnlyOnce("R1_REPORTED"));
        assertThat(codes(kept)).doesNotContain("R1_REPORTED");
    }

    @Test
    void aModeratorLetsLinksToTheSiteStand() {
        String words = "The times are at https://ferry-news.org/times and at www.other-news.org now.";
        DecisionMessage pending = received(words);
        DecisionMessage plain = done(pending, moderator(Action.PUBLISH, 1, "anna"));
        DecisionMessage kept = done(plain, keepingLinks(edit(2, words)));
        DecisionMessage undone = done(kept, moderator(Action.UNDO, 3, "anna"));

        assertThat(plain.shown()).hasValue("The times are at [link removed] and at [link removed] now.");
        assertThat(plain.links()).isEmpty();
        assertThat(kept.shown()).hasValue("The times are at https://ferry-news.org/times and at [link removed] now.");
        assertThat(kept.links().orElseThrow())
                .containsExactly(
                        new Link(new Span(17, 45, "https://ferry-news.org/times"), "https://ferry-news.org/times"));
        assertThat(kept.edits().getLast().linkHosts()).hasValue(List.of("ferry-news.org"));
        assertThat(undone.shown()).isEqualTo(plain.shown());
        assertThat(undone.links()).isEmpty();
    }

    @Test
    void anEditWithoutSayingSoKeepsNoLink() {
        DecisionMessage pending = inState(CommentState.PENDING);

        assertThat(done(pending, edit(1, "See https://ferry-news.org/times for that."))
                        .shown())
                .hasValue("See [link removed] for that.");
        assertThat(done(pending, keepingLinks(edit(1, "See javascript:alert(1) for that.")))
                        .shown())
                .hasValue("See [link removed] for that.");
    }

    @Test
    void nobodyDecidesOnTheirOwnComment() {
        var comment = new CommentMessage(
                ContentId.of('a', "ferry"), Optional.empty(), "Anna Adeyemi", WORDS, Optional.empty());
        var sender = new Sender("h".repeat(43), AddressCheck.UNCONFIRMED, Optional.of("anna"), "");
        DecisionMessage pending = received(comment, Optional.of(sender), new Standing(0, 0, false), Setting.STANDARD);

        for (Action action : List.of(Action.PUBLISH, Action.REJECT, Action.PUBLISH_EDITED)) {
            ModerationMessage usual = asUsual(pending, action);
            assertThat(reason(pending, by(usual, Role.MODERATOR, "anna"))).contains("anna wrote this comment");
            assertThat(outcome(pending, by(usual, Role.MODERATOR, "ben"))).isNotEqualTo("-");
        }
    }

    @Test
    void aKnownWriterIsPublishedAtOnceOnlyWhereTheSiteTrusts() {
        var comment = new CommentMessage(
                ContentId.of('a', "ferry"), Optional.empty(), "Ines Okafor", WORDS, Optional.empty());
        var sender = Optional.of(new Sender("h".repeat(43), AddressCheck.UNCONFIRMED, Optional.empty(), ""));
        var known = new Standing(5, 0, false);
        DecisionMessage trusted = received(comment, sender, known, Setting.read("TRUSTED", "", ""));

        assertThat(trusted.state()).isEqualTo(CommentState.PUBLISHED);
        assertThat(trusted.shown()).hasValue(WORDS);
        assertThat(trusted.steps().getFirst().role()).isEqualTo(Role.RULES);
        assertThat(trusted.steps().getFirst().by()).contains("trusted");
        assertThat(outcome(trusted, rejection(1, "anna"))).isEqualTo("REJECTED");
        assertThat(reason(trusted, moderator(Action.UNDO, 1, "anna"))).contains("no decision that could be taken back");
        assertThat(received(comment, sender, known, Setting.STANDARD).state()).isEqualTo(CommentState.PENDING);
        assertThat(received(comment, sender, new Standing(5, 1, false), Setting.read("TRUSTED", "", ""))
                        .state())
                .isEqualTo(CommentState.PENDING);
    }

    @Test
    void aLinkThatRunsSomethingIsRefusedWhereverItComesFrom() {
        for (String link : List.of("javascript:alert(1)", "data:text/html,hello", "file:///etc/hosts")) {
            assertThat(received("Whoever wants to know more should look at " + link + " and think about it.")
                            .state())
                    .as(link)
                    .isEqualTo(CommentState.REJECTED_BY_RULES);
        }
    }

    @Test
    void ofWhatWasRefusedAHashAndTheCodesStay() throws IOException {
        DecisionMessage pending = received("I think u know what the ferry is like on Sundays in the winter.");
        DecisionMessage refused = done(refusedByRules(pending), worded(appeal(1), "Let me say it."));
        DecisionMessage upheld = done(refused, moderator(Action.UPHOLD, 2, "ben"));

        DecisionMessage reduced = done(upheld, reduction(3));

        String json = new String(MessageJson.write(reduced), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(json).doesNotContain("ferry", "Okafor", "Let me");
        assertThat(reduced.textHash()).isEqualTo(pending.text().map(ContentId::hash));
        assertThat(codes(reduced)).contains("R3_ABBREVIATION");
        assertThat(StepHash.holds(reduced.steps())).isTrue();
        assertThat(Schemas.DECISION.violations(MessageJson.MAPPER.readTree(json)))
                .isEmpty();
        assertThat(done(reduced, author(Action.ERASE)).textHash()).isEmpty();
    }

    @Test
    void whatMayStillBeAppealedIsNotReduced() {
        DecisionMessage rejected = done(inState(CommentState.PENDING), rejection(1, "anna"));

        assertThat(CommentCourse.after(rejected, reduction(2), SITE, Instant.parse("2027-05-29T10:01:00Z")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(CommentCourse.after(rejected, reduction(2), SITE, Instant.parse("2027-05-29T10:01:01Z")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatIsRefusedOrReportedNeedsAReason() {
        DecisionMessage pending = inState(CommentState.PENDING);

        assertThat(reason(pending, moderator(Action.REJECT, 1, "anna"))).contains("a reason is missing");
        assertThat(reason(pending, reasoned(moderator(Action.REJECT, 1, "anna"), Reason.OTHER)))
                .contains("OTHER needs words");
        assertThat(reason(pending, moderator(Action.PUBLISH_EDITED, 1, "anna"))).contains("edited words are missing");
    }

    @Test
    void erasureLeavesNoWordOfAnybodyAndTheChainHolds() throws IOException {
        DecisionMessage edited = done(inState(CommentState.PENDING), edit(1, "Secretly edited."));
        DecisionMessage rejected =
                done(edited, worded(reasoned(moderator(Action.REJECT, 2, "anna"), Reason.OTHER), "Quoting secrets."));
        DecisionMessage appealed = done(rejected, worded(appeal(3), "My secret reasons."));

        DecisionMessage erased = done(appealed, author(Action.ERASE));

        String json = new String(MessageJson.write(erased), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(json)
                .doesNotContainIgnoringCase("secret")
                .doesNotContain("Ines", "Okafor", "ferry")
                .contains("\"state\":\"ERASED\"");
        assertThat(erased.steps()).hasSize(5);
        assertThat(StepHash.holds(erased.steps())).isTrue();
        assertThat(Schemas.DECISION.violations(MessageJson.MAPPER.readTree(json)))
                .isEmpty();
    }

    @Test
    void aStepThatWasChangedOrLeftOutBreaksTheChain() {
        List<DecisionMessage.Step> steps = done(done(inState(CommentState.PENDING), rejection(1, "anna")), appeal(2))
                .steps();

        assertThat(StepHash.holds(steps)).isTrue();
        assertThat(StepHash.holds(List.of(steps.get(0), steps.get(2)))).isFalse();
        DecisionMessage.Step first = steps.get(1);
        var other = new DecisionMessage.Step(
                first.id(),
                first.action(),
                first.role(),
                "ben",
                first.reason(),
                first.words(),
                first.from(),
                first.to(),
                first.edit(),
                first.at(),
                first.hash());
        assertThat(StepHash.holds(List.of(steps.get(0), other, steps.get(2)))).isFalse();
    }

    @Test
    void theSameActionsGiveTheSameDecisionByteForByte() {
        List<byte[]> twice = Stream.of(1, 2)
                .map(run -> done(done(inState(CommentState.PENDING), rejection(1, "anna")), appeal(2)))
                .map(MessageJson::write)
                .toList();

        assertThat(twice.get(0)).isEqualTo(twice.get(1));
    }
}

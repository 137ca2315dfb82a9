package dateline.processing.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.CommentMessage;
import dateline.contracts.CommentMessage.Sender;
import dateline.contracts.CommentState;
import dateline.contracts.ContentId;
import dateline.contracts.DecisionMessage;
import dateline.contracts.ModerationMessage;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.ModerationMessage.Reason;
import dateline.contracts.ModerationMessage.Role;
import dateline.moderation.Setting;
import dateline.moderation.Standing;
import dateline.processing.comment.CommentCourse.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Comments in each state, and what is done with them. */
final class CourseSteps {

    static final Instant TEN = Instant.parse("2026-11-29T10:00:00Z");
    static final Set<String> SITE = Set.of("ferry-news.org");
    static final String WORDS = "The ferry was late on Sunday as well. Nobody could say why.";

    private CourseSteps() {}

    // Comments

    static List<String> codes(DecisionMessage comment) {
        return comment.findings().stream().map(DecisionMessage.Finding::code).toList();
    }

    static DecisionMessage received(String words) {
        var comment = new CommentMessage(
                ContentId.of('a', "ferry"), Optional.empty(), "Ines Okafor", words, Optional.empty());
        return received(comment, Optional.empty(), new Standing(0, 0, false), Setting.STANDARD);
    }

    static DecisionMessage received(
            CommentMessage comment, Optional<Sender> sender, Standing standing, Setting setting) {
        return CommentReception.of(comment, sender, Optional.empty(), Optional.empty(), standing, setting, TEN);
    }

    /** A comment on a short way to a state. */
    static DecisionMessage inState(CommentState state) {
        DecisionMessage pending = received(WORDS);
        return switch (state) {
            case PENDING -> pending;
            case REJECTED_BY_RULES -> refusedByRules(pending);
            case REJECTED -> done(pending, rejection(1, "anna"));
            case PUBLISHED -> done(pending, moderator(Action.PUBLISH, 1, "anna"));
            case PUBLISHED_EDITED -> done(pending, edit(1, "The ferry was late."));
            case REPORTED -> done(inState(CommentState.PUBLISHED), report("reader-1", Reason.SPAM));
            case WITHHELD ->
                done(
                        done(inState(CommentState.REPORTED), report("reader-2", Reason.SPAM)),
                        report("reader-3", Reason.SPAM));
            case APPEALED -> done(inState(CommentState.REJECTED), appeal(2));
            case UPHELD -> done(inState(CommentState.APPEALED), moderator(Action.UPHOLD, 3, "ben"));
            case WITHDRAWN -> done(pending, author(Action.WITHDRAW));
            case ERASED -> done(pending, author(Action.ERASE));
            case REDUCED -> done(inState(CommentState.REJECTED), reduction(2));
        };
    }

    /** Nothing expires that nobody was asked about. */
    static DecisionMessage inTimeFor(Action action, DecisionMessage comment) {
        return action == Action.EXPIRE && comment.state().allows(Action.ASK) ? done(comment, ask()) : comment;
    }

    /** As the rules would refuse it, whatever the rules are just now. */
    static DecisionMessage refusedByRules(DecisionMessage comment) {
        DecisionMessage.Step step = comment.steps().getFirst();
        var refused = new DecisionMessage.Step(
                step.id(),
                step.action(),
                step.role(),
                step.by(),
                step.reason(),
                step.words(),
                step.from(),
                CommentState.REJECTED_BY_RULES,
                0,
                step.at(),
                "");
        return new DecisionMessage(
                comment.commentId(),
                1,
                comment.articleId(),
                comment.articleRevision(),
                comment.parentId(),
                comment.name(),
                comment.text(),
                Optional.empty(),
                comment.address(),
                Optional.empty(),
                comment.receivedAt(),
                CommentState.REJECTED_BY_RULES,
                comment.risk(),
                comment.policyVersion(),
                comment.findings(),
                comment.edits(),
                Optional.empty(),
                Optional.empty(),
                List.of(StepHash.sealed(refused, StepHash.NONE)));
    }

    static DecisionMessage done(DecisionMessage comment, ModerationMessage action) {
        Outcome outcome = CommentCourse.after(comment, action, SITE, later(comment, action));
        assertThat(outcome).as("%s after %s", action, comment.state()).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).decision();
    }

    static String outcome(DecisionMessage comment, ModerationMessage action) {
        return switch (CommentCourse.after(comment, action, SITE, later(comment, action))) {
            case Outcome.Done(DecisionMessage decision) -> decision.state().name();
            case Outcome.Repeat() -> "repeat";
            case Outcome.Refused(String reason) -> "-";
        };
    }

    static String reason(DecisionMessage comment, ModerationMessage action) {
        Outcome outcome = CommentCourse.after(comment, action, SITE, later(comment, action));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).reason();
    }

    /** A minute for each version; what is reduced has waited for long. */
    static Instant later(DecisionMessage comment, ModerationMessage action) {
        Duration waited = action.action() == Action.REDUCE ? Duration.ofDays(200) : Duration.ZERO;
        return TEN.plus(waited).plus(Duration.ofMinutes(comment.version()));
    }

    // Actions

    /** An action with all that it needs, by somebody who may do it and has not acted yet. */
    static ModerationMessage asUsual(DecisionMessage comment, Action action) {
        return switch (action) {
            case PUBLISH -> moderator(action, comment.version(), "cleo");
            case PUBLISH_EDITED ->
                by(edit(comment.version(), "The ferry was late, and I waited."), Role.MODERATOR, "cleo");
            case REJECT -> rejection(comment.version(), "cleo");
            case UPHOLD -> moderator(action, comment.version(), "cleo");
            case UNDO -> by(moderator(action, comment.version(), "cleo"), Role.ADMIN, "cleo");
            case APPEAL -> appeal(comment.version());
            case WITHDRAW, ERASE -> author(action);
            case REPORT -> report("reader-9", Reason.SPAM);
            case REDUCE -> by(moderator(action, comment.version(), "retention"), Role.RULES, "retention");
            case ASK -> ask();
            case CONFIRM -> author(action);
            case EXPIRE -> expiry(comment.version());
        };
    }

    static ModerationMessage moderator(Action action, int version, String by) {
        return new ModerationMessage(
                received(WORDS).commentId(),
                action,
                Optional.of(version),
                Role.MODERATOR,
                by,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    static ModerationMessage rejection(int version, String by) {
        return reasoned(moderator(Action.REJECT, version, by), Reason.IRRELEVANT);
    }

    static ModerationMessage edit(int version, String text) {
        ModerationMessage plain = moderator(Action.PUBLISH_EDITED, version, "anna");
        return new ModerationMessage(
                plain.commentId(),
                plain.action(),
                plain.version(),
                plain.role(),
                plain.by(),
                plain.reason(),
                plain.words(),
                Optional.of(text),
                Optional.empty(),
                "");
    }

    static ModerationMessage reduction(int version) {
        return by(moderator(Action.REDUCE, version, "retention"), Role.RULES, "retention");
    }

    static ModerationMessage ask() {
        return unversioned(by(moderator(Action.ASK, 1, "letters"), Role.RULES, "letters"));
    }

    static ModerationMessage expiry(int version) {
        return by(moderator(Action.EXPIRE, version, "letters"), Role.RULES, "letters");
    }

    static ModerationMessage keepingLinks(ModerationMessage each) {
        return new ModerationMessage(
                each.commentId(),
                each.action(),
                each.version(),
                each.role(),
                each.by(),
                each.reason(),
                each.words(),
                each.text(),
                Optional.of(true),
                "");
    }

    static ModerationMessage appeal(int version) {
        return worded(by(moderator(Action.APPEAL, version, "author"), Role.AUTHOR, "author"), "It is about the ferry.");
    }

    static ModerationMessage author(Action action) {
        return unversioned(by(moderator(action, 1, "author"), Role.AUTHOR, "author"));
    }

    static ModerationMessage report(String reader, Reason reason) {
        return reasoned(unversioned(by(moderator(Action.REPORT, 1, reader), Role.READER, reader)), reason);
    }

    static ModerationMessage by(ModerationMessage each, Role role, String by) {
        return new ModerationMessage(
                each.commentId(),
                each.action(),
                each.version(),
                role,
                by,
                each.reason(),
                each.words(),
                each.text(),
                each.keepLinks(),
                "");
    }

    static ModerationMessage reasoned(ModerationMessage each, Reason reason) {
        return new ModerationMessage(
                each.commentId(),
                each.action(),
                each.version(),
                each.role(),
                each.by(),
                Optional.of(reason),
                each.words(),
                each.text(),
                each.keepLinks(),
                "");
    }

    static ModerationMessage worded(ModerationMessage each, String words) {
        return new ModerationMessage(
                each.commentId(),
                each.action(),
                each.version(),
                each.role(),
                each.by(),
                each.reason(),
                Optional.of(words),
                each.text(),
                each.keepLinks(),
                "");
    }

    static ModerationMessage unversioned(ModerationMessage each) {
        return new ModerationMessage(
                each.commentId(),
                each.action(),
                Optional.empty(),
                each.role(),
                each.by(),
                each.reason(),
                each.words(),
                each.text(),
                each.keepLinks(),
                "");
    }
}

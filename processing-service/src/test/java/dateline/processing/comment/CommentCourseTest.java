package dateline.processing.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.CommentMessage;
import dateline.contracts.CommentMessage.AddressCheck;
import dateline.contracts.CommentMessage.Sender;
import dateline.contracts.CommentState;
import dateline.contracts.ContentId;
import dateline.contracts.DecisionMessage;
import dateline.contracts.DecisionMessage.Letter;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CommentCourseTest {

    private static final Instant TEN = Instant.parse("2026-11-29T10:00:00Z");
    private static final Set<String> SITE = Set.of("ferry-news.org");
    private static final String WORDS = "The ferry was late on Sunday as well. Nobody could say why.";

    // Each line a state; each word what follows when that is done there, a dash where it may not be done.
    private static final String TABLE = """
            state              PUBLISH    PUBLISH_EDITED    REJECT    UNDO      APPEAL    UPHOLD  WITHDRAW   REPORT    ERASE   REDUCE   ASK               CONFIRM           EXPIRE
            PENDING            PUBLISHED  PUBLISHED_EDITED  REJECTED  -         -         -       WITHDRAWN  -         ERASED  -        PENDING           PENDING           REJECTED_BY_RULES
            REJECTED_BY_RULES  -          -                 -         -         APPEALED  -       WITHDRAWN  -         ERASED  REDUCED  -                 -                 -
            REJECTED           -          -                 -         PENDING   APPEALED  -       WITHDRAWN  -         ERASED  REDUCED  -                 -                 -
            PUBLISHED          -          PUBLISHED_EDITED  REJECTED  PENDING   -         -       WITHDRAWN  REPORTED  ERASED  -        PUBLISHED         PUBLISHED         -
            PUBLISHED_EDITED   -          PUBLISHED_EDITED  REJECTED  PENDING   -         -       WITHDRAWN  REPORTED  ERASED  -        PUBLISHED_EDITED  PUBLISHED_EDITED  -
            REPORTED           PUBLISHED  PUBLISHED_EDITED  REJECTED  -         -         -       WITHDRAWN  REPORTED  ERASED  -        REPORTED          REPORTED          -
            WITHHELD           PUBLISHED  PUBLISHED_EDITED  REJECTED  -         -         -       WITHDRAWN  -         ERASED  -        WITHHELD          WITHHELD          -
            APPEALED           PUBLISHED  PUBLISHED_EDITED  -         -         -         UPHELD  WITHDRAWN  -         ERASED  -        APPEALED          APPEALED          -
            UPHELD             -          -                 -         APPEALED  -         -       WITHDRAWN  -         ERASED  REDUCED  -                 -                 -
            WITHDRAWN          -          -                 -         -         -         -       repeat     -         ERASED  REDUCED  -                 -                 -
            ERASED             -          -                 -         -         -         -       -          -         repeat  -        -                 -                 -
            REDUCED            -          -                 -         -         -         -       -          -         ERASED  -        -                 -                 -
            """;

    @TestFactory
    Stream<DynamicTest> everyActionInEveryState() {
        List<String[]> rows = TABLE.lines().map(line -> line.split(" +")).toList();
        assertThat(rows.stream().skip(1).map(row -> row[0]))
                .containsExactlyElementsOf(
                        Arrays.stream(CommentState.values()).map(Enum::name).toList());
        assertThat(Arrays.stream(rows.getFirst()).skip(1))
                .containsExactlyElementsOf(
                        Arrays.stream(Action.values()).map(Enum::name).toList());
        return rows.stream().skip(1).flatMap(row -> Arrays.stream(Action.values())
                .map(action -> DynamicTest.dynamicTest(row[0] + ", " + action, () -> {
                    DecisionMessage comment = inTimeFor(action, inState(CommentState.valueOf(row[0])));
                    String expected = row[1 + action.ordinal()];
                    assertThat(outcome(comment, asUsual(comment, action))).isEqualTo(expected);
                    assertThat(comment.state().allows(action))
                            .isEqualTo(!expected.equals("-") && !expected.equals("repeat"));
                })));
    }

    @TestFactory
    Stream<DynamicTest> everyRoleForEveryAction() {
        Map<Action, List<Role>> allowed = new LinkedHashMap<>();
        List<Role> moderators = List.of(Role.MODERATOR, Role.ADMIN);
        Stream.of(Action.PUBLISH, Action.PUBLISH_EDITED, Action.REJECT, Action.UPHOLD)
                .forEach(action -> allowed.put(action, moderators));
        allowed.put(Action.APPEAL, List.of(Role.AUTHOR));
        allowed.put(Action.WITHDRAW, List.of(Role.AUTHOR));
        allowed.put(Action.REPORT, List.of(Role.READER, Role.MODERATOR, Role.ADMIN));
        allowed.put(Action.ERASE, List.of(Role.AUTHOR, Role.ADMIN));
        allowed.put(Action.REDUCE, List.of(Role.RULES));
        allowed.put(Action.ASK, List.of(Role.RULES));
        allowed.put(Action.CONFIRM, List.of(Role.AUTHOR));
        allowed.put(Action.EXPIRE, List.of(Role.RULES));
        return allowed.entrySet().stream().flatMap(each -> Arrays.stream(Role.values())
                .map(role -> DynamicTest.dynamicTest(each.getKey() + " by " + role, () -> {
                    DecisionMessage comment = Arrays.stream(CommentState.values())
                            .filter(state -> state.allows(each.getKey()))
                            .map(state -> inTimeFor(each.getKey(), inState(state)))
                            .findFirst()
                            .orElseThrow();
                    ModerationMessage usual = asUsual(comment, each.getKey());
                    String outcome = outcome(comment, by(usual, role, "someone else"));
                    assertThat(outcome.equals("-")).isEqualTo(!each.getValue().contains(role));
                })));
    }

    @Test
    void whatReadersSeeIsOnlyThereWhileTheyMaySeeIt() {
        for (CommentState state : CommentState.values()) {
            assertThat(inState(state).shown().isPresent()).as(state.name()).isEqualTo(state.isPublic());
        }
    }

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

    // Comments

    private static List<String> codes(DecisionMessage comment) {
        return comment.findings().stream().map(DecisionMessage.Finding::code).toList();
    }

    private static DecisionMessage received(String words) {
        var comment = new CommentMessage(
                ContentId.of('a', "ferry"), Optional.empty(), "Ines Okafor", words, Optional.empty());
        return received(comment, Optional.empty(), new Standing(0, 0, false), Setting.STANDARD);
    }

    private static DecisionMessage received(
            CommentMessage comment, Optional<Sender> sender, Standing standing, Setting setting) {
        return CommentReception.of(comment, sender, Optional.empty(), Optional.empty(), standing, setting, TEN);
    }

    /** A comment on a short way to a state. */
    private static DecisionMessage inState(CommentState state) {
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
    private static DecisionMessage inTimeFor(Action action, DecisionMessage comment) {
        return action == Action.EXPIRE && comment.state().allows(Action.ASK) ? done(comment, ask()) : comment;
    }

    /** As the rules would refuse it, whatever the rules are just now. */
    private static DecisionMessage refusedByRules(DecisionMessage comment) {
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

    private static DecisionMessage done(DecisionMessage comment, ModerationMessage action) {
        Outcome outcome = CommentCourse.after(comment, action, SITE, later(comment, action));
        assertThat(outcome).as("%s after %s", action, comment.state()).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).decision();
    }

    private static String outcome(DecisionMessage comment, ModerationMessage action) {
        return switch (CommentCourse.after(comment, action, SITE, later(comment, action))) {
            case Outcome.Done(DecisionMessage decision) -> decision.state().name();
            case Outcome.Repeat() -> "repeat";
            case Outcome.Refused(String reason) -> "-";
        };
    }

    private static String reason(DecisionMessage comment, ModerationMessage action) {
        Outcome outcome = CommentCourse.after(comment, action, SITE, later(comment, action));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).reason();
    }

    /** A minute for each version; what is reduced has waited for long. */
    private static Instant later(DecisionMessage comment, ModerationMessage action) {
        Duration waited = action.action() == Action.REDUCE ? Duration.ofDays(200) : Duration.ZERO;
        return TEN.plus(waited).plus(Duration.ofMinutes(comment.version()));
    }

    // Actions

    /** An action with all that it needs, by somebody who may do it and has not acted yet. */
    private static ModerationMessage asUsual(DecisionMessage comment, Action action) {
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

    private static ModerationMessage moderator(Action action, int version, String by) {
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

    private static ModerationMessage rejection(int version, String by) {
        return reasoned(moderator(Action.REJECT, version, by), Reason.IRRELEVANT);
    }

    private static ModerationMessage edit(int version, String text) {
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

    private static ModerationMessage reduction(int version) {
        return by(moderator(Action.REDUCE, version, "retention"), Role.RULES, "retention");
    }

    private static ModerationMessage ask() {
        return unversioned(by(moderator(Action.ASK, 1, "letters"), Role.RULES, "letters"));
    }

    private static ModerationMessage expiry(int version) {
        return by(moderator(Action.EXPIRE, version, "letters"), Role.RULES, "letters");
    }

    private static ModerationMessage keepingLinks(ModerationMessage each) {
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

    private static ModerationMessage appeal(int version) {
        return worded(by(moderator(Action.APPEAL, version, "author"), Role.AUTHOR, "author"), "It is about the ferry.");
    }

    private static ModerationMessage author(Action action) {
        return unversioned(by(moderator(action, 1, "author"), Role.AUTHOR, "author"));
    }

    private static ModerationMessage report(String reader, Reason reason) {
        return reasoned(unversioned(by(moderator(Action.REPORT, 1, reader), Role.READER, reader)), reason);
    }

    private static ModerationMessage by(ModerationMessage each, Role role, String by) {
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

    private static ModerationMessage reasoned(ModerationMessage each, Reason reason) {
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

    private static ModerationMessage worded(ModerationMessage each, String words) {
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

    private static ModerationMessage unversioned(ModerationMessage each) {
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

    // Letters

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

    @Test
    void theTableHasOneRowForEachState() {
        assertThat(TABLE.lines().skip(1).map(line -> line.split(" ")[0]).collect(Collectors.toSet()))
                .hasSize(CommentState.values().length);
    }
}

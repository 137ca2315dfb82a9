package dateline.processing.comment;

import static dateline.processing.comment.CourseSteps.asUsual;
import static dateline.processing.comment.CourseSteps.by;
import static dateline.processing.comment.CourseSteps.inState;
import static dateline.processing.comment.CourseSteps.inTimeFor;
import static dateline.processing.comment.CourseSteps.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.CommentState;
import dateline.contracts.DecisionMessage;
import dateline.contracts.ModerationMessage;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.ModerationMessage.Role;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What may be done in which state, and by whom. */
class CommentStatesTest {

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
    void theTableHasOneRowForEachState() {
        assertThat(TABLE.lines().skip(1).map(line -> line.split(" ")[0]).collect(Collectors.toSet()))
                .hasSize(CommentState.values().length);
    }
}

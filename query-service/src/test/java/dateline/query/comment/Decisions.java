package dateline.query.comment;

import dateline.contracts.CommentMessage.AddressCheck;
import dateline.contracts.CommentState;
import dateline.contracts.ContentId;
import dateline.contracts.DecisionMessage;
import dateline.contracts.DecisionMessage.Field;
import dateline.contracts.DecisionMessage.Finding;
import dateline.contracts.DecisionMessage.Link;
import dateline.contracts.DecisionMessage.Risk;
import dateline.contracts.DecisionMessage.Severity;
import dateline.contracts.DecisionMessage.Step;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.ModerationMessage.Reason;
import dateline.contracts.ModerationMessage.Role;
import dateline.contracts.Span;
import dateline.query.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decisions for tests, as processing-service would tell them. */
public record Decisions(
        String article,
        String name,
        String text,
        Optional<String> parent,
        Risk risk,
        int minute,
        List<Finding> findings,
        Optional<String> moderator) {

    private static final String HASH = "sha256:" + "0".repeat(64);

    public static Decisions on(String article, String text) {
        return new Decisions(
                article, "Ines Okafor", text, Optional.empty(), Risk.NORMAL, 0, List.of(), Optional.empty());
    }

    Decisions by(String writer) {
        return new Decisions(article, writer, text, parent, risk, minute, findings, moderator);
    }

    Decisions answering(Decisions other) {
        return new Decisions(article, name, text, Optional.of(other.id()), risk, minute, findings, moderator);
    }

    Decisions grave() {
        return new Decisions(article, name, text, parent, Risk.HIGH, minute, findings, moderator);
    }

    Decisions byModerator(String key) {
        return new Decisions(article, name, text, parent, risk, minute, findings, Optional.of(key));
    }

    Decisions atMinute(int number) {
        return new Decisions(article, name, text, parent, risk, number, findings, moderator);
    }

    Decisions refusedFor(String words, String message) {
        int start = text.indexOf(words);
        var finding = new Finding(
                3,
                "R3_ABBREVIATION",
                Severity.REJECT,
                Field.TEXT,
                Optional.of(new Span(start, start + words.length(), words)),
                message,
                "Write it out.",
                Optional.empty(),
                "1");
        return new Decisions(article, name, text, parent, risk, minute, List.of(finding), moderator);
    }

    public String id() {
        return ContentId.of('c', article, name, text);
    }

    /** Whatever leads to the site by HTTPS may be followed. */
    private Optional<List<Link>> links() {
        Matcher link = Pattern.compile("https://paper\\.example/\\S+").matcher(text);
        return link.find()
                ? Optional.of(List.of(new Link(new Span(link.start(), link.end(), link.group()), link.group())))
                : Optional.empty();
    }

    private Instant at() {
        return Instant.parse("2026-11-29T10:00:00Z").plusSeconds(60L * minute);
    }

    /** The comment after it went through these states; a moderator named anna did it. */
    public DecisionMessage through(CommentState... states) {
        List<Step> steps = new ArrayList<>();
        for (CommentState state : states) {
            steps.add(step(steps, state));
        }
        CommentState last = states[states.length - 1];
        boolean erased = last == CommentState.ERASED || last == CommentState.REDUCED;
        return new DecisionMessage(
                id(),
                states.length,
                Messages.articleId(article),
                Optional.of(1),
                parent,
                erased ? Optional.empty() : Optional.of(name),
                erased ? Optional.empty() : Optional.of(text),
                Optional.empty(),
                AddressCheck.UNCONFIRMED,
                moderator,
                at(),
                last,
                risk,
                "1",
                findings,
                List.of(),
                last.isPublic() ? Optional.of(text.replaceAll("www\\.\\S+", "[link removed]")) : Optional.empty(),
                last.isPublic() ? links() : Optional.empty(),
                steps);
    }

    private Step step(List<Step> before, CommentState to) {
        boolean first = before.isEmpty();
        Optional<Action> action = first ? Optional.empty() : Optional.of(actionTo(to));
        boolean refusal = action.filter(Action.REJECT::equals).isPresent();
        boolean byWriter = to == CommentState.APPEALED || to == CommentState.ERASED;
        return new Step(
                "m" + before.size(),
                action,
                first ? Role.RULES : byWriter ? Role.AUTHOR : Role.MODERATOR,
                first ? "rules 1" : byWriter ? "author" : "anna",
                refusal ? Optional.of(Reason.IRRELEVANT) : Optional.empty(),
                refusal ? Optional.of("It is about the airport.") : Optional.empty(),
                first ? Optional.empty() : Optional.of(before.getLast().to()),
                to,
                0,
                at(),
                HASH);
    }

    /** The comment after something was done with it that is about the writer's address alone. */
    static DecisionMessage then(DecisionMessage before, Action action, Role role, Instant at) {
        List<Step> steps = new ArrayList<>(before.steps());
        steps.add(new Step(
                "m" + steps.size(),
                Optional.of(action),
                role,
                "letters",
                Optional.empty(),
                Optional.empty(),
                Optional.of(before.state()),
                before.state(),
                0,
                at,
                HASH));
        return new DecisionMessage(
                before.commentId(),
                steps.size(),
                before.articleId(),
                before.articleRevision(),
                before.parentId(),
                before.name(),
                before.text(),
                before.textHash(),
                before.address(),
                before.moderator(),
                before.receivedAt(),
                before.state(),
                before.risk(),
                before.policyVersion(),
                before.findings(),
                before.edits(),
                before.shown(),
                before.links(),
                steps);
    }

    private static Action actionTo(CommentState state) {
        return switch (state) {
            case PUBLISHED_EDITED -> Action.PUBLISH_EDITED;
            case REJECTED -> Action.REJECT;
            case REPORTED, WITHHELD -> Action.REPORT;
            case APPEALED -> Action.APPEAL;
            case UPHELD -> Action.UPHOLD;
            case WITHDRAWN -> Action.WITHDRAW;
            case REDUCED -> Action.REDUCE;
            case ERASED -> Action.ERASE;
            case PENDING -> Action.UNDO;
            case PUBLISHED, REJECTED_BY_RULES -> Action.PUBLISH;
        };
    }
}

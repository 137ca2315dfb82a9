package dateline.moderation;

import java.util.ArrayList;
import java.util.List;

/** Judges a comment under the five rules. Every policy is asked, so that a writer sees everything at once. */
public final class CommentJudge {

    /** Raised with every change of a rule or a list. */
    public static final String POLICY_VERSION = "2026-11-29.2";

    private static final List<Policy> POLICIES = List.of(
            new ReviewPolicy(), new ConductPolicy(), new SentencePolicy(), new LinkPolicy(), new IdentityPolicy());

    private CommentJudge() {}

    /** What all policies find; the worst finding decides. */
    public static Judgement judge(Comment comment, Setting setting) {
        Draft draft = new Draft(comment, setting);
        List<Finding> findings = new ArrayList<>();
        for (Policy policy : POLICIES) {
            findings.addAll(policy.findings(draft));
        }
        if (isTrusted(comment, setting, findings)) {
            findings.removeIf(each -> each.code() == Code.R1_PENDING_REVIEW);
            return new Judgement(findings, Outcome.PUBLISHED, POLICY_VERSION);
        }
        Severity worst = findings.stream()
                .map(Finding::severity)
                .max(Severity::compareTo)
                .orElse(Severity.PENDING);
        return new Judgement(findings, Outcome.of(worst), POLICY_VERSION);
    }

    /** Whether nobody need look at it: a writer known for good comments, and nothing found but that no mail was sent. */
    private static boolean isTrusted(Comment comment, Setting setting, List<Finding> findings) {
        return setting.mode() == Setting.Mode.TRUSTED
                && comment.standing().filter(Standing::isTrusted).isPresent()
                && findings.stream()
                        .allMatch(each ->
                                each.code() == Code.R1_PENDING_REVIEW || each.code() == Code.R5_UNCONFIRMED_EMAIL);
    }
}

package dateline.moderation;

import java.util.List;

/**
 * What the five policies found in a comment, and what becomes of it for now.
 *
 * @param findings in the order of the rules, and of the words within a rule
 * @param policyVersion of the rules and lists: the same comment under the same version is judged the same
 */
public record Judgement(List<Finding> findings, Outcome outcome, String policyVersion) {

    /** Copies its findings. */
    public Judgement {
        findings = List.copyOf(findings);
    }

    /** Those for which the comment is refused without a person: what an answer 422 lists. */
    public List<Finding> violations() {
        return findings.stream()
                .filter(each -> each.severity() == Severity.REJECT)
                .toList();
    }
}

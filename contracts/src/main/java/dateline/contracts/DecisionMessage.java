package dateline.contracts;

import dateline.contracts.CommentMessage.AddressCheck;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.ModerationMessage.Reason;
import dateline.contracts.ModerationMessage.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * All that is known and decided of one comment, on {@link Topics#DECISIONS}, keyed by comment id. The last one says all:
 * who reads it needs none before it. Schema: {@code schemas/decision.v1.json}.
 *
 * @param version 1 when the comment came; each thing that is done with it adds one
 * @param articleRevision of the article that it was judged beside; absent if the article was not there
 * @param name of the writer; absent if erased or reduced
 * @param text as it was written, and never changed; absent if erased or reduced
 * @param textHash of the text, where only that is left of it: it was refused, and its time is over
 * @param address what is known of the writer's address
 * @param moderator name of the API key whose holder wrote it, as far as that is known
 * @param receivedAt when the topic got it
 * @param risk how soon a moderator should look
 * @param policyVersion of the rules that it was judged by
 * @param findings what the rules found, in the order of the rules
 * @param edits what moderators put in place of the text, oldest first
 * @param shown the words that readers see; absent if they see none
 * @param links in those words that readers may follow; absent if there are none
 * @param steps all that was done with it, oldest first
 */
public record DecisionMessage(
        String commentId,
        int version,
        String articleId,
        Optional<Integer> articleRevision,
        Optional<String> parentId,
        Optional<String> name,
        Optional<String> text,
        Optional<String> textHash,
        AddressCheck address,
        Optional<String> moderator,
        Instant receivedAt,
        CommentState state,
        Risk risk,
        String policyVersion,
        List<Finding> findings,
        List<Edit> edits,
        Optional<String> shown,
        Optional<List<Link>> links,
        List<Step> steps) {

    /** Major version and kind, as the CloudEvents type says it. */
    public static final String TYPE = "org.dateline.comment.decided.v1";

    private static final int MONTHS_TO_APPEAL = 6;

    public DecisionMessage {
        findings = List.copyOf(findings);
        edits = List.copyOf(edits);
        links = links.map(List::copyOf);
        steps = List.copyOf(steps);
    }

    /** The last decision of a moderator; empty if the rules alone decided. */
    public Optional<Step> decision() {
        return lastDecision(steps);
    }

    /** The decision that its writer appealed against; empty if the rules alone decided, or nobody appealed. */
    public Optional<Step> appealedAgainst() {
        int appeal = steps.size() - 1;
        while (appeal > 0
                && steps.get(appeal).action().filter(Action.APPEAL::equals).isEmpty()) {
            appeal--;
        }
        return lastDecision(steps.subList(0, Math.max(0, appeal)));
    }

    private static Optional<Step> lastDecision(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.action().filter(Action::decides).isPresent())
                .reduce((first, second) -> second);
    }

    /** The steps that led to where it stands: all but those that are about its writer's address alone. */
    public List<Step> course() {
        return steps.stream()
                .filter(step -> step.action().filter(Action::isAboutAddress).isEmpty())
                .toList();
    }

    /** What came of the letter to its writer's address; empty if none went out, as far as is known. */
    public Optional<Letter> letter() {
        if (lastOf(Action.CONFIRM).isPresent()) {
            return Optional.of(Letter.CONFIRMED);
        }
        return lastOf(Action.ASK).map(step -> Letter.ASKED);
    }

    /** Since when it waits for an answer to a letter without which it will not stand; empty if it does not. */
    public Optional<Instant> unansweredSince() {
        boolean waits = state.allows(Action.EXPIRE)
                && lastOf(Action.CONFIRM).isEmpty()
                && decision().isEmpty();
        return lastOf(Action.ASK).filter(step -> waits).map(Step::at);
    }

    private Optional<Step> lastOf(Action action) {
        return steps.stream()
                .filter(step -> step.action().filter(action::equals).isPresent())
                .reduce((first, second) -> second);
    }

    /** Until when its writer may ask that another moderator decide; empty where there is nothing to appeal against. */
    public Optional<Instant> appealUntil() {
        Instant decided = decision()
                .or(() -> lastOf(Action.EXPIRE))
                .orElse(steps.getFirst())
                .at();
        return state.allows(Action.APPEAL)
                ? Optional.of(decided.atZone(ZoneOffset.UTC)
                        .plusMonths(MONTHS_TO_APPEAL)
                        .toInstant())
                : Optional.empty();
    }

    /** What came of the letter to the writer's address. */
    public enum Letter {
        /** It went out, and nobody has answered yet. */
        ASKED,
        /** Whoever reads it says that they sent the comment. */
        CONFIRMED
    }

    /** How soon a moderator should look at a comment. */
    public enum Risk {
        NORMAL,
        HIGH
    }

    /** What a finding leads to. */
    public enum Severity {
        /** Said, and changes nothing. */
        NOTE,
        /** A moderator decides. */
        PENDING,
        /** A moderator decides, and soon. */
        PENDING_HIGH,
        /** Refused without a moderator. */
        REJECT
    }

    /** What a writer fills in. */
    public enum Field {
        TEXT,
        NAME,
        EMAIL
    }

    /**
     * Something in a comment that may break a rule.
     *
     * @param rule which of the page's five
     * @param code what it is, such as {@code R3_ALL_CAPS}
     * @param field where it is
     * @param span the words, in code points of the field; absent if something is missing, if it is about the address, or
     *     if the comment was erased
     * @param message what is wrong, for the writer
     * @param suggestion how it could be mended, for the writer
     * @param replacement what to put in place of the words; absent where only the writer can know
     * @param listVersion version of the list of words that says so
     */
    public record Finding(
            int rule,
            String code,
            Severity severity,
            Field field,
            Optional<Span> span,
            String message,
            String suggestion,
            Optional<String> replacement,
            String listVersion) {}

    /**
     * Words that a moderator put in place of the writer's.
     *
     * @param linkHosts hosts whose links stay in them; absent if all links are taken out
     */
    public record Edit(int number, String text, String by, Optional<List<String>> linkHosts) {

        public Edit {
            linkHosts = linkHosts.map(List::copyOf);
        }
    }

    /**
     * A link that a moderator let stand.
     *
     * @param span its words, in code points of what readers see
     * @param address where it leads
     */
    public record Link(Span span, String address) {}

    /**
     * Something that was done with the comment.
     *
     * @param id of the action; of the first step, the comment's own
     * @param action what was done; absent in the first step, in which it came and was judged
     * @param by who did it, as in {@link ModerationMessage#by()}
     * @param edit number of the edit that readers see after it; 0 for the writer's own words
     * @param at when the topic got it
     * @param hash over this step and the hash of the one before, so that none can be changed or left out unseen
     */
    public record Step(
            String id,
            Optional<Action> action,
            Role role,
            String by,
            Optional<Reason> reason,
            Optional<String> words,
            Optional<CommentState> from,
            CommentState to,
            int edit,
            Instant at,
            String hash) {}
}

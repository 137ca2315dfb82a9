package dateline.contracts;

import dateline.contracts.CommentMessage.AddressCheck;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.ModerationMessage.Reason;
import dateline.contracts.ModerationMessage.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that is known and decided of one comment, on {@link Topics#DECISIONS}, keyed by comment id. The last one says all:
 * who reads it needs none before it. Schema: {@code schemas/decision.v1.json}.
 *
 * @param version 1 when the comment came; each thing that is done with it adds one
 * @param articleRevision of the article that it was judged beside; absent if the article was not there
 * @param name of the writer; absent if erased
 * @param text as it was written, and never changed; absent if erased
 * @param address what is known of the writer's address
 * @param receivedAt when the topic got it
 * @param risk how soon a moderator should look
 * @param policyVersion of the rules that it was judged by
 * @param findings what the rules found, in the order of the rules
 * @param edits what moderators put in place of the text, oldest first
 * @param shown the words that readers see; absent if they see none
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
        AddressCheck address,
        Instant receivedAt,
        CommentState state,
        Risk risk,
        String policyVersion,
        List<Finding> findings,
        List<Edit> edits,
        Optional<String> shown,
        List<Step> steps) {

    /** Major version and kind, as the CloudEvents type says it. */
    public static final String TYPE = "org.dateline.comment.decided.v1";

    public DecisionMessage {
        findings = List.copyOf(findings);
        edits = List.copyOf(edits);
        steps = List.copyOf(steps);
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

    /** Words that a moderator put in place of the writer's. */
    public record Edit(int number, String text, String by) {}

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

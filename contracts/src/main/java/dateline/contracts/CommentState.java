package dateline.contracts;

import static dateline.contracts.ModerationMessage.Action.APPEAL;
import static dateline.contracts.ModerationMessage.Action.ASK;
import static dateline.contracts.ModerationMessage.Action.CONFIRM;
import static dateline.contracts.ModerationMessage.Action.ERASE;
import static dateline.contracts.ModerationMessage.Action.EXPIRE;
import static dateline.contracts.ModerationMessage.Action.PUBLISH;
import static dateline.contracts.ModerationMessage.Action.PUBLISH_EDITED;
import static dateline.contracts.ModerationMessage.Action.REDUCE;
import static dateline.contracts.ModerationMessage.Action.REJECT;
import static dateline.contracts.ModerationMessage.Action.REPORT;
import static dateline.contracts.ModerationMessage.Action.UNDO;
import static dateline.contracts.ModerationMessage.Action.UPHOLD;
import static dateline.contracts.ModerationMessage.Action.WITHDRAW;

import dateline.contracts.ModerationMessage.Action;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a comment stands, and what may be done with it there. */
public enum CommentState {
    /** It waits for a moderator. */
    PENDING(PUBLISH, PUBLISH_EDITED, REJECT, WITHDRAW, ERASE, ASK, CONFIRM, EXPIRE),
    /** The rules alone refused it: its form, its writer's name, an unanswered letter, or a word that is never published. */
    REJECTED_BY_RULES(APPEAL, WITHDRAW, ERASE, REDUCE),
    /** A moderator refused it. */
    REJECTED(UNDO, APPEAL, WITHDRAW, ERASE, REDUCE),
    /** Readers see it as it was written. */
    PUBLISHED(PUBLISH_EDITED, REJECT, UNDO, REPORT, WITHDRAW, ERASE, ASK, CONFIRM),
    /** Readers see it with other words: links were taken out, or a moderator edited it. */
    PUBLISHED_EDITED(PUBLISH_EDITED, REJECT, UNDO, REPORT, WITHDRAW, ERASE, ASK, CONFIRM),
    /** Readers see it, and some say that they should not. */
    REPORTED(PUBLISH, PUBLISH_EDITED, REJECT, REPORT, WITHDRAW, ERASE, ASK, CONFIRM),
    /** So many readers reported it that nobody sees it until a moderator has. */
    WITHHELD(PUBLISH, PUBLISH_EDITED, REJECT, WITHDRAW, ERASE, ASK, CONFIRM),
    /** Its writer asked another moderator to decide again. */
    APPEALED(PUBLISH, PUBLISH_EDITED, UPHOLD, WITHDRAW, ERASE, ASK, CONFIRM),
    /** The other moderator refused it too. */
    UPHELD(UNDO, WITHDRAW, ERASE, REDUCE),
    /** Its writer took it back. */
    WITHDRAWN(ERASE, REDUCE),
    /** Name and words are gone, and so are the address and its key. */
    ERASED(),
    /** It was refused or taken back, and its time is over: a hash of the words is left, and the codes. */
    REDUCED(ERASE);

    private final Set<Action> allowed;

    CommentState(Action... allowed) {
        EnumSet<Action> actions = EnumSet.noneOf(Action.class);
        actions.addAll(Arrays.asList(allowed));
        this.allowed = Collections.unmodifiableSet(actions);
    }

    /** Whether this may be done with a comment that stands here. */
    public boolean allows(Action action) {
        return allowed.contains(action);
    }

    /** All that may be done with a comment that stands here. */
    public Set<Action> allowed() {
        return allowed;
    }

    /** Whether readers see it under the article. */
    public boolean isPublic() {
        return this == PUBLISHED || this == PUBLISHED_EDITED || this == REPORTED;
    }

    /** Whether it waits for a moderator to look at it. */
    public boolean waits() {
        return this == PENDING || this == APPEALED || this == REPORTED || this == WITHHELD;
    }
}

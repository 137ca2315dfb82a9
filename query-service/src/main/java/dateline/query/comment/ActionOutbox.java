package dateline.query.comment;

import dateline.contracts.ModerationMessage;

/** The topic of what is done with comments, as those see it who do something. */
public interface ActionOutbox {

    /**
     * Publishes what is to be done, and returns when the broker has it.
     *
     * @throws dateline.query.Unavailable if it has not said so in a few seconds
     */
    void publish(ModerationMessage action);
}

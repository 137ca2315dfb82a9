package dateline.processing.event;

import dateline.contracts.Event.Status;
import java.util.List;
import java.util.Optional;

/**
 * An event as one sentence tells it, in places of words.
 *
 * @param trigger the word for what was done
 * @param deed the word for the deed below it, where the event is about one: "leave" in "refused to leave"
 * @param actors heads of who did it
 * @param recipients heads of to whom
 * @param tellers heads of who says so; empty if the article does
 * @param how the step by which the actors were found
 * @param closeness how much of a pattern is filled
 */
record Reading(
        String type,
        Optional<String> mode,
        Optional<String> cameo,
        int trigger,
        int deed,
        List<Integer> actors,
        List<Integer> recipients,
        boolean mutual,
        Status status,
        List<Integer> tellers,
        String rule,
        String how,
        double closeness) {

    Reading {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        tellers = List.copyOf(tellers);
    }

    Reading as(Status other) {
        return new Reading(
                type, mode, cameo, trigger, deed, actors, recipients, mutual, other, tellers, rule, how, closeness);
    }

    Reading by(List<Integer> others, String step) {
        return new Reading(
                type, mode, cameo, trigger, deed, others, recipients, mutual, status, tellers, rule, step, closeness);
    }

    Reading to(List<Integer> others) {
        return new Reading(
                type, mode, cameo, trigger, deed, actors, others, mutual, status, tellers, rule, how, closeness);
    }

    Reading told(List<Integer> speakers) {
        return new Reading(
                type, mode, cameo, trigger, deed, actors, recipients, mutual, status, speakers, rule, how, closeness);
    }

    /** Another event about the same deed. */
    Reading turned(String otherType, Composed.Turn turn, int at, String by) {
        return new Reading(
                otherType,
                turn.mode(),
                turn.cameo(),
                at,
                deed,
                actors,
                recipients,
                false,
                Status.REPORTED,
                tellers,
                by,
                how,
                closeness + 1);
    }
}

package dateline.contracts;

import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.Speaker;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened in the world, or was said to: who did what to whom, in the ontology PLOVER.
 *
 * @param eventId from the article, the type and the words of the first evidence
 * @param type one of the sixteen: AGREE, CONSULT, … ASSAULT
 * @param mode such as {@code arrest} or {@code demo}; absent, with the reason, if the text tells none
 * @param contexts such as {@code military}, in the order of the ontology
 * @param actors who did it
 * @param recipients to whom
 * @param place where it happened
 * @param date when it happened
 * @param status whether it did
 * @param claimedBy who says so, where it is told as somebody's words
 * @param evidence each place in the article that tells it, in the order of the text
 * @param casualties ids of the figures that count its dead, injured or detained
 * @param cameo code of the older ontology CAMEO; absent, with the reason, where there is none
 * @param quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param scale PLOVER's score from -10 (conflict) to 10 (cooperation)
 * @param confidence from 0 to 1: how likely type, place and date are all right, by what was right in annotated articles
 * @param rule name of the rule that read it
 */
public record Event(
        String eventId,
        String type,
        Answer mode,
        List<String> contexts,
        List<Participant> actors,
        List<Participant> recipients,
        Place place,
        Date date,
        Status status,
        Optional<Speaker> claimedBy,
        List<Evidence> evidence,
        List<String> casualties,
        Answer cameo,
        int quad,
        BigDecimal scale,
        BigDecimal confidence,
        String rule) {

    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        evidence = List.copyOf(evidence);
        casualties = List.copyOf(casualties);
    }

    /** The same event with another confidence. */
    public Event sure(BigDecimal other) {
        return new Event(
                eventId,
                type,
                mode,
                contexts,
                actors,
                recipients,
                place,
                date,
                status,
                claimedBy,
                evidence,
                casualties,
                cameo,
                quad,
                scale,
                other,
                rule);
    }

    /** Whether it happened. */
    public enum Status {
        /** The article tells it as a fact. */
        REPORTED,
        /** Somebody says so, who is not the outlet. */
        CLAIMED,
        /** Somebody says that it did not happen. */
        DENIED,
        /** It is to happen: promised, planned, threatened. */
        PLANNED,
        /** It might happen, or would if. */
        HYPOTHETICAL,
        /** The article tells that it did not happen. */
        NEGATED,
        /** It is told as background, from before the news. */
        PAST
    }

    /**
     * Who takes part.
     *
     * @param actorId of {@link AnalysisMessage#actors()}; absent if the words mean no actor of the article
     * @param name as the actor is called
     * @param country as in {@link Actor#country()}
     * @param sector as in {@link Actor#sector()}
     * @param span the words; absent if the text does not say it there and it was inferred
     * @param reason how it was found
     */
    public record Participant(
            Optional<String> actorId, String name, Answer country, Answer sector, Optional<Span> span, String reason) {}

    /**
     * Where it happened.
     *
     * @param place absent, with the reason, if the text does not tell
     * @param span the words that name it; of a place that the gazetteer lacks its own words, and {@code place} is the country
     *     that it lies in, or absent where that cannot be told
     */
    public record Place(Optional<GazetteerPlace> place, Optional<Span> span, String reason) {}

    /**
     * When it happened.
     *
     * @param value ISO 8601 as in {@link AnalysisMessage.TimeExpression#value()}; absent, with the reason, if the text
     *     does not tell
     * @param span the words that tell it
     */
    public record Date(Answer value, Granularity granularity, Optional<Span> span) {}

    /**
     * Words that tell an event.
     *
     * @param trigger the word for what was done
     * @param clause the clause or sentence it stands in
     */
    public record Evidence(Span trigger, Span clause) {}
}

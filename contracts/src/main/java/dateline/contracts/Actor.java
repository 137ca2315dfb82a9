package dateline.contracts;

import java.util.List;
import java.util.Optional;

/**
 * Who acts, speaks or is acted upon in an article: a person, an organisation, a state or a group without a name.
 *
 * @param actorId from the name, the kind and the country of the role, so that it is the same in every article
 * @param kind what it is
 * @param name the fullest name the article gives it; for a group, the words that tell it
 * @param names all its names in this article, in the order in which they first stand there
 * @param entityId the entity with the same name, where it has one
 * @param country ISO 3166-1 alpha-3, or a PLOVER group code: IGO, UNO, EUR, NGO, ISM, IMG, MNC
 * @param sector PLOVER sector, such as GOV, MIL, COP, LEG, JUD, PTY, OPP, REB, CVL, JRN, BUS
 * @param roles what the text says it is, first said first
 * @param mentions the words that mean it, in the order of the text
 */
public record Actor(
        String actorId,
        Kind kind,
        String name,
        List<String> names,
        Optional<String> entityId,
        Answer country,
        Answer sector,
        List<Role> roles,
        List<Mention> mentions) {

    public Actor {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }

    /** What an actor is. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        /** A state as such: "Russia", "Moscow said". */
        STATE,
        /** People without a name: "protesters", "Russian-led troops". */
        GROUP
    }

    /**
     * What somebody is.
     *
     * @param title as the text says it: "President", "Secretary of State"
     * @param of the country it is held in or of, ISO 3166-1 alpha-3
     * @param span the words that say so
     */
    public record Role(String title, Answer of, Span span) {}

    /**
     * Words that mean an actor.
     *
     * @param reason how they were tied to it
     */
    public record Mention(Span span, Form form, String reason) {}

    /** How words mean an actor. */
    public enum Form {
        /** The full name. */
        NAME,
        /** A part of it, such as a surname, with or without a courtesy title. */
        SHORT_NAME,
        ACRONYM,
        /** An office: "the president", "the Kazakh leader". */
        TITLE,
        /** What they are: "protesters", "the alliance". */
        DESCRIPTION,
        /** A country or its people: "Russian", "Moscow". */
        NATIONALITY,
        PRONOUN
    }
}

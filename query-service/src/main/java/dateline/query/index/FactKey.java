package dateline.query.index;

import java.util.Locale;

/**
 * What a thing is found by as a whole, and what things are counted by: an id, a code or a name. Case and accents make no
 * difference.
 */
public enum FactKey {
    /** Outlet of the article; likewise the following. */
    OUTLET,
    SECTION,
    LANGUAGE,
    /** Id of an actor or a place. */
    ID,
    /** What kind of count a figure is. */
    KIND,
    /** Ids and names of the places it is told of, and the ids of their countries; counted by id and name. */
    PLACE,
    /** Country of where it is, or of who it is. */
    COUNTRY,
    /** Type of an event or an actor. */
    TYPE,
    MODE,
    CONTEXT,
    STATUS,
    /** Sector of an actor. */
    SECTOR,
    /** What a place is. */
    FEATURE,
    /** Id of who did it, or of one whom an article names; counted by id and name. Likewise the following. */
    ACTOR,
    ACTOR_COUNTRY,
    ACTOR_SECTOR,
    /** Id of the one to whom it was done; likewise the following. */
    RECIPIENT,
    RECIPIENT_COUNTRY,
    RECIPIENT_SECTOR,
    /** Id of the one who says so; likewise the following. */
    SOURCE,
    SOURCE_SECTOR,
    /** The word that says that somebody speaks. */
    CUE,
    /** How sure it is, in hundredths. */
    CONFIDENCE;

    /** As a parameter is called that asks for it: ACTOR_COUNTRY is {@code actorCountry}. */
    public String parameter() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    /** The field of the terms that it is found by. */
    String field() {
        return "key." + name();
    }

    /** The field of the values that are counted, spelt as they were given. */
    String counted() {
        return "counted." + name();
    }
}

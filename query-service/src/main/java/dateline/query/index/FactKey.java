package dateline.query.index;

/** What a fact is found by as a whole: an id, a code or a name. Case and accents make no difference. */
public enum FactKey {
    /** What kind of count a figure is. */
    KIND,
    /** Ids and names of the places it is told of, and the ids of their countries. */
    PLACE,
    /** Country of the place of an event. */
    COUNTRY,
    /** Type of an event; likewise the following. */
    TYPE,
    MODE,
    CONTEXT,
    STATUS,
    /** Id of who did it; likewise the following. */
    ACTOR,
    ACTOR_COUNTRY,
    ACTOR_SECTOR,
    /** Id of the one to whom it was done; likewise the following. */
    RECIPIENT,
    RECIPIENT_COUNTRY,
    RECIPIENT_SECTOR;

    /** The field of the terms that it is found by. */
    String field() {
        return "key." + name();
    }

    /** The field of the values that are counted, spelt as they were given. */
    String counted() {
        return "counted." + name();
    }
}

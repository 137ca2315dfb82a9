package dateline.query.index;

/** What a fact is found by in words: all that are asked for must be there, in any order. */
public enum FactText {
    /** The words of the fact itself. */
    WORDS,
    /** Names of the one who says so. */
    SOURCE,
    /** The word that says that somebody speaks. */
    CUE,
    /** Names of who did it. */
    ACTOR,
    /** Names of the one to whom it was done. */
    RECIPIENT,
    /** Names of the places it is told of. */
    PLACE,
    /** Names of an actor or a place. */
    NAME,
    /** What an actor is said to be. */
    ROLE;

    /** The field of the index. */
    public String field() {
        return "text." + name();
    }
}

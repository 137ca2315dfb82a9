package dateline.query.index;

/** The kinds of things that are listed by themselves: articles, and what is read in them. */
public enum FactType {
    QUOTE("quote"),
    FIGURE("figure"),
    EVENT("event"),
    /** An actor in an article that names it. */
    ACTOR("actor"),
    /** A place in an article that names it. */
    PLACE("place"),
    /** An article itself. */
    ARTICLE("article");

    private final String term;

    FactType(String term) {
        this.term = term;
    }

    String term() {
        return term;
    }

    /** Whether one has a day of its own, or none; the others have that on which their article was published. */
    public boolean hasOwnDay() {
        return switch (this) {
            case QUOTE, FIGURE, EVENT -> true;
            case ARTICLE, ACTOR, PLACE -> false;
        };
    }
}

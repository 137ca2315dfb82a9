package dateline.query.index;

/** The kinds of facts that are found by themselves, not only with their article. */
public enum FactType {
    QUOTE("quote"),
    FIGURE("figure"),
    EVENT("event");

    private final String term;

    FactType(String term) {
        this.term = term;
    }

    String term() {
        return term;
    }
}

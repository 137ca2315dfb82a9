package dateline.query.index;

/** The fields of the index that a question may ask in. */
public final class Fields {

    public static final String TEXT = "text";
    public static final String HEADLINE = "headline";
    public static final String PERSON = "person";
    public static final String ORGANISATION = "organisation";
    public static final String PLACE = "place";
    public static final String OUTLET = "outlet";

    static final String ID = "id";
    static final String OUTLET_NAME = "outletName";
    static final String LANGUAGE = "language";
    static final String AT = "at";
    static final String DAY = "day";
    static final String LEARNED_AT = "learnedAt";
    static final String ANALYSED = "analysed";
    static final String MARK = "mark";
    static final String MARKS = "marks";
    static final String SUMMARY = "summary";

    private Fields() {}
}

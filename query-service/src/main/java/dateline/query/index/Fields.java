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

    /** The article that a document is about: on the article itself, and on each of its facts. */
    static final String OWNER = "owner";

    /** Lucene's own mark on the last document of a block. */
    static final String PARENT = "parent";

    static final String TYPE = "type";
    static final String FACT = "fact";
    static final String FACT_KEY = "factKey";
    static final String FACT_DAYS = "factDays";
    static final String FIRST_DAY = "firstDay";
    static final String LAST_DAY = "lastDay";
    static final String FACT_POINT = "factPoint";
    static final String AS_OF_KEY = "asOfKey";

    private Fields() {}
}

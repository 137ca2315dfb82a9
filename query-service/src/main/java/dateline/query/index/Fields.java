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
    static final String AT = "at";
    static final String DAY = "day";
    static final String LEARNED_AT = "learnedAt";
    static final String ANALYSED = "analysed";
    static final String MARK = "mark";
    static final String MARKS = "marks";

    /** The article that a document is about: on the article itself, and on each of its facts. */
    static final String OWNER = "owner";

    /** Lucene's own mark on the last document of a block. */
    static final String PARENT = "parent";

    static final String TYPE = "type";

    /** What is shown of an article or a fact, as JSON. */
    static final String FACT = "fact";

    static final String FACT_KEY = "factKey";
    static final String FACT_DAYS = "factDays";
    static final String FIRST_DAY = "firstDay";
    static final String LAST_DAY = "lastDay";
    static final String FACT_POINT = "factPoint";
    static final String AS_OF = "asOf";
    static final String AS_OF_KEY = "asOfKey";

    /** What a fact is one of many of: see {@link Group}. */
    static final String GROUP = "group";

    static final String GROUP_NAME = "groupName";
    static final String GROUP_PARTS = "groupParts";

    private Fields() {}
}

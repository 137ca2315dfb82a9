package dateline.query.format;

/** A format that a list is handed out in. */
public enum Format {
    JSON("application/json", ".json"),
    /** A table as in RFC 4180. */
    CSV("text/csv", ".csv"),
    /** An item a line. */
    NDJSON("application/x-ndjson", ".ndjson"),
    /** A feature collection as in RFC 7946, of what has a point. */
    GEOJSON("application/geo+json", ".geojson"),
    /** A feed as in RFC 4287. */
    ATOM("application/atom+xml", ".atom"),
    /** A feed as in JSON Feed 1.1. */
    JSON_FEED("application/feed+json", ".feed.json");

    private final String mediaType;
    private final String suffix;

    Format(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the path of a list ends in when it is asked for in this format. */
    public String suffix() {
        return suffix;
    }

    /** Whether it shows the fields of an item as they are, so that some of them can be left out. */
    public boolean showsFields() {
        return this == JSON || this == CSV || this == NDJSON;
    }
}

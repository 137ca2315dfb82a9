package dateline.query.format;

import static dateline.query.format.Format.ATOM;
import static dateline.query.format.Format.CSV;
import static dateline.query.format.Format.GEOJSON;
import static dateline.query.format.Format.JSON;
import static dateline.query.format.Format.JSON_FEED;
import static dateline.query.format.Format.NDJSON;

import java.util.List;
import java.util.Locale;

/** What a list is of, and the formats that such a list makes sense in; JSON, the usual one, first. */
public enum ListKind {
    ARTICLES(JSON, CSV, NDJSON, ATOM, JSON_FEED),
    EVENTS(JSON, CSV, NDJSON, GEOJSON, ATOM, JSON_FEED),
    QUOTES(JSON, CSV, NDJSON, ATOM, JSON_FEED),
    FIGURES(JSON, CSV, NDJSON, GEOJSON, ATOM, JSON_FEED),
    ACTORS(JSON, CSV, NDJSON),
    PLACES(JSON, CSV, NDJSON, GEOJSON);

    private final List<Format> formats;

    ListKind(Format... formats) {
        this.formats = List.of(formats);
    }

    public List<Format> formats() {
        return formats;
    }

    /** Its name in paths. */
    public String plural() {
        return name().toLowerCase(Locale.ROOT);
    }
}

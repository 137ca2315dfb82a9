package dateline.query.place;

/** Examples of places, for the OpenAPI document. */
final class PlaceExamples {

    private static final String WHERE = """
              "placeId": "geonames:9000001",
              "name": "Port Anders",
              "names": ["Port Anders", "the Port"],
              "country": "KAZ",
              "feature": "town",
              "lat": 43.25,
              "lon": 76.95,
            """;

    static final String PAGE = """
            {
              "items": [
                {
            """ + WHERE + """
                  "articles": 12, "events": 4, "first": "2022-01-02", "last": "2022-01-12"
                }
              ],
              "total": 1,
              "facets": {"feature": [{"value": "town", "count": 1}]}
            }""";

    static final String PLACE = "{" + WHERE + """
              "articles": 12,
              "first": "2022-01-02",
              "last": "2022-01-12",
              "overTime": [{"from": "2022-01-01", "to": "2022-01-31", "articles": 12, "events": 4}],
              "events": [{"type": "PROTEST", "count": 3}, {"type": "COERCE", "count": 1}],
              "actors": [{"actorId": "p1h2v9rz5tq8m3c7w1x4k6n8p2d", "name": "Fishermen", "events": 3}]
            }""";

    static final String SUMMARY = """
            {
              "total": 30,
              "articles": 12,
              "rows": [
                {"value": "town", "count": 20, "articles": 12, "share": 0.6},
                {"value": "country", "count": 10, "articles": 8, "share": 0.4}
              ],
              "undated": 0,
              "longer": 0
            }""";

    private PlaceExamples() {}
}

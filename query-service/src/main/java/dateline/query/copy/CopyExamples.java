package dateline.query.copy;

/** Examples of answers, for the OpenAPI document. */
final class CopyExamples {

    private static final String WIRE = """
            {
                "articleId": "a7m1c4x9d0w2k5v8t3q6z1r4n7h",
                "revision": 1,
                "headline": "Port of Westhaven to reopen on Monday",
                "outlet": "Meridian Wire",
                "url": "https://meridianwire.example/port-of-westhaven-to-reopen",
                "language": "en",
                "published": {"value": "2022-01-10T09:40:00Z", "basis": "time element"},
                "learnedAt": "2022-01-10T20:10:00Z",
                "order": {"at": "2022-01-10T09:40:00Z", "day": "2022-01-10", "basis": "published"},
                "authors": ["Adrian Pell"],
                "lead": "WESTHAVEN, Jan 10 (Meridian Wire) - Two people were hurt, Harbour Master Ida Brandt said.",
                "analysed": true,
                "counts": {"people": 1, "organisations": 0, "places": 1, "dates": 1, "quotes": 1, "figures": 1, "events": 0}
              }""";

    static final String COPIES = """
            {
              "articleId": "a0h2v9rz5tq8m3c7w1x4k6n8p2d",
              "origin": {
                "article": """ + WIRE + """
            ,
                "why": "named as the source",
                "credit": {
                  "articleId": "a0h2v9rz5tq8m3c7w1x4k6n8p2d", "place": "byline", "name": "Meridian Wire"
                }
              },
              "copies": [
                {"article": """ + WIRE + """
            , "contained": 0.956, "similarity": 0.757}
              ],
              "outlets": ["Meridian Wire", "The Harbour Courier"]
            }""";

    static final String NONE =
            "{\"articleId\": \"a0h2v9rz5tq8m3c7w1x4k6n8p2d\", \"copies\": [], \"outlets\": [\"The Harbour Courier\"]}";

    private CopyExamples() {}
}

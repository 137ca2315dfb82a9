package dateline.query.actor;

/** Examples of actors, for the OpenAPI document. */
final class ActorExamples {

    private static final String WHO = """
              "actorId": "p0h2v9rz5tq8m3c7w1x4k6n8p2d",
              "name": "Ida Brandt",
              "names": ["Ida Brandt", "Brandt"],
              "type": "PERSON",
              "country": "KAZ",
              "sector": "GOV",
              "role": "Harbour Master",
            """;

    static final String PAGE = """
            {
              "items": [
                {
            """ + WHO + """
                  "articles": 12, "did": 3, "received": 1, "said": 9,
                  "first": "2022-01-02", "last": "2022-01-12"
                }
              ],
              "total": 1,
              "facets": {"type": [{"value": "PERSON", "count": 1}]}
            }""";

    static final String ACTOR = "{" + WHO + """
              "articles": 12,
              "said": 9,
              "first": "2022-01-02",
              "last": "2022-01-12",
              "overTime": [
                {"from": "2022-01-01", "to": "2022-01-31", "articles": 12, "did": 3, "received": 1, "said": 9}
              ],
              "did": [{"type": "CONSULT", "count": 2}, {"type": "REQUEST", "count": 1}],
              "received": [{"type": "ACCUSE", "count": 1}],
              "with": [{"actorId": "p1h2v9rz5tq8m3c7w1x4k6n8p2d", "name": "Fishermen", "did": 1, "received": 1}]
            }""";

    static final String SUMMARY = """
            {
              "total": 30,
              "articles": 12,
              "rows": [
                {"value": "PERSON", "count": 20, "articles": 12, "share": 0.6},
                {"value": "GROUP", "count": 10, "articles": 8, "share": 0.4}
              ],
              "undated": 0,
              "longer": 0
            }""";

    private ActorExamples() {}
}

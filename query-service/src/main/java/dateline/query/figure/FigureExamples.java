package dateline.query.figure;

/** Examples of figures, for the OpenAPI document. */
final class FigureExamples {

    static final String PAGE = """
            {
              "items": [
                {
                  "id": "f33333333333333333333333333",
                  "article": {
                    "articleId": "a0h2v9rz5tq8m3c7w1x4k6n8p2d",
                    "revision": 2,
                    "headline": "Port reopens after storm",
                    "outlet": "The Harbour Courier",
                    "url": "https://courier.example/port",
                    "published": {"value": "2022-01-10", "basis": "json-ld"},
                    "learnedAt": "2022-01-10T20:15:00Z"
                  },
                  "figure": {
                    "id": "f33333333333333333333333333",
                    "span": {"start": 26, "end": 36, "text": "Two people"},
                    "number": {"start": 26, "end": 29, "text": "Two"},
                    "value": 2,
                    "qualifier": "exactly",
                    "counted": {"start": 30, "end": 36, "text": "people"},
                    "head": "people",
                    "kind": {"value": "injured", "reason": "people were hurt"},
                    "asOf": {"value": "2022-01-10", "reason": "on Monday"},
                    "source": {
                      "words": {"start": 94, "end": 104, "text": "Ida Brandt"},
                      "entityId": "e0123456789abcdefghjkmnpqrs",
                      "name": "Ida Brandt",
                      "reason": "subject of said"
                    },
                    "scope": {
                      "place": {"value": "geonames:9000001", "reason": "the place named nearest in the same sentence: Port Anders"},
                      "placeWords": {"start": 50, "end": 61, "text": "Port Anders"},
                      "period": {"reason": "the sentence does not say for how long it counts"},
                      "accrual": {"reason": "no word says whether it counts all or only what is new"}
                    },
                    "cue": {"start": 105, "end": 109, "text": "said"}
                  },
                  "sentence": {
                    "start": 26,
                    "end": 110,
                    "text": "Two people were hurt at Port Anders on Monday, “as far as we know”, Ida Brandt said."
                  },
                  "places": [
                    {
                      "gazetteerId": "geonames:9000001",
                      "name": "Port Anders",
                      "words": {"start": 50, "end": 61, "text": "Port Anders"},
                      "basis": "sentence"
                    }
                  ]
                }
              ]
            }""";

    static final String SUMMARY = """
            {
              "total": 30,
              "articles": 12,
              "rows": [
                {"from": "2022-01-10", "to": "2022-01-10", "value": "killed", "count": 30, "articles": 12, "share": 0.6}
              ],
              "undated": 0,
              "longer": 0
            }""";

    private FigureExamples() {}
}

package dateline.query.quote;

/** Examples of quotes, for the OpenAPI document. */
final class QuoteExamples {

    static final String PAGE = """
            {
              "items": [
                {
                  "id": "f22222222222222222222222222",
                  "article": {
                    "articleId": "a0h2v9rz5tq8m3c7w1x4k6n8p2d",
                    "revision": 2,
                    "headline": "Port reopens after storm",
                    "outlet": "The Harbour Courier",
                    "url": "https://courier.example/port",
                    "published": {"value": "2022-01-10", "basis": "json-ld"},
                    "learnedAt": "2022-01-10T20:15:00Z"
                  },
                  "quote": {
                    "id": "f22222222222222222222222222",
                    "words": {"start": 74, "end": 91, "text": "as far as we know"},
                    "more": [],
                    "form": "MIXED",
                    "cue": {"start": 105, "end": 109, "text": "said"},
                    "speaker": {
                      "words": {"start": 94, "end": 104, "text": "Ida Brandt"},
                      "entityId": "e0123456789abcdefghjkmnpqrs",
                      "name": "Ida Brandt",
                      "reason": "subject of said"
                    }
                  },
                  "sentence": {
                    "start": 26,
                    "end": 110,
                    "text": "Two people were hurt at Port Anders on Monday, “as far as we know”, Ida Brandt said."
                  },
                  "saidOn": {"reason": "the text does not tell when it was said"}
                }
              ],
              "next": "MDEyMzQ1NjcAAAF-Q"
            }""";

    static final String SUMMARY = """
            {
              "total": 30,
              "articles": 12,
              "rows": [
                {"from": "2022-01-10", "to": "2022-01-10", "value": "p0h2v9rz5tq8m3c7w1x4k6n8p2d", "name": "Ida Brandt", "count": 30, "articles": 12, "share": 0.6}
              ],
              "undated": 0,
              "longer": 0
            }""";

    private QuoteExamples() {}
}

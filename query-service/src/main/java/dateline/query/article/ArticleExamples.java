package dateline.query.article;

/** Examples of answers, for the OpenAPI document. */
final class ArticleExamples {

    private static final String SUMMARY = """
            {
                "articleId": "a0h2v9rz5tq8m3c7w1x4k6n8p2d",
                "revision": 2,
                "headline": "Port reopens after storm",
                "outlet": "The Harbour Courier",
                "url": "https://www.harbourcourier.example/news/port-reopens/article1001.ece",
                "section": "News",
                "language": "en",
                "published": {"value": "2022-01-10", "basis": "printed line"},
                "learnedAt": "2022-01-10T20:15:00Z",
                "order": {"at": "2022-01-10T12:00:00Z", "day": "2022-01-10", "basis": "published day"},
                "authors": ["Jo Lind"],
                "lead": "Two people were hurt on Monday, Harbour Master Ida Brandt said.",
                "analysed": true,
                "counts": {
                  "people": 1, "organisations": 0, "places": 1, "dates": 1, "quotes": 1, "figures": 1, "events": 0
                }
              }""";

    static final String PAGE = """
            {"items": [
              """ + SUMMARY + """
            ],
            "next": "bTN4OXE3MmsAAAF-Q7c0gGEwaDJ2OXJ6NXRxOG0zYzd3MXg0azZuOHAyZA"}""";

    static final String NEXT = "{\"article\": " + SUMMARY + "}";

    static final String ARTICLE = """
            {
              "articleId": "a0h2v9rz5tq8m3c7w1x4k6n8p2d",
              "revision": 1,
              "latestRevision": 1,
              "documentId": "d0h2v9rz5tq8m3c7w1x4k6n8p2d",
              "contentHash": "sha256:7547f7a66a370565bc39f01a4c274fef1a5260005a2b9eac427aa1938bf52164",
              "learnedAt": "2022-01-10T20:15:00Z",
              "outlet": {"value": "The Harbour Courier", "basis": "sender"},
              "language": {"value": "en", "basis": "detected"},
              "headline": "Port reopens after storm",
              "published": {"value": "2022-01-10", "basis": "printed line"},
              "authors": ["Jo Lind"],
              "keywords": ["port"],
              "text": "Port reopens after storm\\n\\nTwo people were hurt on Monday.",
              "blocks": [
                {"kind": "HEADLINE", "start": 0, "end": 24},
                {"kind": "PARAGRAPH", "start": 26, "end": 57}
              ],
              "captions": [],
              "furniture": [],
              "revisions": [
                {
                  "revision": 1,
                  "learnedAt": "2022-01-10T20:15:00Z",
                  "headline": "Port reopens after storm",
                  "contentHash": "sha256:7547f7a66a370565bc39f01a4c274fef1a5260005a2b9eac427aa1938bf52164",
                  "documentId": "d0h2v9rz5tq8m3c7w1x4k6n8p2d"
                }
              ],
              "factsPending": true
            }""";

    static final String WITHDRAWN = """
            {
              "articleId": "a0h2v9rz5tq8m3c7w1x4k6n8p2d",
              "latestRevision": 2,
              "withdrawn": {
                "revision": 2, "reason": "The source withdrew it.", "learnedAt": "2022-01-11T08:00:00Z"
              },
              "revisions": [
                {"revision": 2, "learnedAt": "2022-01-11T08:00:00Z", "withdrawn": "The source withdrew it."},
                {
                  "revision": 1,
                  "learnedAt": "2022-01-10T20:15:00Z",
                  "contentHash": "sha256:7547f7a66a370565bc39f01a4c274fef1a5260005a2b9eac427aa1938bf52164",
                  "documentId": "d0h2v9rz5tq8m3c7w1x4k6n8p2d"
                }
              ]
            }""";

    static final String CHANGES = """
            {
              "articleId": "a0h2v9rz5tq8m3c7w1x4k6n8p2d",
              "changes": [
                {
                  "revision": 2,
                  "learnedAt": "2022-01-10T21:30:00Z",
                  "change": {
                    "kind": "CORRECTION",
                    "since": 1,
                    "edits": [
                      {
                        "kind": "CHANGED",
                        "block": "PARAGRAPH",
                        "before": {"start": 26, "end": 57, "text": "Two people were hurt on Monday."},
                        "now": {"start": 26, "end": 57, "text": "Two people were hurt on Sunday."}
                      }
                    ]
                  }
                },
                {"revision": 1, "learnedAt": "2022-01-10T20:15:00Z"}
              ]
            }""";

    static final String COUNTS = """
            {
              "total": 30,
              "articles": 12,
              "rows": [
                {"from": "2022-01-10", "to": "2022-01-10", "value": "The Harbour Courier", "count": 30, "articles": 12, "share": 0.6}
              ],
              "undated": 0,
              "longer": 0
            }""";

    private ArticleExamples() {}
}

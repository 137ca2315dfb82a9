package dateline.ingest.feed;

/** Examples for the OpenAPI document. */
final class FeedExamples {

    static final String WANTED = """
            {
              "url": "https://www.harbourcourier.example/rss",
              "outlet": "The Harbour Courier",
              "section": "Ports",
              "zone": "Asia/Kolkata"
            }""";

    static final String FEED = """
            {
              "id": "r0s3jwgh5vsprm9mnq8fnh2xy4e",
              "url": "https://www.harbourcourier.example/rss",
              "outlet": "The Harbour Courier",
              "section": "Ports",
              "zone": "Asia/Kolkata",
              "mode": "page",
              "addedAt": "2022-01-10T14:43:26Z",
              "gone": false,
              "nextPoll": "2022-01-10T15:13:30Z",
              "intervalMinutes": 30,
              "failures": 0,
              "lastPoll": "2022-01-10T14:43:30Z",
              "lastResult": "rss_2.0 with 20 entries, 20 new or changed; 20 documents published",
              "results": [
                {
                  "at": "2022-01-10T14:43:30Z",
                  "ok": true,
                  "words": "rss_2.0 with 20 entries, 20 new or changed; 20 documents published",
                  "published": 20,
                  "withdrawn": 0
                }
              ]
            }""";

    static final String INVALID = """
            {
              "type": "/problems/invalid-feed",
              "title": "The feed cannot be taken",
              "status": 400,
              "detail": "url: leads to 10.0.0.1, which is not on the open web",
              "instance": "/v1/feeds",
              "errors": [{"field": "url", "problem": "leads to 10.0.0.1, which is not on the open web"}]
            }""";

    static final String UNKNOWN = """
            {
              "type": "/problems/not-found",
              "title": "Not here",
              "status": 404,
              "detail": "id: there is no feed of this id",
              "instance": "/v1/feeds/r0s3jwgh5vsprm9mnq8fnh2xy4e",
              "errors": [{"field": "id", "problem": "there is no feed of this id"}]
            }""";

    static final String NOT_NOW = """
            {
              "type": "/problems/unavailable",
              "title": "Not now",
              "status": 503,
              "detail": "The store cannot be reached. Ask again.",
              "instance": "/v1/feeds",
              "errors": []
            }""";

    private FeedExamples() {}
}

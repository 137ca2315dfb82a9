package dateline.query.event;

/** Examples of events, for the OpenAPI document. */
final class EventExamples {

    static final String PAGE = """
            {
              "items": [
                {
                  "id": "f11111111111111111111111111",
                  "article": {
                    "articleId": "a0h2v9rz5tq8m3c7w1x4k6n8p2d",
                    "revision": 1,
                    "headline": "Two hundred held in Almaty",
                    "outlet": "The Harbour Courier",
                    "url": "https://courier.example/held",
                    "published": {
                      "value": "2022-01-10",
                      "basis": "json-ld"
                    },
                    "learnedAt": "2022-01-10T20:15:00Z"
                  },
                  "event": {
                    "eventId": "f11111111111111111111111111",
                    "type": "COERCE",
                    "mode": {
                      "value": "arrest",
                      "reason": "\\"arrested\\""
                    },
                    "contexts": [
                      "repression"
                    ],
                    "actors": [
                      {
                        "actorId": "p11111111111111111111111111",
                        "name": "Police in Almaty",
                        "country": {
                          "value": "KAZ",
                          "reason": "in Almaty"
                        },
                        "sector": {
                          "value": "COP",
                          "reason": "\\"police\\""
                        },
                        "span": {
                          "start": 0,
                          "end": 16,
                          "text": "Police in Almaty"
                        },
                        "reason": "subject of \\"arrested\\""
                      }
                    ],
                    "recipients": [
                      {
                        "actorId": "p22222222222222222222222222",
                        "name": "protesters",
                        "country": {
                          "value": "KAZ",
                          "reason": "in Almaty"
                        },
                        "sector": {
                          "value": "OPP",
                          "reason": "\\"protesters\\""
                        },
                        "span": {
                          "start": 26,
                          "end": 40,
                          "text": "200 protesters"
                        },
                        "reason": "object of \\"arrested\\""
                      }
                    ],
                    "place": {
                      "place": {
                        "gazetteerId": "geonames:1526384",
                        "name": "Almaty",
                        "lat": 43.257,
                        "lon": 76.929,
                        "country": "KAZ",
                        "admin1": "Almaty",
                        "feature": "seat",
                        "population": 2000900
                      },
                      "span": {
                        "start": 10,
                        "end": 16,
                        "text": "Almaty"
                      },
                      "reason": "the actor's words name it"
                    },
                    "date": {
                      "value": {
                        "value": "2022-01-10",
                        "reason": "the Monday of the article's day"
                      },
                      "granularity": "DAY",
                      "span": {
                        "start": 41,
                        "end": 50,
                        "text": "on Monday"
                      }
                    },
                    "status": "CLAIMED",
                    "claimedBy": {
                      "words": {
                        "start": 52,
                        "end": 73,
                        "text": "the Interior Ministry"
                      },
                      "entityId": "e11111111111111111111111111",
                      "name": "Interior Ministry",
                      "reason": "subject of \\"said\\"",
                      "actorId": "p33333333333333333333333333"
                    },
                    "evidence": [
                      {
                        "trigger": {
                          "start": 17,
                          "end": 25,
                          "text": "arrested"
                        },
                        "clause": {
                          "start": 0,
                          "end": 50,
                          "text": "Police in Almaty arrested 200 protesters on Monday"
                        }
                      }
                    ],
                    "casualties": [
                      "f22222222222222222222222222"
                    ],
                    "cameo": {
                      "value": "173",
                      "reason": "crosswalk of COERCE, arrest"
                    },
                    "quad": 4,
                    "scale": -7,
                    "confidence": 0.9,
                    "rule": "arrest"
                  },
                  "sentence": {
                    "start": 0,
                    "end": 79,
                    "text": "Police in Almaty arrested 200 protesters on Monday, the Interior Ministry said."
                  },
                  "inLead": true,
                  "reader": {"name": "dateline", "version": "0.3.0"}
                }
              ]
            }""";

    static final String TIMELINE = """
            {
              "periods": [
                {
                  "from": "2022-01-05",
                  "to": "2022-01-05",
                  "events": 3,
                  "groups": [
                    {
                      "value": "PROTEST",
                      "events": 2
                    },
                    {
                      "value": "COERCE",
                      "events": 1
                    }
                  ]
                }
              ],
              "total": 5,
              "undated": 1,
              "longer": 1
            }""";

    static final String PLACES = """
            {
              "places": [
                {
                  "placeId": "geonames:1526384",
                  "name": "Almaty",
                  "lat": 43.25667,
                  "lon": 76.92861,
                  "country": "KAZ",
                  "events": 3
                }
              ],
              "total": 5,
              "placeless": 1,
              "elsewhere": 1
            }""";

    static final String SUMMARY = """
            {
              "values": [
                {
                  "value": "KAZ",
                  "events": 4
                },
                {
                  "events": 1
                }
              ],
              "total": 5,
              "articles": 3,
              "rows": [
                {"value": "KAZ", "count": 4, "articles": 2, "share": 0.5},
                {"count": 1, "articles": 1, "share": 0.25}
              ],
              "undated": 0,
              "longer": 0
            }""";

    private EventExamples() {}
}

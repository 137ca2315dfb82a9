package dateline.query.comment;

/** Examples for the OpenAPI document. */
final class CommentExamples {

    static final String LIST = """
            {
              "count": 1,
              "items": [{
                "commentId": "c0h2v9rz5tq8m3c7w1x4k6n8p2d", "name": "Ines Okafor",
                "text": "The ferry was late on Sunday as well.", "edited": false, "receivedAt": "2026-11-29T10:00:00Z"
              }],
              "sendTo": "http://127.0.0.1:8071/v1/articles/a0h2v9rz5tq8m3c7w1x4k6n8p2d/comments"
            }""";

    static final String OWN = """
            {
              "commentId": "c0h2v9rz5tq8m3c7w1x4k6n8p2d", "articleId": "a0h2v9rz5tq8m3c7w1x4k6n8p2d",
              "state": "rejected", "version": 2, "name": "Ines Okafor",
              "text": "The ferry was late on Sunday as well.", "violations": [], "may": ["appeal", "withdraw", "erase"],
              "appealUntil": "2027-05-29T10:05:00Z",
              "steps": [
                {"role": "rules", "state": "pending", "at": "2026-11-29T10:00:00Z"},
                {"action": "reject", "role": "moderator", "reason": "irrelevant", "rule": 2,
                 "words": "The story is about the airport.", "state": "rejected", "at": "2026-11-29T10:05:00Z"}
              ],
              "receivedAt": "2026-11-29T10:00:00Z"
            }""";

    static final String QUEUE = """
            {
              "you": "anna", "role": "moderator", "count": 1,
              "items": [{
                "commentId": "c0h2v9rz5tq8m3c7w1x4k6n8p2d", "articleId": "a0h2v9rz5tq8m3c7w1x4k6n8p2d",
                "headline": "Ferry returns", "state": "pending", "version": 1, "risk": "normal", "name": "Ines Okafor",
                "text": "The ferry was late on Sunday as well.", "address": "unconfirmed",
                "policyVersion": "2026-11-29.1", "findings": [],
                "may": ["publish", "publish_edited", "reject", "withdraw", "erase"],
                "steps": [{"role": "rules", "by": "rules 2026-11-29.1", "state": "pending", "at": "2026-11-29T10:00:00Z"}],
                "receivedAt": "2026-11-29T10:00:00Z"
              }]
            }""";

    static final String MODERATED = """
            {
              "commentId": "c0h2v9rz5tq8m3c7w1x4k6n8p2d", "articleId": "a0h2v9rz5tq8m3c7w1x4k6n8p2d",
              "headline": "Ferry returns", "state": "pending", "version": 1, "risk": "normal", "name": "Ines Okafor",
              "text": "The ferry was late on Sunday as well.", "address": "unconfirmed",
              "policyVersion": "2026-11-29.1", "findings": [],
              "may": ["publish", "publish_edited", "reject", "withdraw", "erase"],
              "steps": [{"role": "rules", "by": "rules 2026-11-29.1", "state": "pending", "at": "2026-11-29T10:00:00Z"}],
              "receivedAt": "2026-11-29T10:00:00Z"
            }""";

    static final String REJECT = """
            {"action": "reject", "version": 1, "reason": "irrelevant", "words": "The story is about the airport."}""";

    static final String REPORT = """
            {"action": "report", "reason": "personal", "words": "It calls me names."}""";

    static final String APPEAL = """
            {"action": "appeal", "version": 2, "words": "The airport and the ferry share a bus, which is my point."}""";

    static final String TAKEN = """
            {"commentId": "c0h2v9rz5tq8m3c7w1x4k6n8p2d", "action": "reject"}""";

    static final String CLAIMED = """
            {"by": "anna", "until": "2026-11-29T10:10:00Z"}""";

    static final String TRANSPARENCY = """
            {
              "months": [{
                "month": "2026-11", "received": 12, "states": {"pending": 2, "published": 7, "rejected": 3},
                "codes": {"R1_PENDING_REVIEW": 12, "R2_PROFANITY": 2}, "reasons": {"abusive": 2, "irrelevant": 1}
              }]
            }""";

    static final String STATISTICS = """
            {
              "months": [{
                "month": "2026-11", "moderator": "anna", "actions": {"overturned": 1, "publish": 7, "reject": 3}
              }]
            }""";

    private CommentExamples() {}
}

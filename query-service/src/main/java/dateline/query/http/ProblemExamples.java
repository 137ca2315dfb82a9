package dateline.query.http;

/** Examples of problems, for the OpenAPI document. */
final class ProblemExamples {

    static final String INVALID_PARAMETER = """
            {
              "type": "/problems/invalid-parameter",
              "title": "A parameter cannot be taken",
              "status": 400,
              "detail": "limit must be a whole number from 1 to 100",
              "instance": "/v1/articles",
              "errors": [{"field": "limit", "problem": "must be a whole number from 1 to 100"}]
            }""";

    static final String NOT_FOUND = """
            {
              "type": "/problems/not-found",
              "title": "Not here",
              "status": 404,
              "detail": "No article has this id.",
              "instance": "/v1/articles/a0000000000000000000000000",
              "errors": [{"field": "id", "problem": "No article has this id."}]
            }""";

    static final String NOT_ACCEPTABLE = """
            {
              "type": "/problems/not-acceptable",
              "title": "Not in this form",
              "status": 406,
              "detail": "This path has no answer in a form that the header Accept allows.",
              "instance": "/v1/articles",
              "errors": [{"field": "Accept", "problem": "allows none of the forms there are"}]
            }""";

    static final String UNAVAILABLE = """
            {
              "type": "/problems/unavailable",
              "title": "Not now",
              "status": 503,
              "detail": "What this needs is away for the moment. Try again soon.",
              "instance": "/v1/documents/d0000000000000000000000000",
              "errors": []
            }""";

    static final String UNAUTHORIZED = """
            {
              "type": "/problems/unauthorized",
              "title": "Who is there?",
              "status": 401,
              "detail": "This needs an API key: Authorization: Bearer and the key.",
              "instance": "/v1/moderation/queue",
              "errors": []
            }""";

    static final String FORBIDDEN = """
            {
              "type": "/problems/forbidden",
              "title": "Not for you",
              "status": 403,
              "detail": "This is for moderators.",
              "instance": "/v1/moderation/queue",
              "errors": []
            }""";

    static final String CONFLICT = """
            {
              "type": "/problems/conflict",
              "title": "Things have moved on",
              "status": 409,
              "detail": "The comment is PUBLISHED by now; publish is not possible with it.",
              "instance": "/v1/moderation/comments/c0h2v9rz5tq8m3c7w1x4k6n8p2d",
              "errors": []
            }""";

    static final String TOO_MANY_REQUESTS = """
            {
              "type": "/problems/too-many-requests",
              "title": "Slower, please",
              "status": 429,
              "detail": "That was too much at once. Ask again in 2 s.",
              "instance": "/v1/articles",
              "errors": []
            }""";

    static final String TOO_LARGE = """
            {
              "type": "/problems/too-large",
              "title": "Too much",
              "status": 413,
              "detail": "The body may have 65536 bytes at most.",
              "instance": "/v1/comments/c0h2v9rz5tq8m3c7w1x4k6n8p2d",
              "errors": [{"field": "body", "problem": "has more than 65536 bytes"}]
            }""";

    static final String UNSUPPORTED_MEDIA_TYPE = """
            {
              "type": "/problems/unsupported-media-type",
              "title": "Not in this form",
              "status": 415,
              "detail": "The body must be application/json.",
              "instance": "/v1/comments/c0h2v9rz5tq8m3c7w1x4k6n8p2d",
              "errors": [{"field": "Content-Type", "problem": "must be application/json"}]
            }""";

    private ProblemExamples() {}
}

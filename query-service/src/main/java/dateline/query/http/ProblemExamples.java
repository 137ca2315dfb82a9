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

    private ProblemExamples() {}
}

package dateline.ingest.document;

/** Examples for the OpenAPI document. */
final class DocumentExamples {

    static final String DOCUMENT = """
            {
              "url": "https://www.harbourcourier.example/news/port-reopens/article1001.ece",
              "outlet": "The Harbour Courier",
              "mediaType": "text/plain",
              "content": "Port reopens after storm\\n\\nThe port of Westhaven reopened on Monday, the harbour master said."
            }""";

    static final String PAGE = """
            <html lang="en"><head><title>Port reopens after storm</title></head><body>
            <h1>Port reopens after storm</h1>
            <p>The port of Westhaven reopened on Monday, the harbour master said.</p></body></html>""";

    static final String TEXT = """
            Port reopens after storm

            The port of Westhaven reopened on Monday, the harbour master said.""";

    static final String WITHDRAWAL = """
            {
              "url": "https://www.harbourcourier.example/news/port-reopens/article1001.ece",
              "reason": "KILL: the harbour master was misquoted. Do not use."
            }""";

    static final String INVALID_WITHDRAWAL = """
            {
              "type": "/problems/invalid-document",
              "title": "The document cannot be taken",
              "status": 400,
              "detail": "reason: is required",
              "instance": "/v1/withdrawals",
              "errors": [{"field": "reason", "problem": "is required"}]
            }""";

    static final String INVALID = """
            {
              "type": "/problems/invalid-document",
              "title": "The document cannot be taken",
              "status": 400,
              "detail": "publishedAt: does not match the regex pattern",
              "instance": "/v1/documents",
              "errors": [{"field": "publishedAt", "problem": "does not match the regex pattern"}]
            }""";

    static final String TOO_LARGE = """
            {
              "type": "/problems/too-large",
              "title": "Too large",
              "status": 413,
              "detail": "content: has 1,700,000 bytes; at most 1,500,000 are taken",
              "instance": "/v1/documents",
              "errors": [{"field": "content", "problem": "has 1,700,000 bytes; at most 1,500,000 are taken"}]
            }""";

    static final String UNSUPPORTED = """
            {
              "type": "/problems/unsupported-media-type",
              "title": "Not in this form",
              "status": 415,
              "detail": "Content-Type: must be application/json, text/html or text/plain",
              "instance": "/v1/documents",
              "errors": [{"field": "Content-Type", "problem": "must be application/json, text/html or text/plain"}]
            }""";

    static final String NOT_NOW = """
            {
              "type": "/problems/unavailable",
              "title": "Not now",
              "status": 503,
              "detail": "The broker did not take it in time. Send it again: the same thing sent twice has the same id.",
              "instance": "/v1/documents",
              "errors": []
            }""";

    private DocumentExamples() {}
}

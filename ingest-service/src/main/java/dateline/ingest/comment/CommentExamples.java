package dateline.ingest.comment;

/** Examples for the OpenAPI document. */
final class CommentExamples {

    static final String FORM = """
            {
              "name": "Ines Okafor",
              "email": "ines.okafor@post.example",
              "text": "The ferry was late on Sunday as well. Nobody on the quay could say why."
            }""";

    static final String CHECK = """
            {
              "articleId": "a0h2v9rz5tq8m3c7w1x4k6n8p2d",
              "name": "Ines Okafor",
              "email": "ines.okafor@post.example",
              "text": "The ferry was late on Sunday as well. Nobody on the quay could say why."
            }""";

    static final String TAKEN = """
            {
              "commentId": "c0h2v9rz5tq8m3c7w1x4k6n8p2d",
              "state": "pending",
              "token": "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE",
              "statusUrl": "/comments/c0h2v9rz5tq8m3c7w1x4k6n8p2d#Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE"
            }""";

    static final String CHECKED = """
            {
              "taken": false,
              "violations": [{
                "rule": 3, "code": "R3_ABBREVIATION", "severity": "reject", "field": "text",
                "span": {"start": 8, "end": 9, "text": "u"},
                "message": "Abbreviated text is not published.", "suggestion": "Write \\"you\\".", "replacement": "you"
              }]
            }""";

    static final String BROKEN = """
            {
              "type": "/problems/comment-rules",
              "title": "The comment breaks the rules of the page",
              "status": 422,
              "detail": "Abbreviated text is not published.",
              "instance": "/v1/articles/a0h2v9rz5tq8m3c7w1x4k6n8p2d/comments",
              "violations": [{
                "rule": 3, "code": "R3_ABBREVIATION", "severity": "reject", "field": "text",
                "span": {"start": 8, "end": 9, "text": "u"},
                "message": "Abbreviated text is not published.", "suggestion": "Write \\"you\\".", "replacement": "you"
              }]
            }""";

    static final String INVALID = """
            {
              "type": "/problems/invalid-comment",
              "title": "The comment cannot be taken",
              "status": 400,
              "detail": "colour: is no field of a comment",
              "instance": "/v1/comments:check",
              "errors": [{"field": "colour", "problem": "is no field of a comment"}]
            }""";

    static final String NO_ARTICLE = """
            {
              "type": "/problems/not-found",
              "title": "Not here",
              "status": 404,
              "detail": "id: no article that can be commented on has it",
              "instance": "/v1/articles/a0h2v9rz5tq8m3c7w1x4k6n8p2d/comments",
              "errors": [{"field": "id", "problem": "no article that can be commented on has it"}]
            }""";

    private CommentExamples() {}
}

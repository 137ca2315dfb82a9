package dateline.ingest.comment;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the writer of a comment is told. */
final class CommentAnswers {

    private CommentAnswers() {}

    /**
     * The broker has the comment; a moderator reads it before it is published.
     *
     * @param statusUrl path of the page on query-service that says what became of it. What stands behind the number sign
     *     is the writer's key to it; absent where it was given before
     */
    @Schema(name = "CommentReceipt")
    record Taken(
            @Schema(examples = "c0h2v9rz5tq8m3c7w1x4k6n8p2d")
            String commentId,

            @Schema(examples = "pending") String state,
            Optional<String> token,

            @Schema(examples = "/comments/c0h2v9rz5tq8m3c7w1x4k6n8p2d#token")
            String statusUrl) {

        static Taken of(String commentId, Optional<String> token) {
            String page = "/comments/" + commentId;
            return new Taken(
                    commentId,
                    "pending",
                    token,
                    token.map(each -> page + "#" + each).orElse(page));
        }
    }

    /**
     * What the rules say of a comment that was not sent.
     *
     * @param taken whether it would be taken
     */
    @Schema(name = "CommentCheck")
    record Checked(boolean taken, List<Violation> violations) {}

    /** The comment breaks the rules: every violation at once, as RFC 9457 has it. */
    @Schema(name = "CommentProblem")
    record Broken(String type, String title, int status, String detail, String instance, List<Violation> violations) {

        static Broken of(List<Violation> violations, String path) {
            String detail = String.join(
                    " ", violations.stream().map(Violation::message).distinct().toList());
            return new Broken(
                    "/problems/comment-rules",
                    "The comment breaks the rules of the page",
                    422,
                    detail,
                    path,
                    violations);
        }
    }
}

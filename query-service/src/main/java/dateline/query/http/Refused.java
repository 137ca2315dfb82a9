package dateline.query.http;

import java.util.List;
import java.util.OptionalInt;

/** Something that was asked to be done and is not, with what the asker is told. */
public final class Refused extends RuntimeException {

    private final String kind;
    private final String title;
    private final int status;
    private final transient List<Problem.ParameterProblem> errors;
    private final transient OptionalInt retryAfterSeconds;

    private Refused(String kind, String title, int status, String detail, List<Problem.ParameterProblem> errors) {
        this(kind, title, status, detail, errors, OptionalInt.empty());
    }

    private Refused(
            String kind,
            String title,
            int status,
            String detail,
            List<Problem.ParameterProblem> errors,
            OptionalInt retryAfterSeconds) {
        super(detail, null, false, false);
        this.retryAfterSeconds = retryAfterSeconds;
        this.kind = kind;
        this.title = title;
        this.status = status;
        this.errors = List.copyOf(errors);
    }

    /** Nobody is known by this key, or none was given. */
    public static Refused unknownCaller() {
        return new Refused(
                "unauthorized",
                "Who is there?",
                401,
                "This needs an API key: Authorization: Bearer and the key.",
                List.of());
    }

    /** Who asks may not do this. */
    public static Refused notForYou(String detail) {
        return new Refused("forbidden", "Not for you", 403, detail, List.of());
    }

    /** More than one asker may ask in this time. */
    static Refused tooOften(long seconds) {
        return new Refused(
                "too-many-requests",
                "Slower, please",
                429,
                "That was too much at once. Ask again in %d s.".formatted(seconds),
                List.of());
    }

    /** A body of more than this service takes in. */
    static Refused tooLarge(long most) {
        return new Refused(
                "too-large",
                "Too much",
                413,
                "The body may have %d bytes at most.".formatted(most),
                List.of(new Problem.ParameterProblem("body", "has more than %d bytes".formatted(most))));
    }

    /** There is no answer in a form that is allowed. */
    public static Refused notAcceptable(List<String> forms) {
        return new Refused(
                "not-acceptable",
                "Not in this form",
                406,
                "This path has no answer in a form that the header Accept allows.",
                List.of(new Problem.ParameterProblem("Accept", "must allow one of " + String.join(", ", forms))));
    }

    /** What stands there now does not allow it. */
    public static Refused conflict(String detail) {
        return new Refused("conflict", "Things have moved on", 409, detail, List.of());
    }

    /** A field of the body is wrong. */
    public static Refused invalid(String field, String problem) {
        return new Refused(
                "invalid-action",
                "This cannot be done as asked",
                400,
                field + " " + problem,
                List.of(new Problem.ParameterProblem(field, problem)));
    }

    /** There are too many already. */
    public static Refused crowded(String detail, int retryAfterSeconds) {
        return new Refused("crowded", "Full house", 503, detail, List.of(), OptionalInt.of(retryAfterSeconds));
    }

    /** This service was not set up for it. */
    public static Refused closed(String detail) {
        return new Refused("closed", "Closed", 503, detail, List.of());
    }

    /** When it may go better; empty if that cannot be said. */
    OptionalInt retryAfterSeconds() {
        return retryAfterSeconds;
    }

    Problem problem(String path) {
        return new Problem("/problems/" + kind, title, status, getMessage(), path, errors);
    }
}

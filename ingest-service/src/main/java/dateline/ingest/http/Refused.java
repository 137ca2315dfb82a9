package dateline.ingest.http;

import java.util.List;

/** A request that is not taken, with what its sender is told. */
public final class Refused extends RuntimeException {

    private final String kind;
    private final String title;
    private final int status;
    private final transient List<Problem.FieldProblem> errors;

    private Refused(String kind, String title, int status, String detail, List<Problem.FieldProblem> errors) {
        super(detail, null, false, false);
        this.kind = kind;
        this.title = title;
        this.status = status;
        this.errors = List.copyOf(errors);
    }

    /** The document is wrong: the errors name the fields. */
    public static Refused invalid(List<Problem.FieldProblem> errors) {
        String detail = String.join("; ", errors.stream().map(Refused::words).toList());
        return new Refused("invalid-document", "The document cannot be taken", 400, detail, errors);
    }

    public static Refused invalid(String field, String problem) {
        return invalid(List.of(new Problem.FieldProblem(field, problem)));
    }

    /** The feed is wrong: the errors name the fields. */
    public static Refused invalidFeed(List<Problem.FieldProblem> errors) {
        String detail = String.join("; ", errors.stream().map(Refused::words).toList());
        return new Refused("invalid-feed", "The feed cannot be taken", 400, detail, errors);
    }

    /** The comment's form is wrong: the errors name the fields. */
    public static Refused invalidComment(List<Problem.FieldProblem> errors) {
        String detail = String.join("; ", errors.stream().map(Refused::words).toList());
        return new Refused("invalid-comment", "The comment cannot be taken", 400, detail, errors);
    }

    /** It came too soon after others from the same sender. */
    public static Refused tooMany(String detail) {
        return new Refused("too-many", "Too many", 429, detail, List.of());
    }

    /** This service was not set up for it. */
    public static Refused closed(String detail) {
        return new Refused("closed", "Closed", 503, detail, List.of());
    }

    /** There is no such thing: the error names the parameter that should have named one. */
    public static Refused unknown(String field, String problem) {
        var error = new Problem.FieldProblem(field, problem);
        return new Refused("not-found", "Not here", 404, words(error), List.of(error));
    }

    public static Refused tooLarge(String field, String problem) {
        var error = new Problem.FieldProblem(field, problem);
        return new Refused("too-large", "Too large", 413, words(error), List.of(error));
    }

    public static Refused unsupported(String field, String problem) {
        var error = new Problem.FieldProblem(field, problem);
        return new Refused("unsupported-media-type", "Not in this form", 415, words(error), List.of(error));
    }

    /** The broker is away: nothing is wrong with the request. */
    public static Refused notNow() {
        return new Refused(
                "unavailable",
                "Not now",
                503,
                "The broker did not take it in time. Send it again: the same thing sent twice has the same id.",
                List.of());
    }

    /** The store is away: nothing is wrong with the request. */
    static Refused storeAway() {
        return new Refused("unavailable", "Not now", 503, "The store cannot be reached. Ask again.", List.of());
    }

    int status() {
        return status;
    }

    Problem problem(String path) {
        return new Problem("/problems/" + kind, title, status, getMessage(), path, errors);
    }

    private static String words(Problem.FieldProblem error) {
        return error.field().isEmpty() ? error.problem() : error.field() + ": " + error.problem();
    }
}

package dateline.moderation;

/** What becomes of a comment before a person has seen it. There is no outcome that publishes. */
public enum Outcome {
    PENDING,
    PENDING_HIGH,
    REJECTED;

    static Outcome of(Severity worst) {
        return switch (worst) {
            case NOTE, PENDING -> PENDING;
            case PENDING_HIGH -> PENDING_HIGH;
            case REJECT -> REJECTED;
        };
    }
}

package dateline.moderation;

/** What becomes of a comment before a person has seen it. */
public enum Outcome {
    /** Only where a site trusts known writers, see {@link Setting.Mode#TRUSTED}. */
    PUBLISHED,
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

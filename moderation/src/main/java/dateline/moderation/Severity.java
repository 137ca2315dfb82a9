package dateline.moderation;

/** How much a finding weighs, lightest first. */
public enum Severity {
    /** Said, and changes nothing. */
    NOTE,
    /** A person decides. */
    PENDING,
    /** A person decides, and soon. */
    PENDING_HIGH,
    /** Refused without a person. */
    REJECT
}

package dateline.moderation;

/** What is known of a commenter's email address, all that is said of it outside the service that took it in. */
public enum EmailCheck {
    /** The owner answered a letter. */
    CONFIRMED,
    /** Well formed, and nobody has confirmed it yet. */
    UNCONFIRMED,
    /** A well-formed address of an office and not of a person, such as {@code noreply@}. */
    ROLE,
    /** No address was given. */
    MISSING,
    /** Not an address at which a person could be reached. */
    INVALID,
    /** An address of a service that gives out mailboxes for minutes. */
    DISPOSABLE
}

package dateline.moderation;

/** What a finding says, with the number of the page's rule in front. Told to writers and kept in records: never renamed. */
public enum Code {
    R1_PENDING_REVIEW(Severity.PENDING),
    R1_NEW_COMMENTER(Severity.PENDING),
    R1_REPORTED(Severity.PENDING_HIGH),

    R2_ABUSIVE(Severity.REJECT),
    R2_PROFANITY(Severity.PENDING_HIGH),
    R2_PERSONAL(Severity.PENDING_HIGH),
    R2_INCENDIARY(Severity.PENDING_HIGH),
    R2_HOSTILE_TONE(Severity.PENDING_HIGH),
    R2_PRIVATE_DATA(Severity.PENDING_HIGH),
    R2_SPAM(Severity.PENDING_HIGH),
    R2_IRRELEVANT(Severity.PENDING),

    R3_ALL_CAPS(Severity.REJECT),
    R3_ALL_LOWER(Severity.REJECT),
    R3_ABBREVIATION(Severity.REJECT),
    R3_NOT_SENTENCES(Severity.REJECT),
    R3_DEGENERATE(Severity.REJECT),
    R3_SHOUTING(Severity.PENDING),
    R3_NO_CAPITALS(Severity.PENDING),
    R3_FRAGMENT(Severity.PENDING),
    R3_LANGUAGE_UNCHECKED(Severity.PENDING),
    R3_NO_FINAL_STOP(Severity.NOTE),

    R4_UNSAFE_LINK(Severity.REJECT),
    R4_LINK_SPAM(Severity.PENDING_HIGH),
    R4_LINK_OBFUSCATED(Severity.PENDING),
    R4_LINK_REMOVED(Severity.NOTE),

    R5_MISSING_EMAIL(Severity.REJECT),
    R5_INVALID_EMAIL(Severity.REJECT),
    R5_DISPOSABLE_EMAIL(Severity.REJECT),
    R5_ROLE_EMAIL(Severity.PENDING),
    R5_UNCONFIRMED_EMAIL(Severity.NOTE),
    R5_MISSING_NAME(Severity.REJECT),
    R5_INVALID_NAME(Severity.REJECT),
    R5_IMPERSONATION(Severity.PENDING_HIGH),
    R5_SUSPECT_NAME(Severity.PENDING);

    private final Severity usual;

    Code(Severity usual) {
        this.usual = usual;
    }

    /** The number of the rule on the page, 1 to 5. */
    public int rule() {
        return name().charAt(1) - '0';
    }

    /** How much it weighs unless a policy says otherwise. */
    public Severity usual() {
        return usual;
    }
}

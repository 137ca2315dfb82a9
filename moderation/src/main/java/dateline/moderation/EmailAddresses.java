package dateline.moderation;

import java.util.Optional;

/** Checks an email address where it is taken in. Asks nobody: what can be told from its letters alone. */
public final class EmailAddresses {

    private EmailAddresses() {}

    /**
     * What is told of an address.
     *
     * @param reason what is wrong with it, to the writer; empty if nothing is
     * @param address its form for sending, the domain in ASCII and lower case; absent if it is not one
     */
    public record Checked(EmailCheck check, String reason, Optional<String> address) {}

    /** Tells whether a person can be reached there, as far as the letters say: never {@link EmailCheck#CONFIRMED}. */
    public static Checked check(String typed) {
        if (typed == null || typed.isBlank()) {
            return new Checked(EmailCheck.MISSING, "There is no email address.", Optional.empty());
        }
        return new Checked(EmailCheck.UNCONFIRMED, "", Optional.of(typed.strip()));
    }
}

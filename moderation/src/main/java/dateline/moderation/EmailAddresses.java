package dateline.moderation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.validator.routines.EmailValidator;

/** Checks an email address where it is taken in. Asks nobody: what can be told from its letters alone. */
public final class EmailAddresses {

    private static final int LONGEST = 254;
    private static final int LONGEST_MAILBOX = 64;
    private static final Set<String> RESERVED = Set.of(
            "test",
            "invalid",
            "localhost",
            "example",
            "local",
            "internal",
            "lan",
            "home",
            "corp",
            "arpa",
            "onion",
            "alt");
    private static final Set<String> DISPOSABLE = Lists.set("disposable-domains.txt");
    private static final Set<String> OFFICES = Lists.set("role-mailboxes.txt");
    private static final EmailValidator SYNTAX = EmailValidator.getInstance();

    private EmailAddresses() {}

    /**
     * What is told of an address.
     *
     * @param reason what is wrong with it, to the writer; empty if nothing is
     * @param address its form for sending, the domain in ASCII and lower case; absent if nothing can be sent there
     */
    public record Checked(EmailCheck check, String reason, Optional<String> address) {}

    /** Tells whether a person can be reached there, as far as the letters say: never {@link EmailCheck#CONFIRMED}. */
    public static Checked check(String typed) {
        return check(typed, Set.of());
    }

    /** The same, with further domains whose mailboxes last for minutes, in lower case. */
    public static Checked check(String typed, Set<String> disposable) {
        if (typed == null || typed.isBlank()) {
            return new Checked(EmailCheck.MISSING, "There is no email address.", Optional.empty());
        }
        String address = typed.strip();
        int at = address.lastIndexOf('@');
        if (at < 1 || at == address.length() - 1) {
            return invalid("An address has a name, an @ and a domain.");
        }
        String mailbox = address.substring(0, at);
        String domain = Hosts.ascii(address.substring(at + 1));
        if (address.length() > LONGEST || mailbox.length() > LONGEST_MAILBOX) {
            return invalid("The address is too long.");
        }
        if (domain.isEmpty() || domain.startsWith("[")) {
            return invalid("What stands behind the @ is no domain.");
        }
        if (isReserved(domain)) {
            return invalid("This domain is for examples and tests, and nobody reads mail there.");
        }
        if (!Hosts.isRegistrable(domain)) {
            return invalid("There can be no such domain.");
        }
        String whole = mailbox + "@" + domain;
        boolean escaped = mailbox.indexOf('\\') >= 0 && !mailbox.startsWith("\"");
        if (escaped || whole.length() > LONGEST || !SYNTAX.isValid(whole)) {
            return invalid("This is not how an address is written.");
        }
        return ofMailbox(mailbox, domain, disposable);
    }

    private static Checked ofMailbox(String mailbox, String domain, Set<String> disposable) {
        Optional<String> address = Optional.of(mailbox + "@" + domain);
        if (isDisposable(domain, DISPOSABLE) || isDisposable(domain, disposable)) {
            return new Checked(
                    EmailCheck.DISPOSABLE, "This service gives out mailboxes for minutes.", Optional.empty());
        }
        String lower = mailbox.toLowerCase(Locale.ROOT);
        int plus = lower.indexOf('+');
        if (OFFICES.contains(plus > 0 ? lower.substring(0, plus) : lower)) {
            return new Checked(
                    EmailCheck.ROLE, "This address seems to belong to an office and not to a person.", address);
        }
        return new Checked(EmailCheck.UNCONFIRMED, "", address);
    }

    private static Checked invalid(String reason) {
        return new Checked(EmailCheck.INVALID, reason, Optional.empty());
    }

    private static boolean isReserved(String domain) {
        String last = domain.substring(domain.lastIndexOf('.') + 1);
        String rest = domain.substring(0, Math.max(0, domain.lastIndexOf('.')));
        boolean example = rest.substring(rest.lastIndexOf('.') + 1).equals("example");
        return RESERVED.contains(last)
                || example && Set.of("com", "net", "org", "edu").contains(last);
    }

    private static boolean isDisposable(String domain, Set<String> disposable) {
        String parent = domain;
        while (parent.indexOf('.') >= 0) {
            if (disposable.contains(parent)) {
                return true;
            }
            parent = parent.substring(parent.indexOf('.') + 1);
        }
        return false;
    }
}

package dateline.moderation;

import dateline.moderation.Finding.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rule 5: a genuine email address and a name. */
final class IdentityPolicy implements Policy {

    private static final String EMAIL_VERSION = "email-1";

    @Override
    public List<Finding> findings(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        email(draft.comment().email()).ifPresent(findings::add);
        String name = draft.comment().name();
        Names.doubt(name, draft.setting().staffNames()).ifPresent(doubt -> findings.add(name(doubt, name)));
        return findings;
    }

    private static Finding name(Names.Doubt doubt, String name) {
        return new Finding(
                doubt.code(),
                doubt.code().usual(),
                Field.NAME,
                0,
                name.codePointCount(0, name.length()),
                name,
                doubt.message(),
                "Give the name by which people know you.",
                Optional.empty(),
                Names.VERSION);
    }

    private static Optional<Finding> email(EmailCheck check) {
        return switch (check) {
            case CONFIRMED -> Optional.empty();
            case UNCONFIRMED ->
                email(
                        Code.R5_UNCONFIRMED_EMAIL,
                        "Nobody has confirmed this email address yet.",
                        "Answer the letter, if we sent one.");
            case ROLE ->
                email(
                        Code.R5_ROLE_EMAIL,
                        "This address seems to belong to an office and not to a person.",
                        "Give your own address, if you have one.");
            case MISSING ->
                email(Code.R5_MISSING_EMAIL, "There is no email address.", "Give your email address; it is not shown.");
            case INVALID ->
                email(
                        Code.R5_INVALID_EMAIL,
                        "Nobody can be reached at this email address.",
                        "Look for a slip in it; it is not shown.");
            case DISPOSABLE ->
                email(
                        Code.R5_DISPOSABLE_EMAIL,
                        "This service gives out mailboxes for minutes.",
                        "Give an address that you keep; it is not shown.");
        };
    }

    private static Optional<Finding> email(Code code, String message, String suggestion) {
        return Optional.of(new Finding(
                code, code.usual(), Field.EMAIL, 0, 0, "", message, suggestion, Optional.empty(), EMAIL_VERSION));
    }
}

package dateline.ingest.comment;

import dateline.contracts.Span;
import dateline.moderation.Finding;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something in a comment that breaks one of the five rules, or may.
 *
 * @param rule which of the five
 * @param code what it is, in one word
 * @param severity {@code reject} is not taken; {@code pending_high} and {@code pending} a moderator decides; {@code note}
 *     changes nothing
 * @param field {@code text}, {@code name} or {@code email}
 * @param span the words, in code points of the field; never of the address
 * @param message what is wrong
 * @param suggestion how it can be mended
 * @param replacement what to put in place of the words, if that can be told
 */
@Schema(name = "Violation")
record Violation(
        @Schema(examples = "3") int rule,
        @Schema(examples = "R3_ABBREVIATION") String code,
        @Schema(examples = "reject") String severity,
        @Schema(examples = "text") String field,
        Optional<Span> span,

        @Schema(examples = "Abbreviated text is not published.")
        String message,

        @Schema(examples = "Write \"you\".") String suggestion,
        @Schema(examples = "you") Optional<String> replacement) {

    static Violation of(Finding finding) {
        return new Violation(
                finding.rule(),
                finding.code().name(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.field().name().toLowerCase(Locale.ROOT),
                span(finding),
                finding.message(),
                finding.suggestion(),
                finding.replacement());
    }

    private static Optional<Span> span(Finding finding) {
        return finding.field() == Finding.Field.EMAIL || finding.end() <= finding.start()
                ? Optional.empty()
                : Optional.of(new Span(finding.start(), finding.end(), finding.words()));
    }

    /** An address where everybody would read it, and which no topic may carry. */
    static Violation address(String field, Span where) {
        return new Violation(
                2,
                "R2_PRIVATE_DATA",
                "reject",
                field,
                Optional.of(where),
                "There is an email address in the " + field + "; everybody would read it.",
                "Leave it out. Your own address goes into its own field, and is never shown.",
                Optional.of(""));
    }
}

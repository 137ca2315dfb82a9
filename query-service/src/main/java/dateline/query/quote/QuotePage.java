package dateline.query.quote;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some quotes of a list.
 *
 * @param next the cursor for the page after this one; absent on the last
 */
@Schema(description = "Some quotes of a list.")
public record QuotePage(
        List<QuoteView> items,

        @Schema(description = "The cursor for the page after this one; absent on the last.")
        Optional<String> next) {}

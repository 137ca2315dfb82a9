package dateline.query.copy;

import com.fasterxml.jackson.annotation.JsonValue;
import dateline.contracts.Span;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words in which a printing says whose the text is.
 *
 * @param articleId the printing that says so
 * @param name whom it names
 * @param words in code points of that printing's text; absent if it is the byline, which is not part of the text
 */
@Schema(description = "Words in which a printing says whose the text is.")
public record Credit(
        @Schema(description = "The printing that says so.", examples = "a0h2v9rz5tq8m3c7w1x4k6n8p2d")
        String articleId,

        CreditPlace place,

        @Schema(description = "Whom it names.", examples = "Meridian Wire")
        String name,

        @Schema(description = "Where, in the text of that printing; absent for the byline, which is not part of it.")
        Optional<Span> words) {

    /** Where a printing names its source. */
    public enum CreditPlace {
        /** Before the first words, with the place: "ALMATY (Meridian Wire) –". */
        DATELINE("dateline"),
        BYLINE("byline"),
        /** After the last words: "— Meridian Wire". */
        CLOSING_LINE("closing line");

        private final String words;

        CreditPlace(String words) {
            this.words = words;
        }

        @JsonValue
        public String words() {
            return words;
        }
    }
}

package dateline.query.copy;

import com.fasterxml.jackson.annotation.JsonValue;
import dateline.query.index.ArticleSummary;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The printing that the others were most likely taken from.
 *
 * @param credit the words that name it; absent if none do
 */
@Schema(description = "The printing that the others were most likely taken from, and why we think so.")
public record Origin(
        ArticleSummary article,

        Why why,

        @Schema(description = "The words that name it; absent if none do.")
        Optional<Credit> credit) {

    /** By which rule it was chosen; the first one that decides. */
    @Schema(name = "WhyOrigin", description = "By which rule the origin was chosen; the first one that decides.")
    public enum Why {
        /** A printing names its outlet as the source. */
        NAMED("named as the source"),
        /** It tells the earliest time of publication. */
        EARLIEST_PUBLISHED("earliest published"),
        /** No printing tells a time of publication, or several tell the same one: it came to us first. */
        EARLIEST_LEARNED("earliest learned of"),
        /** Nothing tells them apart; the smallest id, so that the answer is always the same. */
        SMALLEST_ID("smallest id");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        @JsonValue
        public String words() {
            return words;
        }
    }
}

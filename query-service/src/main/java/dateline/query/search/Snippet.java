package dateline.query.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of an article that answers a question. All offsets count code points of the article's text, ends exclusive.
 *
 * @param marks the words that were asked for, in order
 */
@Schema(description = "A stretch of an article that answers a question. Offsets count code points of its text.")
public record Snippet(int start, int end, String text, List<Mark> marks) {

    public Snippet {
        marks = List.copyOf(marks);
    }

    /** Words that were asked for. */
    @Schema(description = "Words that were asked for; offsets count code points of the article's text.")
    public record Mark(int start, int end) {}
}

package dateline.moderation;

import java.util.List;

/**
 * The text of a comment as the public reads it: without links, and with private data masked.
 *
 * @param text what is shown
 * @param removed the links that were taken out, as typed
 */
public record PublicText(String text, List<String> removed) {

    /** Copies its list. */
    public PublicText {
        removed = List.copyOf(removed);
    }

    /** What is shown of a text where no link may stay. */
    public static PublicText of(String text) {
        return new PublicText(text, List.of());
    }
}

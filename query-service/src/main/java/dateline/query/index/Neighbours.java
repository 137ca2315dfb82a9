package dateline.query.index;

import java.util.List;

/**
 * An article's text, and the texts that share marks with it.
 *
 * @param others those with most marks in common first; equals in the order of their ids
 */
public record Neighbours(Text article, List<Text> others) {

    public Neighbours {
        others = List.copyOf(others);
    }

    /** All words of an article, as the index holds them. */
    public record Text(String articleId, String words) {}
}

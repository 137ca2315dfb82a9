package dateline.query.index;

import java.util.List;

/**
 * Readers of the index are about to see something new.
 *
 * @param articleIds of the articles of which that may be
 */
public record Refreshing(List<String> articleIds) {

    public Refreshing {
        articleIds = List.copyOf(articleIds);
    }
}

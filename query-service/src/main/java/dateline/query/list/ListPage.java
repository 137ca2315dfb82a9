package dateline.query.list;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Some things of a list, as JSON.
 *
 * @param next the cursor for the page after this one; empty on the last
 * @param total how many there are in all, if facets were asked for
 * @param facets counts by each key that was asked for
 */
public record ListPage(
        List<ObjectNode> items,
        Optional<String> next,
        Optional<Integer> total,
        Optional<Map<String, List<FacetCount>>> facets) {}

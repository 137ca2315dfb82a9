package dateline.query.list;

import dateline.query.index.FactKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which page of a list is asked for, and what is to be shown.
 *
 * @param fields names of the fields of an item that are shown; all if empty
 * @param facets what is counted over the whole list, by the names of the parameters
 * @param explained the parameters that each item is to be explained by, as they were sent; empty if none is
 */
public record Paging(
        int limit,
        Optional<String> cursor,
        List<String> fields,
        Map<String, FactKey> facets,
        Optional<Map<String, String>> explained) {}

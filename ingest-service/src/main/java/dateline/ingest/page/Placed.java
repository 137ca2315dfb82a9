package dateline.ingest.page;

/**
 * A line and where on its page it began.
 *
 * @param place number of the element, in the order of the markup
 */
record Placed(Line line, int place) {}

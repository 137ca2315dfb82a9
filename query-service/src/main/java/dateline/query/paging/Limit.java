package dateline.query.paging;

import dateline.query.http.InvalidParameter;

/** How many items a page holds. */
public final class Limit {

    public static final int DEFAULT = 20;
    public static final int MAX = 100;

    private Limit() {}

    /**
     * Reads the parameter {@code limit}.
     *
     * @param value as it was sent; null if it was not
     */
    public static int read(String value) {
        if (value == null) {
            return DEFAULT;
        }
        if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MAX) {
            throw new InvalidParameter("limit", "must be a whole number from 1 to " + MAX);
        }
        return Integer.parseInt(value);
    }
}

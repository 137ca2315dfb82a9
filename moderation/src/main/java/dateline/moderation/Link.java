package dateline.moderation;

/**
 * A link in a comment, in UTF-16 units of the text.
 *
 * @param host where it leads, in lower case; empty if nobody can tell
 * @param label words that a marked-up link shows; empty if it shows its address
 */
record Link(int start, int end, Kind kind, String host, String label) {

    /** What kind of link. */
    enum Kind {
        WEB,
        EMAIL,
        /** Its address would run or load something in the reader's browser. */
        UNSAFE,
        /** Written so that no program makes a link of it; a reader may. */
        OBFUSCATED
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}

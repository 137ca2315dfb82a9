package dateline.query.index;

/** How actors and places are sorted. Every sort is total. */
public enum GroupOrder {
    /** Those that most articles name first. */
    ARTICLES,
    /** Those that the newest article names first. */
    PUBLISHED,
    /** By name, as a dictionary has them but for case and accents. */
    NAME
}

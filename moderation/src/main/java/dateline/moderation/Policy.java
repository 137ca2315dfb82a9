package dateline.moderation;

import java.util.List;

/** One of the five rules. It keeps nothing between comments. */
interface Policy {

    /** What it finds, in the order of the words. */
    List<Finding> findings(Draft draft);
}

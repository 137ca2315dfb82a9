package dateline.query.likeness;

/**
 * How alike two texts are. Both measures are the same whichever text is named first.
 *
 * @param contained which share of the shorter one is in the longer one, from 0 to 1. It stays high when a copy was cut
 * @param similarity what they share, as a share of all that either has, from 0 to 1
 */
public record Likeness(double contained, double similarity) {}

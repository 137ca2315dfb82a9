package dateline.processing.quantity;

/**
 * What is measured, and in what.
 *
 * @param measure such as {@code length}
 * @param name in the singular
 */
record Unit(String measure, String name) {}

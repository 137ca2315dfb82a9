package dateline.processing.quantity;

/** A quantity, and the word behind it. */
record Read(Quantity quantity, int to) {}

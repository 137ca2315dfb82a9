package dateline.contracts;

/**
 * A value, and how it was found.
 *
 * @param value the value, in words
 * @param basis where it came from, such as {@code sender}, {@code json-ld}, {@code meta}, {@code url path},
 *     {@code printed line}
 */
public record Known(String value, String basis) {}

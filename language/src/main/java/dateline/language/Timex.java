package dateline.language;

/**
 * An expression of time, as the library reads it.
 *
 * @param start offset of its first character in the text
 * @param end offset after its last character
 * @param type {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
 * @param value TIMEX3 value, such as {@code 2022-01-10}, {@code 2022-W01}, {@code 199X}, {@code PT3H}; empty if unresolved
 * @param text its words
 */
public record Timex(int start, int end, String type, String value, String text) {}

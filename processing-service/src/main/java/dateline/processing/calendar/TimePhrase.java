package dateline.processing.calendar;

/**
 * Words that name a time.
 *
 * @param start offset of the first character, in UTF-16 units
 * @param end offset after the last character
 */
public record TimePhrase(int start, int end, Meaning meaning) {}

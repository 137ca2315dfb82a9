/**
 * When: the expressions of time in an article, reckoned from the day of its publication where the words need one.
 *
 * <p>{@link dateline.processing.time.TimeReader} is the way in and holds the list of rules; the first rule that knows an
 * expression decides. {@code LibraryValue}, the last of them, takes what the language library made of it.
 */
package dateline.processing.time;

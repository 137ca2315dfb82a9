/**
 * Reads English: sentences, words, names and syntax, as plain records.
 *
 * <p>This is the only place that touches the language library (CoreNLP, GPLv3). What depends on this module sees the
 * records and cannot be compiled against the library. Start reading at {@link dateline.language.LanguageReader}.
 *
 * <p>All offsets here are in UTF-16 units of the text that was read, as Java counts; they become code points where facts
 * are made.
 */
package dateline.language;

/**
 * Reads what people are quoted as saying, and who says it.
 *
 * <p>Start reading at {@link dateline.processing.quote.QuoteReader}. The word lists beside this package ({@code
 * cues.txt} above all) may be edited by anybody who knows news copy. Rules look at words and their tags
 * first: the syntax of news sentences is often misread, and long sentences have none.
 */
package dateline.processing.quote;

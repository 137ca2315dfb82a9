/**
 * The article as the readers of this service see it: its text, what each stretch of it is, when it was published, and
 * its blocks as rows of words, with the quotation marks in them.
 *
 * <p>The language library counts in UTF-16 units, the contracts count in code points. {@link
 * dateline.processing.article.Article#span} is the one place where the one becomes the other.
 */
package dateline.processing.article;

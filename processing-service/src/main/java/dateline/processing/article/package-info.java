/**
 * The article as the readers of this service see it: its text, what each stretch of it is, and when it was published.
 *
 * <p>The language library counts in UTF-16 units, the contracts count in code points. {@link
 * dateline.processing.article.Article#span} is the one place where the one becomes the other.
 */
package dateline.processing.article;

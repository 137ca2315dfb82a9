/**
 * Makes the record readable: articles with their facts, over HTTP.
 *
 * <p>Start reading at {@link dateline.query.projection.ArticleProjection}, which says what each message changes, then
 * {@link dateline.query.index.ArticleIndex}, from which lists and search come, then
 * {@link dateline.query.article.ArticleResource}.
 */
package dateline.query;

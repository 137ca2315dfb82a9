/** Articles as readers get them: lists, one article with its facts, the next story. */
package dateline.query.article;

/** Readers' comments: what stands under an article, what waits for a moderator, and what may be done with each. */
package dateline.query.comment;

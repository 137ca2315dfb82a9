/** Who said what, over all articles. */
package dateline.query.quote;

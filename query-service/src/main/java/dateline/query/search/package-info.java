/** Search: what a question means, which articles answer it, and where in them. */
package dateline.query.search;

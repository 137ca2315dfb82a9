/** How many, according to whom, over all articles. */
package dateline.query.figure;

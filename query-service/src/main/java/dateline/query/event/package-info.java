/** Who did what to whom, over all articles. */
package dateline.query.event;

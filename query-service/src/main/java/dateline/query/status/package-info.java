/** How much there is, and whether the index can be written. */
package dateline.query.status;

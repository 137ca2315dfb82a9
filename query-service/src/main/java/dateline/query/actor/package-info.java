/** Who acts and speaks, over all articles. */
package dateline.query.actor;

/** Which articles are copies of each other, and where they come from. */
package dateline.query.copy;

/** What each message changes in the stores and in the index. */
package dateline.query.projection;

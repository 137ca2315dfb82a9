/** What was read before, in MongoDB. */
package dateline.processing.store;

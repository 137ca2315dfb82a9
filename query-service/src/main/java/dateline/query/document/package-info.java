/** What became of the documents that were sent in. */
package dateline.query.document;

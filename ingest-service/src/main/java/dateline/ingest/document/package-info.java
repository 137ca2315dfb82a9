/** Documents: the archive of all that ever came in, and the way in over HTTP. */
package dateline.ingest.document;

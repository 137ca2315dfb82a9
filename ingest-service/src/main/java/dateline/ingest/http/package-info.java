/** What is answered when a request cannot be taken: problems as RFC 9457 has them, each naming the field at fault. */
package dateline.ingest.http;

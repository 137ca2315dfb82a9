/**
 * Fetching from addresses that strangers name: only the open web, only what was checked, never more than was asked for.
 * Everything here is plain Java on an HTTP client; it knows nothing of feeds.
 */
package dateline.ingest.fetch;

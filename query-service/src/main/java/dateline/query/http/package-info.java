/** What every answer over HTTP has in common: problems, entity tags, the check of query parameters. */
package dateline.query.http;

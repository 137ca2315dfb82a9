/**
 * Reading a document into an article: what its words are, what each stretch of them is, and what the page says of
 * itself. Plain Java, with jsoup for pages; nothing here knows of Kafka, MongoDB or HTTP.
 *
 * <p>Start reading at {@link dateline.ingest.page.PageReader}.
 */
package dateline.ingest.page;

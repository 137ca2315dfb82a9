/**
 * Feeds: which there are, when each is asked, what its entries are, and how their pages become documents. What is read
 * goes the way of all documents, over the topic.
 */
package dateline.ingest.feed;

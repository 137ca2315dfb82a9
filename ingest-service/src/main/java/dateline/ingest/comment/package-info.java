/** Readers' comments on their way in: judged at once, the address kept apart, the rest put on the topic. */
package dateline.ingest.comment;

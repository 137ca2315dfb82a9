/** Kafka: documents in, and what is told of them out. Nobody calls in here. */
package dateline.ingest.messaging;

/** The readers of this service run on benchmark files, without Kafka or MongoDB. */
package dateline.ingest.predict;

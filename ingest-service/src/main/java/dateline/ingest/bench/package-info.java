/** How fast this service's readers are, without Kafka or MongoDB. */
package dateline.ingest.bench;

/** How fast the bare pipeline is: no Kafka, no store. */
package dateline.processing.bench;

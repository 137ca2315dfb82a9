/** Runs the readers on benchmark input, without Kafka or a store, so that anybody can score them on any gold data. */
package dateline.processing.predict;

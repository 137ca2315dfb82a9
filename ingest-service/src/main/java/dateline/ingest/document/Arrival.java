package dateline.ingest.document;

import java.time.Instant;

/**
 * How a document came in.
 *
 * @param value the record's bytes, as they were; empty if it had none
 * @param time of the record
 */
public record Arrival(byte[] value, Instant time, int partition, long offset) {}

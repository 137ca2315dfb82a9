/**
 * Ingest: takes raw copy from a topic, archives it, reads it into an article and tells what became of it. Over HTTP it
 * takes copy onto that same topic, and does nothing else with it.
 *
 * <p>Start reading at {@link dateline.ingest.DocumentIntake}: it is the way of a document, top to bottom.
 */
package dateline.ingest;

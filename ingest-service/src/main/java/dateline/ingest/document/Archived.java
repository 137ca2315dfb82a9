package dateline.ingest.document;

import java.time.Instant;
import java.util.Optional;

/**
 * A document in the archive.
 *
 * @param firstSeen the time of the first record that brought it
 * @param outcome what became of it, once that is decided
 */
public record Archived(Instant firstSeen, Optional<Outcome> outcome) {}

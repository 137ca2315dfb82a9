package dateline.processing.quote;

import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.Span;
import java.util.Optional;

/**
 * Who says something that an article tells.
 *
 * @param cue the word that says that somebody speaks; absent if the outlet says it itself
 */
public record Source(Speaker speaker, Optional<Span> cue) {}

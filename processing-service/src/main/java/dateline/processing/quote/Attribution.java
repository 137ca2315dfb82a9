package dateline.processing.quote;

import dateline.contracts.AnalysisMessage.QuoteForm;
import dateline.contracts.Span;
import java.util.List;
import java.util.Optional;

/**
 * That an article ascribes something to somebody: what is said, believed, wanted or feared, who by, and the words that tell
 * so. Wider than a quote, which is what somebody said.
 *
 * @param form how much of it stands between quotation marks
 * @param content what is ascribed, with its marks and "that", in order
 * @param source the words for who says or thinks it
 * @param cue the words that tell that it is said or thought
 * @param speech whether it is said, and not only thought
 */
public record Attribution(
        QuoteForm form, List<Span> content, Optional<Span> source, Optional<Span> cue, boolean speech) {

    public Attribution {
        content = List.copyOf(content);
    }
}

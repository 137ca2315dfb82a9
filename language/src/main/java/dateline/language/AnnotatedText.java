package dateline.language;

import java.util.List;

/**
 * A text, read.
 *
 * @param text as it was given
 * @param sentences in order; what stands in no sentence is white space
 * @param timexes in order
 */
public record AnnotatedText(String text, List<Sentence> sentences, List<Timex> timexes) {

    public AnnotatedText {
        sentences = List.copyOf(sentences);
        timexes = List.copyOf(timexes);
    }
}

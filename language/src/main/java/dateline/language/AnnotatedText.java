package dateline.language;

import java.util.List;

/**
 * A text, read.
 *
 * @param text as it was given
 * @param sentences in order; what stands in no sentence is white space
 */
public record AnnotatedText(String text, List<Sentence> sentences) {

    public AnnotatedText {
        sentences = List.copyOf(sentences);
    }
}

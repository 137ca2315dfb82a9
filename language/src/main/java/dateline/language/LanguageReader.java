package dateline.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads English text: sentences, words, names and syntax.
 *
 * <p>Making one loads the models (some seconds, some 450 MB). One is enough for a whole program: it keeps nothing
 * between texts and may be used by many threads at once. It never throws on account of the text.
 *
 * <p>No text can hold it up: a sentence of more than {@value Sentences#LONGEST} words is read in pieces, and of a text
 * only the first sentences, up to {@value Sentences#MOST_TOKENS} words, are read.
 */
public final class LanguageReader {

    private final Models models;
    private final Sentences sentences = new Sentences();

    public LanguageReader() {
        models = new Models();
    }

    /** Reads a text. A blank line ends a sentence. */
    public AnnotatedText read(String text) {
        List<Sentence> result = new ArrayList<>();
        for (CoreMap each : sentences.of(text)) {
            result.add(models.tagged(text, result.size(), each.get(CoreAnnotations.TokensAnnotation.class)));
        }
        return new AnnotatedText(text, result);
    }
}

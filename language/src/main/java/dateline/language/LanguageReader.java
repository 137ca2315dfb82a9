package dateline.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads English text: sentences, words, names, syntax and expressions of time.
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

    /**
     * Reads a text. A blank line ends a sentence.
     *
     * @param publishedOn the day from which "Monday" and "last week" are reckoned; without it they stay unresolved
     */
    public AnnotatedText read(String text, Optional<LocalDate> publishedOn) {
        List<CoreMap> read = sentences.of(text);
        List<Sentence> result = new ArrayList<>();
        for (CoreMap each : read) {
            result.add(models.tagged(text, result.size(), each.get(CoreAnnotations.TokensAnnotation.class)));
        }
        return new AnnotatedText(text, result, timexes(text, read, publishedOn));
    }

    private List<Timex> timexes(String text, List<CoreMap> read, Optional<LocalDate> publishedOn) {
        List<CoreMap> telling = read.stream()
                .filter(each -> TimeWords.in(text.substring(
                        each.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                        each.get(CoreAnnotations.CharacterOffsetEndAnnotation.class))))
                .toList();
        if (telling.isEmpty()) {
            return List.of();
        }
        Annotation view = new Annotation(text);
        publishedOn.ifPresent(day -> view.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
        view.set(CoreAnnotations.SentencesAnnotation.class, telling);
        view.set(
                CoreAnnotations.TokensAnnotation.class,
                read.stream()
                        .flatMap(each -> each.get(CoreAnnotations.TokensAnnotation.class).stream())
                        .toList());
        return models.timexes(view, telling);
    }
}

package dateline.processing.figure;

import dateline.contracts.Span;
import dateline.processing.article.Article;
import java.util.List;
import java.util.regex.Matcher;

/** The text around the counts of an article, asked by their place among them. */
final class Surroundings {

    private final Article article;
    private final String text;
    private final List<Count> counts;

    Surroundings(Article article, List<Count> counts) {
        this.article = article;
        this.text = article.text();
        this.counts = counts;
    }

    /** The words before a number, back to the number before it or the start of the sentence. */
    String before(int i) {
        Count count = counts.get(i);
        int sentence = count.p().token(count.sentence()).start();
        int from = i > 0 ? Math.max(sentence, Math.min(counts.get(i - 1).end(), count.start())) : sentence;
        return text.substring(from, count.start());
    }

    /** The words from the end of one to the start of another. */
    String between(int i, int next) {
        return text.substring(
                counts.get(i).end(),
                Math.max(counts.get(i).end(), counts.get(next).start()));
    }

    /** The sentence of a number. */
    String sentence(int i) {
        return text.substring(counts.get(i).p().token(counts.get(i).sentence()).start(), sentenceEnd(i));
    }

    /** Where it ends, in UTF-16. */
    int sentenceEnd(int i) {
        Count count = counts.get(i);
        return count.p().token(count.p().sentenceEnd(count.word()) - 1).end();
    }

    /** The end of the paragraph, and of the next one, which may say that the number was wrong. */
    int paragraphsEnd(int i) {
        int next = text.indexOf("\n\n", counts.get(i).p().end() + 2);
        int end = next < 0 ? text.length() : next;
        return i + 1 < counts.size() ? Math.min(end, counts.get(i + 1).p().start()) : end;
    }

    /** The group "words" of what was found in the words before a number. */
    Span words(int i, String before, Matcher matcher) {
        int from = counts.get(i).start() - before.length();
        return article.span(from + matcher.start("words"), from + matcher.end("words"));
    }
}

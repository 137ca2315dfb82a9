package dateline.query.fact;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Sentence;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.Span;
import java.util.Optional;

/** The sentences that facts stand in. */
public final class Evidence {

    private Evidence() {}

    /** The sentence that these words begin in, with its text; empty if no sentence is known there. */
    public static Optional<Span> sentence(Revised article, AnalysisMessage facts, Span words) {
        return facts.sentences().stream()
                .filter(sentence -> sentence.start() <= words.start() && words.start() < sentence.end())
                .findFirst()
                .flatMap(sentence -> span(article.text(), sentence));
    }

    /** Empty if the text ends before the sentence does: then it is not a sentence of this text. */
    private static Optional<Span> span(String text, Sentence sentence) {
        if (sentence.start() < 0 || sentence.end() > text.codePointCount(0, text.length())) {
            return Optional.empty();
        }
        int start = text.offsetByCodePoints(0, sentence.start());
        int end = text.offsetByCodePoints(start, sentence.end() - sentence.start());
        return Optional.of(new Span(sentence.start(), sentence.end(), text.substring(start, end)));
    }
}

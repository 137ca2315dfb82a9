package dateline.processing;

import dateline.contracts.AnalysisMessage.Gap;
import dateline.contracts.AnalysisMessage.Sentence;
import dateline.contracts.Span;
import dateline.language.AnnotatedText;
import dateline.processing.article.Article;
import java.util.List;
import java.util.Optional;

/** Where the sentences stand, and how far the reading went. */
final class Layout {

    private Layout() {}

    static List<Sentence> sentences(Article article, AnnotatedText text) {
        return text.sentences().stream()
                .map(each -> {
                    Span span = article.span(each.start(), each.end());
                    return new Sentence(span.start(), span.end(), Math.max(0, article.blockAt(each.start())));
                })
                .toList();
    }

    /** The gap that says from where on a long article was not read. */
    static Optional<Gap> unread(Article article, AnnotatedText text) {
        int end = text.sentences().isEmpty()
                ? 0
                : text.sentences().get(text.sentences().size() - 1).end();
        String rest = article.text().substring(end);
        return rest.codePoints().noneMatch(Character::isLetterOrDigit)
                ? Optional.empty()
                : Optional.of(
                        new Gap("text", "read up to character " + article.text().codePointCount(0, end)));
    }
}

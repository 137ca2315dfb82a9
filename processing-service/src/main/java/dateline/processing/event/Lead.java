package dateline.processing.event;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.Span;
import dateline.processing.article.Article;

/** The first paragraph, which tells what the headline tells. */
final class Lead {

    private Lead() {}

    static boolean holds(Article article, Span span) {
        return article.blocks().stream()
                .filter(each -> each.kind() == BlockKind.PARAGRAPH)
                .findFirst()
                .filter(each -> each.start() <= span.start() && each.end() >= span.end())
                .isPresent();
    }
}

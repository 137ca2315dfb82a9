package dateline.processing.event;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first paragraph, which tells what the headline tells. */
final class Lead {

    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu} .'’-]+(?:, ?[\\p{L}\\p{N} .,'’]{2,40})?\\s*(?:\\([^)\\n]{1,40}\\)\\s*)?(?:[—–-]{1,2}|:)\\s");

    private Lead() {}

    /** Whether it stands in the dateline: "LUND, Sweden -". */
    static boolean isBeforeFirstWords(Article article, Span span) {
        return article.blocks().stream()
                .filter(each -> each.kind() == BlockKind.PARAGRAPH)
                .findFirst()
                .filter(each -> each.start() <= span.start())
                .filter(each -> {
                    int start = article.text().offsetByCodePoints(0, each.start());
                    Matcher dateline = DATELINE.matcher(article.text())
                            .region(start, article.text().length());
                    return dateline.lookingAt() && article.text().offsetByCodePoints(0, span.end()) <= dateline.end();
                })
                .isPresent();
    }

    static boolean holds(Article article, Span span) {
        return article.blocks().stream()
                .filter(each -> each.kind() == BlockKind.PARAGRAPH)
                .findFirst()
                .filter(each -> each.start() <= span.start() && each.end() >= span.end())
                .isPresent();
    }
}

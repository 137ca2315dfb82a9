package dateline.ingest.article;

import dateline.contracts.ContentId;
import dateline.ingest.page.Copy;

/** Which article a copy is of: the one at its address, else the outlet's own number, else its very words. */
final class ArticleIds {

    private static final char ARTICLE = 'a';

    private ArticleIds() {}

    static String of(Copy copy) {
        if (copy.url().isPresent()) {
            return ContentId.of(ARTICLE, "url", copy.url().get());
        }
        if (copy.outletArticleId().isPresent()) {
            return ContentId.of(
                    ARTICLE,
                    "outlet",
                    copy.outlet().value(),
                    copy.outletArticleId().get());
        }
        return ContentId.of(ARTICLE, "text", ContentId.hash(copy.text()));
    }
}

package dateline.ingest.article;

import dateline.contracts.ContentId;
import dateline.contracts.DocumentMessage;
import dateline.contracts.WithdrawalMessage;
import dateline.ingest.page.Copy;
import dateline.ingest.page.PageAddress;
import dateline.ingest.page.PageReading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which article a copy is of: the one at its address, else the outlet's own number, else its very words. */
public final class ArticleIds {

    private static final char ARTICLE = 'a';

    private ArticleIds() {}

    static String of(Copy copy) {
        return copy.url()
                .map(ArticleIds::byAddress)
                .or(() -> copy.outletArticleId()
                        .map(number -> byNumber(copy.outlet().value(), number)))
                .orElseGet(() -> ContentId.of(ARTICLE, "text", ContentId.hash(copy.text())));
    }

    /**
     * The ids that an article has by what its sender says of it. A page may name another address as its own, and has its
     * id by that: then these are other names of it.
     */
    public static List<String> of(DocumentMessage document) {
        return of(document.url(), document.outlet(), document.outletArticleId());
    }

    /** All ids under which the article of a document may be known, its own first. */
    public static List<String> of(DocumentMessage document, PageReading page) {
        Stream<String> own = page instanceof PageReading.Article(Copy copy) ? Stream.of(of(copy)) : Stream.empty();
        return Stream.concat(own, of(document).stream()).distinct().toList();
    }

    /** The ids that an article may have by what a withdrawal says of it. */
    public static List<String> of(WithdrawalMessage withdrawal) {
        return of(withdrawal.url(), withdrawal.outlet(), withdrawal.outletArticleId());
    }

    private static List<String> of(Optional<String> url, Optional<String> outlet, Optional<String> number) {
        return Stream.concat(
                        PageAddress.of(url).map(ArticleIds::byAddress).stream(),
                        outlet.flatMap(name -> number.map(own -> byNumber(name, own))).stream())
                .toList();
    }

    private static String byAddress(String url) {
        return ContentId.of(ARTICLE, "url", url);
    }

    private static String byNumber(String outlet, String number) {
        return ContentId.of(ARTICLE, "outlet", outlet, number);
    }
}

package dateline.ingest.page;

import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.Furniture;
import dateline.contracts.DocumentMessage;
import java.util.List;
import java.util.Optional;

/** Short ways to read a text or a page in a test. */
final class Reads {

    static final String ADDRESS = "https://www.harbourcourier.example/news/ports/port-reopens/article10417702.ece";

    private Reads() {}

    static DocumentMessage document(String mediaType, String content) {
        return document(mediaType, content, Optional.empty(), Optional.empty());
    }

    static DocumentMessage document(String mediaType, String content, Optional<String> url, Optional<String> zone) {
        return new DocumentMessage(
                url,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                zone,
                Optional.empty(),
                Optional.empty(),
                mediaType,
                content);
    }

    static Copy text(String content) {
        return article(document("text/plain", content));
    }

    static Copy page(String content) {
        return article(document("text/html", content));
    }

    static Copy article(DocumentMessage document) {
        return switch (PageReader.read(document)) {
            case PageReading.Article(Copy copy) -> copy;
            case PageReading.NoArticle(String reason) -> throw new AssertionError(reason);
            case PageReading.TooLarge(String reason) -> throw new AssertionError(reason);
        };
    }

    static String reasonAgainst(String mediaType, String content) {
        return switch (PageReader.read(document(mediaType, content))) {
            case PageReading.Article(Copy copy) -> throw new AssertionError("an article: " + copy.headline());
            case PageReading.NoArticle(String reason) -> reason;
            case PageReading.TooLarge(String reason) -> reason;
        };
    }

    /** Each block as its kind and its words. */
    static List<String> blocks(Copy copy) {
        return copy.blocks().stream()
                .map(block -> block.kind() + ": " + words(copy, block))
                .toList();
    }

    static String words(Copy copy, Block block) {
        return cut(copy.text(), block.start(), block.end());
    }

    static String cut(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    static List<String> furnitureKinds(Copy copy) {
        return copy.furniture().stream().map(Furniture::kind).toList();
    }
}

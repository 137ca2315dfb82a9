package dateline.query.print;

import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.ReportedTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An article for paper. */
final class PrintedArticle {

    private final Revised article;
    private final int latestRevision;

    /** @param latestRevision number of the newest revision that is known, this one or a later one */
    PrintedArticle(Revised article, int latestRevision) {
        this.article = article;
        this.latestRevision = latestRevision;
    }

    /** Plain text: a line a block, a blank line between, and where it is from at the end. */
    String text() {
        Stream<String> blocks = article.blocks().stream()
                .map(block -> block.kind() == BlockKind.LIST_ITEM ? "- " + words(block) : words(block));
        return Stream.concat(blocks, Stream.of(lastLine())).collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** A page without script; its style is a file of its own. */
    String html() {
        String blocks = article.blocks().stream().map(this::element).collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                <link rel="stylesheet" href="/print.css">
                <link rel="icon" href="/favicon.svg">
                </head>
                <body>
                <article>%s
                <p class="outlet">%s</p>
                %s
                </article>
                <footer>%s</footer>
                </body>
                </html>
                """.formatted(
                        escaped(article.language().value()),
                        escaped(article.headline()),
                        age(),
                        escaped(article.outlet().value()),
                        blocks,
                        escaped(lastLine()));
    }

    private String element(Block block) {
        String words = escaped(words(block));
        return switch (block.kind()) {
            case HEADLINE -> "<h1>" + words + "</h1>" + byline();
            case SUBHEAD -> "<h2>" + words + "</h2>";
            case PARAGRAPH -> "<p>" + words + "</p>";
            case LIST_ITEM -> "<p class=\"item\">" + words + "</p>";
            case BLOCK_QUOTE -> "<blockquote><p>" + words + "</p></blockquote>";
            case CAPTION -> "<p class=\"caption\">" + words + "</p>";
            case CREDIT -> "<p class=\"credit\">" + words + "</p>";
        };
    }

    private String byline() {
        List<String> authors = article.authors();
        String by = authors.isEmpty() ? "" : "\n<p class=\"byline\">By " + escaped(String.join(", ", authors)) + "</p>";
        return by
                + article.published()
                        .map(time -> "\n<p class=\"published\">" + escaped(PrintedTime.of(time)) + "</p>")
                        .orElse("");
    }

    /** Who reads an older revision on paper cannot see otherwise that there is a newer one. */
    private String age() {
        return article.revision() == latestRevision
                ? ""
                : "\n<p class=\"age\">This is revision %d. The story has changed since; revision %d is the newest.</p>"
                        .formatted(article.revision(), latestRevision);
    }

    /** Says what this is, of when, and where the original stands. What is not known is left out. */
    private String lastLine() {
        return Stream.of(
                        Stream.of("Printable version"),
                        article.published().map(ReportedTime::value).stream(),
                        article.url().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(" | "));
    }

    private String words(Block block) {
        String text = article.text();
        int start = text.offsetByCodePoints(0, block.start());
        return text.substring(start, text.offsetByCodePoints(start, block.end() - block.start()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

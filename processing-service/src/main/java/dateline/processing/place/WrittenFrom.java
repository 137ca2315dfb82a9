package dateline.processing.place;

import dateline.contracts.AnalysisMessage.ArticlePlace;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an article was written: the place before its first words, "ALMATY, Kazakhstan (Meridian Wire) —". */
final class WrittenFrom {

    private static final Pattern DATELINE = Pattern.compile(
            "(?m)^(\\p{Lu}{2}[\\p{Lu} .'’-]*+(?:, ?[\\p{L} .'’]{2,40}?)?(?:, [\\p{L} .]{2,20} \\d{1,2})?)\\s*"
                    + "(?:\\([^)\\n]{1,40}\\)\\s*(?:[—–-]|\\uFFFD)|[—–]|--)");

    private WrittenFrom() {}

    /**
     * The first place of the dateline.
     *
     * @param given the dateline, where it is known; else it is looked for before the first words of the paragraphs
     */
    static Optional<ArticlePlace> of(Article article, List<NamedPlace> named, Optional<Span> given) {
        if (given.isPresent()) {
            int start = article.text().offsetByCodePoints(0, given.get().start());
            return in(start, start + given.get().text().length(), named);
        }
        Matcher dateline = DATELINE.matcher(article.text());
        while (dateline.find()) {
            boolean first = article.kindAt(dateline.start())
                    .filter(kind -> kind == BlockKind.PARAGRAPH)
                    .isPresent();
            if (first) {
                return in(dateline.start(1), dateline.end(1), named);
            }
        }
        return Optional.empty();
    }

    private static Optional<ArticlePlace> in(int start, int end, List<NamedPlace> named) {
        return named.stream()
                .filter(each ->
                        start <= each.toponym().start() && each.toponym().end() <= end)
                .filter(each -> each.kind() == PlaceKind.LITERAL)
                .findFirst()
                .flatMap(each -> each.meaning().place())
                .map(place -> new ArticlePlace(place.id(), place.name(), "the dateline names it"));
    }
}

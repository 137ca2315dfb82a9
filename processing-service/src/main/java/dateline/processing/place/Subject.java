package dateline.processing.place;

import dateline.contracts.AnalysisMessage.ArticlePlace;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.processing.article.Article;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What places an article is about: those it names most, its headline and its first paragraph counting for more. */
final class Subject {

    private static final int MOST = 3;
    private static final double SHARE = 0.2;
    private static final int IN_HEADLINE = 3;
    private static final int IN_LEAD = 2;

    private Subject() {}

    static List<ArticlePlace> of(Article article, List<NamedPlace> named) {
        Map<Place, Integer> points = new LinkedHashMap<>();
        for (NamedPlace each : named) {
            boolean counts = each.kind() == PlaceKind.LITERAL
                    || each.kind() == PlaceKind.DEMONYM
                    || each.kind() == PlaceKind.GOVERNMENT;
            if (counts) {
                each.meaning().place().ifPresent(place -> points.merge(place, worth(article, each), Integer::sum));
            }
        }
        int all = points.values().stream().mapToInt(Integer::intValue).sum();
        return points.entrySet().stream()
                .filter(entry -> entry.getValue() >= SHARE * all)
                .sorted(Map.Entry.<Place, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(entry -> new ArticlePlace(
                        entry.getKey().id(),
                        entry.getKey().name(),
                        "named most: " + entry.getValue() + " of " + all + " points, 3 for a headline, 2 for the lead"))
                .toList();
    }

    private static int worth(Article article, NamedPlace named) {
        int at = named.toponym().start();
        Optional<BlockKind> kind = article.kindAt(at);
        if (kind.equals(Optional.of(BlockKind.HEADLINE))) {
            return IN_HEADLINE;
        }
        return kind.equals(Optional.of(BlockKind.PARAGRAPH)) && article.blockAt(at) == lead(article) ? IN_LEAD : 1;
    }

    private static int lead(Article article) {
        for (int i = 0; i < article.blocks().size(); i++) {
            if (article.blocks().get(i).kind() == BlockKind.PARAGRAPH) {
                return i;
            }
        }
        return -1;
    }
}

package dateline.processing.gold;

import dateline.contracts.AnalysisMessage;
import dateline.processing.ArticleReading;
import dateline.processing.Texts;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the readers of production make of the gold articles, read once for all tests: it takes half a minute. */
final class GoldReadings {

    static final ArticleReading READING = new ArticleReading(Texts.LANGUAGE, "gold");

    private static final Map<String, AnalysisMessage> READ = new ConcurrentHashMap<>();

    private GoldReadings() {}

    static AnalysisMessage of(GoldArticle article) {
        return READ.computeIfAbsent(article.id(), id -> READING.read(article.message()));
    }
}

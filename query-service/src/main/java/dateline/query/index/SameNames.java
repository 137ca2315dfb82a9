package dateline.query.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Finds the article that names most of the actors and places which another one names. Rare ones weigh more. */
final class SameNames {

    // Who is named first counts; an article that names more is a list.
    private static final int MOST_NAMES = 100;

    private final IndexSearcher searcher;

    SameNames(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    Optional<ArticleSummary> likest(String articleId) throws IOException {
        BooleanQuery.Builder named = new BooleanQuery.Builder();
        add(named, articleId, FactType.ACTOR, FactKey.ACTOR);
        add(named, articleId, FactType.PLACE, FactKey.PLACE);
        Query others = new BooleanQuery.Builder()
                .add(named.build(), Occur.MUST)
                .add(ArticleBlock.ARTICLES, Occur.FILTER)
                .add(new TermQuery(ArticleBlock.owner(articleId)), Occur.MUST_NOT)
                .build();
        ScoreDoc[] best = searcher.search(others, 1, Ranking.RELEVANCE.sort()).scoreDocs;
        return best.length == 0 ? Optional.empty() : Optional.of(ArticleDocument.summary(searcher, best[0].doc));
    }

    private void add(BooleanQuery.Builder named, String articleId, FactType type, FactKey key) throws IOException {
        Query ofArticle = new BooleanQuery.Builder()
                .add(ArticleBlock.ofType(type), Occur.FILTER)
                .add(new TermQuery(ArticleBlock.owner(articleId)), Occur.FILTER)
                .build();
        for (ScoreDoc each : searcher.search(ofArticle, MOST_NAMES, FactOrder.PUBLISHED.sort()).scoreDocs) {
            Term name = new Term(key.field(), FactDocument.key(GroupReading.id(searcher, each.doc)));
            named.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(name)), weight(name)), Occur.SHOULD);
        }
    }

    private float weight(Term name) throws IOException {
        int all = searcher.getIndexReader().maxDoc();
        int naming = Math.max(1, searcher.getIndexReader().docFreq(name));
        return (float) Math.log(1 + (double) all / naming);
    }
}

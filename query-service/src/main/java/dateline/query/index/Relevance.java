package dateline.query.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * How well an article answers a question: BM25 without its looks at the other articles. So an article's score changes
 * only when the article does, and paging through answers neither skips nor repeats one while others come in.
 */
final class Relevance extends BM25Similarity {

    // About the words of a news story; only how far an article is from it matters.
    private static final float USUAL_LENGTH = 450;

    @Override
    protected float idf(long documentsWithTerm, long documents) {
        return 1;
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        return USUAL_LENGTH;
    }
}

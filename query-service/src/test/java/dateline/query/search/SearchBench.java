package dateline.query.search;

import dateline.query.index.ArticleIndex;
import dateline.query.index.FactSelection;
import dateline.query.index.Hit;
import dateline.query.index.Ranking;
import dateline.query.search.QuestionReader.NotAQuestion;
import java.util.Optional;
import org.apache.lucene.search.Query;

/** All that a search does but HTTP: reads the question, finds twenty articles, and the snippets in them. */
public final class SearchBench {

    private final ArticleIndex index;
    private final QuestionQuery queries = new QuestionQuery(Scope.ARTICLES);
    private final Snippets snippets = new Snippets();

    public SearchBench(ArticleIndex index) {
        this.index = index;
    }

    /** @return how many snippets it found */
    public int run(String question) {
        Query query = query(question);
        int found = 0;
        for (Hit hit : index.search(query, Ranking.RELEVANCE, Optional.empty(), 20)) {
            found += snippets.of(query, hit.text()).size();
        }
        return found;
    }

    /** The parameter {@code q} of a list of articles. */
    public FactSelection narrowed(FactSelection selection, String question) {
        return selection.asking(query(question));
    }

    private Query query(String question) {
        try {
            return queries.of(QuestionReader.read(question, Scope.ARTICLES));
        } catch (NotAQuestion e) {
            throw new IllegalArgumentException(question, e);
        }
    }
}

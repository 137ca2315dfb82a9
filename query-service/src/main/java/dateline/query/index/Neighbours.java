package dateline.query.index;

import dateline.query.likeness.Marks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;

/**
 * An article's text, and the texts that share marks with it.
 *
 * @param others those with most marks in common first; equals in the order of their ids
 */
public record Neighbours(Text article, List<Text> others) {

    public Neighbours {
        others = List.copyOf(others);
    }

    /** All words of an article, as the index holds them. */
    public record Text(String articleId, String words) {}

    /** @param document of the article */
    static Neighbours of(IndexSearcher searcher, int document, int most) throws IOException {
        Text article = ArticleDocument.text(searcher, document);
        List<Text> others = new ArrayList<>();
        // One more, for the article itself, which shares all its marks.
        for (int each : new SharedMarks(searcher.getIndexReader()).documents(Marks.of(article.words()), most + 1)) {
            if (each != document && others.size() < most) {
                others.add(ArticleDocument.text(searcher, each));
            }
        }
        return new Neighbours(article, others);
    }
}

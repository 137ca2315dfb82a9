package dateline.query.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Reads one actor or place out of all the articles that name it. */
final class GroupReading {

    private final IndexSearcher searcher;
    private final Query query;
    private final SegmentMemory<GroupArticles.InSegment> memory;

    /** @param memory of what was read before */
    GroupReading(
            IndexSearcher searcher, FactSelection selection, String id, SegmentMemory<GroupArticles.InSegment> memory) {
        this.searcher = searcher;
        this.memory = memory;
        this.query = selection.with(FactKey.ID, List.of(id)).query();
    }

    /** The id of the group that a document names. */
    static String id(IndexSearcher searcher, int document) throws IOException {
        LeafReaderContext leaf = ArticleDocument.leaf(searcher.getIndexReader(), document);
        SortedDocValues names = DocValues.getSorted(leaf.reader(), Fields.GROUP_NAME);
        if (!names.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("every actor and place in the index has an id");
        }
        String key = names.lookupOrd(names.ordValue()).utf8ToString();
        return key.substring(key.indexOf('\0') + 1);
    }

    /** @param newest how many of the newest articles say what it is called; see {@link GroupArticles#MOST_NEWEST} */
    <T> Optional<FoundGroup<T>> read(Class<T> type, Place place, int newest) throws IOException {
        GroupArticles articles = articles();
        if (articles.isEmpty()) {
            return Optional.empty();
        }
        List<T> namings = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (int document : articles.newest(newest)) {
            namings.add(FactDocument.shown(stored, document, type));
        }
        return Optional.of(new FoundGroup<>(
                namings, articles.articles(), articles.parts(), articles.first(), articles.last(), place));
    }

    GroupArticles articles() throws IOException {
        GroupArticles articles = new GroupArticles(query, memory);
        searcher.search(query, articles);
        return articles;
    }
}

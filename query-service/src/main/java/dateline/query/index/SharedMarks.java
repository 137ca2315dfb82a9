package dateline.query.index;

import dateline.query.likeness.Marks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * Which documents have {@link Marks} in common with a text. What it finds depends on the articles in the index and not
 * on how they came there: documents that were replaced are not counted, though Lucene still holds them.
 */
final class SharedMarks {

    // What more articles than this have is a phrase of the trade or a form, and says nothing of copies.
    private static final int COMMON = 500;

    private final IndexReader reader;

    SharedMarks(IndexReader reader) {
        this.reader = reader;
    }

    static void add(Document document, Marks marks) {
        for (int mark : marks.values()) {
            document.add(new StringField(Fields.MARK, term(mark), Store.NO));
        }
        document.add(new NumericDocValuesField(Fields.MARKS, marks.size()));
    }

    /** Documents that meet these marks, those with most in common first, equals in the order of their articles' ids. */
    List<Integer> documents(Marks marks, int most) throws IOException {
        List<Sharing> sharing = new ArrayList<>();
        for (Sharing each : counted(with(marks))) {
            if (Marks.meet(each.marks(), marks.size(), marksOf(each.document()))) {
                sharing.add(each);
            }
        }
        sharing.sort(Comparator.comparingInt(Sharing::marks).reversed());
        if (sharing.size() > most) {
            int last = sharing.get(most - 1).marks();
            sharing.removeIf(each -> each.marks() < last);
        }
        List<Sharing> named = new ArrayList<>();
        for (Sharing each : sharing) {
            named.add(each.named(ArticleDocument.articleId(reader, each.document())));
        }
        return named.stream()
                .sorted(Comparator.comparingInt(Sharing::marks).reversed().thenComparing(Sharing::articleId))
                .limit(most)
                .map(Sharing::document)
                .toList();
    }

    private int marksOf(int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        NumericDocValues marks = leaf.reader().getNumericDocValues(Fields.MARKS);
        if (marks == null || !marks.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("every article in the index says how many marks it has");
        }
        return (int) marks.longValue();
    }

    private record Sharing(int document, int marks, String articleId) {

        Sharing named(String id) {
            return new Sharing(document, marks, id);
        }
    }

    /** Counts how often each document stands in the list; one time is never enough. */
    private static List<Sharing> counted(Documents documents) {
        int[] sorted = documents.sorted();
        List<Sharing> sharing = new ArrayList<>();
        for (int from = 0, to; from < sorted.length; from = to) {
            to = from + 1;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            if (to - from > 1) {
                sharing.add(new Sharing(sorted[from], to - from, ""));
            }
        }
        return sharing;
    }

    /** Every document with one of these marks, once for each. */
    private Documents with(Marks marks) throws IOException {
        List<Segment> segments = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.MARK);
            if (terms != null) {
                segments.add(new Segment(leaf, terms.iterator()));
            }
        }
        Documents documents = new Documents();
        for (int mark : marks.values()) {
            int before = documents.size();
            BytesRef term = term(mark);
            for (Segment segment : segments) {
                segment.add(term, documents, before + COMMON + 1);
            }
            if (documents.size() - before > COMMON) {
                documents.shrink(before);
            }
        }
        return documents;
    }

    /** Four bytes that sort as the marks do, so that looking up ascending marks goes forward only. */
    private static BytesRef term(int mark) {
        byte[] bytes = new byte[Integer.BYTES];
        NumericUtils.intToSortableBytes(mark, bytes, 0);
        return new BytesRef(bytes);
    }

    /** A part of the index. */
    private static final class Segment {

        private final int first;
        private final Bits live;
        private final TermsEnum terms;
        private PostingsEnum postings;

        Segment(LeafReaderContext leaf, TermsEnum terms) {
            this.first = leaf.docBase;
            this.live = leaf.reader().getLiveDocs();
            this.terms = terms;
        }

        void add(BytesRef term, Documents documents, int full) throws IOException {
            if (documents.size() >= full || !terms.seekExact(term)) {
                return;
            }
            postings = terms.postings(postings, PostingsEnum.NONE);
            for (int each = postings.nextDoc();
                    each != DocIdSetIterator.NO_MORE_DOCS && documents.size() < full;
                    each = postings.nextDoc()) {
                if (live == null || live.get(each)) {
                    documents.add(first + each);
                }
            }
        }
    }

    /** A list of numbers of documents. */
    private static final class Documents {

        private int[] numbers = new int[256];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }

        int size() {
            return size;
        }

        void shrink(int to) {
            size = to;
        }

        int[] sorted() {
            int[] sorted = Arrays.copyOf(numbers, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}

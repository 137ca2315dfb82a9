package dateline.query.index;

import dateline.contracts.MessageJson;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** A fact as Lucene holds it: what is written of it, and how that is read again. */
final class FactDocument {

    // A day, a month, a year, a minute, or the first day of a period: as text they sort as they do in the calendar.
    private static final Pattern IN_CALENDAR = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d(T[0-9:]{5,8})?)?)?");

    // Sorts after every digit.
    private static final String NO_DAY = "~";

    // Longer than any name; Lucene refuses terms of 32 KB.
    private static final int KEY_CHARACTERS = 200;

    private FactDocument() {}

    /** @param number of the fact among those of its article, in the order of the text */
    static Document of(IndexedFact fact, int number, ArticleSummary article) {
        String key = "%s/%05d".formatted(article.articleId(), number);
        Document document = new Document();
        ArticleBlock.stamp(document, fact.type().term(), article);
        document.add(new SortedDocValuesField(Fields.FACT_KEY, new BytesRef(key)));
        document.add(new SortedDocValuesField(Fields.AS_OF_KEY, new BytesRef(asOfKey(fact, key, article))));
        document.add(new TextField(Fields.FACT_WORDS, fact.words(), Store.NO));
        fact.names().forEach(name -> document.add(new TextField(Fields.FACT_NAMES, name, Store.NO)));
        fact.cue().ifPresent(cue -> document.add(new TextField(Fields.FACT_CUE, cue, Store.NO)));
        fact.kind().ifPresent(kind -> document.add(new StringField(Fields.FACT_KIND, key(kind), Store.NO)));
        fact.places().stream()
                .map(FactDocument::key)
                .distinct()
                .forEach(place -> document.add(new StringField(Fields.FACT_PLACE, place, Store.NO)));
        document.add(new BinaryDocValuesField(Fields.FACT, new BytesRef(MessageJson.write(fact.shown()))));
        return document;
    }

    static <T> T shown(IndexSearcher searcher, int document, Class<T> type) throws IOException {
        LeafReaderContext leaf = ArticleDocument.leaf(searcher.getIndexReader(), document);
        BinaryDocValues facts = leaf.reader().getBinaryDocValues(Fields.FACT);
        if (facts == null || !facts.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("every fact in the index can be shown");
        }
        BytesRef json = facts.binaryValue();
        return MessageJson.MAPPER.readValue(json.bytes, json.offset, json.length, type);
    }

    /** What makes two spellings of a name the same: case, accents and the blanks around it make no difference. */
    static String key(String name) {
        char[] letters = name.strip().toLowerCase(Locale.ROOT).toCharArray();
        char[] folded = new char[4 * letters.length];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        return new String(folded, 0, Math.min(length, KEY_CHARACTERS));
    }

    /** The day, then the time of publication, then the fact itself: one key, so that the order is total. */
    private static String asOfKey(IndexedFact fact, String key, ArticleSummary article) {
        // A blank sorts before what makes a month of a year and a day of a month, so a period stands before its days.
        // The sign turned, so that times before 1970 sort before those after it.
        long at = article.order().at().toEpochMilli() ^ Long.MIN_VALUE;
        String day = fact.asOf().flatMap(FactDocument::firstDay).orElse(NO_DAY);
        return "%s %016x %s".formatted(day, at, key);
    }

    private static Optional<String> firstDay(String asOf) {
        String first = asOf.split("/", 2)[0];
        return Optional.of(first).filter(day -> IN_CALENDAR.matcher(day).matches());
    }
}

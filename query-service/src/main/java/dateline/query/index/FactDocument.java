package dateline.query.index;

import dateline.contracts.MessageJson;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
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
        fact.texts()
                .forEach((text, values) ->
                        values.forEach(words -> document.add(new TextField(text.field(), words, Store.NO))));
        fact.keys().forEach((name, values) -> addKeys(document, name, values));
        fact.on().flatMap(Days::of).ifPresent(days -> addDays(document, days));
        fact.point().ifPresent(at -> document.add(new LatLonPoint(Fields.FACT_POINT, at.lat(), at.lon())));
        document.add(new BinaryDocValuesField(Fields.FACT, new BytesRef(MessageJson.write(fact.shown()))));
        return document;
    }

    private static void addKeys(Document document, FactKey key, List<String> values) {
        values.stream()
                .map(FactDocument::key)
                .distinct()
                .forEach(value -> document.add(new StringField(key.field(), value, Store.NO)));
        values.stream()
                .distinct()
                .forEach(value -> document.add(new SortedSetDocValuesField(key.counted(), new BytesRef(cut(value)))));
    }

    private static void addDays(Document document, Days days) {
        int first = (int) days.first().toEpochDay();
        int last = (int) days.last().toEpochDay();
        document.add(new IntRange(Fields.FACT_DAYS, new int[] {first}, new int[] {last}));
        document.add(new NumericDocValuesField(Fields.FIRST_DAY, first));
        document.add(new NumericDocValuesField(Fields.LAST_DAY, last));
    }

    private static String cut(String value) {
        return value.substring(0, Math.min(value.length(), KEY_CHARACTERS));
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
        String day = fact.on().flatMap(FactDocument::firstDay).orElse(NO_DAY);
        return "%s %016x %s".formatted(day, at, key);
    }

    private static Optional<String> firstDay(String asOf) {
        String first = asOf.split("/", 2)[0];
        return Optional.of(first).filter(day -> IN_CALENDAR.matcher(day).matches());
    }
}

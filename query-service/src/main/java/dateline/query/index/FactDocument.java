package dateline.query.index;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dateline.contracts.MessageJson;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/** A fact as Lucene holds it: what is written of it, and how that is read again. */
final class FactDocument {

    private static final Set<String> FACT_ALONE = Set.of(Fields.FACT);

    // As it was written, to the last digit.
    private static final ObjectReader EXACT = MessageJson.MAPPER
            .reader()
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .with(JsonNodeFactory.withExactBigDecimals(true));

    // Longer than any name; Lucene refuses terms of 32 KB.
    private static final int KEY_CHARACTERS = 200;

    // Facts are found by words, and never ranked by them.
    private static final FieldType UNRANKED = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        UNRANKED.setOmitNorms(true);
        UNRANKED.freeze();
    }

    private FactDocument() {}

    /**
     * A fact as one of a block.
     *
     * @param number of the fact among those of its article, in the order of the text
     */
    static Document of(IndexedFact fact, int number, ArticleSummary article) {
        return of(fact, "%s/%05d".formatted(article.articleId(), number), article);
    }

    /** @param key by which those of one moment are sorted */
    static Document of(IndexedFact fact, String key, ArticleSummary article) {
        Document document = new Document();
        ArticleBlock.stamp(document, fact.type(), article);
        document.add(new SortedDocValuesField(Fields.FACT_KEY, new BytesRef(key)));
        fact.texts()
                .forEach((text, values) ->
                        values.forEach(words -> document.add(new Field(text.field(), words, UNRANKED))));
        fact.keys().forEach((name, values) -> addFound(document, name, values));
        fact.counted().forEach((name, values) -> addCounted(document, name, values));
        fact.points().forEach(at -> document.add(new LatLonPoint(Fields.FACT_POINT, at.lat(), at.lon())));
        fact.group().ifPresent(group -> addGroup(document, group));
        addTime(document, fact, key, article);
        document.add(new StoredField(Fields.FACT, MessageJson.write(fact.shown())));
        return document;
    }

    private static void addTime(Document document, IndexedFact fact, String key, ArticleSummary article) {
        if (!fact.type().hasOwnDay()) {
            LocalDate day = article.order().day();
            addCountedDays(document, new Days(day, day));
            return;
        }
        Optional<Days> on = fact.on().flatMap(Days::of);
        // As a point too, so that those which come later than a full page are passed over and not compared.
        long asOf = on.map(days -> days.rank(fact.on().get())).orElse(Long.MAX_VALUE);
        document.add(new NumericDocValuesField(Fields.AS_OF, asOf));
        document.add(new LongPoint(Fields.AS_OF, asOf));
        document.add(new SortedDocValuesField(Fields.AS_OF_KEY, new BytesRef(asOfKey(key, article))));
        on.ifPresent(days -> addDays(document, days));
    }

    static void addKeys(Document document, FactKey key, List<String> values) {
        addFound(document, key, values);
        addCounted(document, key, values);
    }

    private static void addFound(Document document, FactKey key, List<String> values) {
        values.stream()
                .map(FactDocument::key)
                .distinct()
                .forEach(value -> document.add(new StringField(key.field(), value, Store.NO)));
    }

    private static void addCounted(Document document, FactKey key, List<String> values) {
        values.stream()
                .distinct()
                .forEach(value -> document.add(new SortedSetDocValuesField(key.counted(), new BytesRef(cut(value)))));
    }

    private static void addGroup(Document document, Group group) {
        document.add(new StringField(FactKey.ID.field(), key(group.id()), Store.NO));
        document.add(new NumericDocValuesField(Fields.GROUP, Group.number(group.id())));
        document.add(
                new SortedDocValuesField(Fields.GROUP_NAME, new BytesRef(Group.nameKey(group.id(), group.name()))));
        document.add(new NumericDocValuesField(Fields.GROUP_PARTS, group.packed()));
    }

    private static void addDays(Document document, Days days) {
        int first = (int) days.first().toEpochDay();
        int last = (int) days.last().toEpochDay();
        document.add(new IntRange(Fields.FACT_DAYS, new int[] {first}, new int[] {last}));
        addCountedDays(document, days);
    }

    private static void addCountedDays(Document document, Days days) {
        int first = (int) days.first().toEpochDay();
        int last = (int) days.last().toEpochDay();
        document.add(new NumericDocValuesField(Fields.FIRST_DAY, first));
        document.add(new NumericDocValuesField(Fields.LAST_DAY, last));
    }

    private static String cut(String value) {
        return value.substring(0, Math.min(value.length(), KEY_CHARACTERS));
    }

    /** What is shown of a fact. */
    static <T> T shown(StoredFields stored, int document, Class<T> type) throws IOException {
        BytesRef json = stored.document(document, FACT_ALONE).getBinaryValue(Fields.FACT);
        if (json == null) {
            throw new IllegalStateException("every fact in the index can be shown");
        }
        return EXACT.forType(type).readValue(json.bytes, json.offset, json.length);
    }

    /** What makes two spellings of a name the same: case, accents and the blanks around it make no difference. */
    static String key(String name) {
        char[] letters = name.strip().toLowerCase(Locale.ROOT).toCharArray();
        char[] folded = new char[4 * letters.length];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        return new String(folded, 0, Math.min(length, KEY_CHARACTERS));
    }

    /** The time of publication, then the fact itself: one key, so that the order of those of one day is total. */
    private static String asOfKey(String key, ArticleSummary article) {
        // The sign turned, so that times before 1970 sort before those after it.
        return "%016x %s".formatted(article.order().at().toEpochMilli() ^ Long.MIN_VALUE, key);
    }
}

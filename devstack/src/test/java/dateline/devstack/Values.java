package dateline.devstack;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import com.mongodb.MongoWriteException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes in comes out. */
interface Values extends StoreContract {

    @ParameterizedTest
    @MethodSource("values")
    default void aValueComesBackAsItWas(Object value) {
        articles().insertOne(new Document("_id", "a-1").append("value", value));

        assertThat(articles().find(eq("a-1")).first().get("value")).isEqualTo(value);
        assertThat(articles().countDocuments(eq("a-1"))).isEqualTo(1);
    }

    static Stream<Named<Object>> values() {
        return Stream.of(
                named("an integer", -1),
                named("the largest long", Long.MAX_VALUE),
                named("a double", 0.1 + 0.2),
                named("infinity", Double.NEGATIVE_INFINITY),
                named("a decimal of 34 digits", Decimal128.parse("1234567890123456789012345678.901234")),
                named("a negative decimal with an exponent", Decimal128.parse("-9.99E-30")),
                named("true", true),
                named("a date before 1970", Date.from(Instant.parse("1912-04-15T02:20:00.007Z"))),
                named("a date long before 1970", Date.from(Instant.parse("0066-01-01T00:00:00Z"))),
                named("a date far ahead", Date.from(Instant.parse("9999-12-31T23:59:59.999Z"))),
                named("no text", ""),
                named("dots and dollars in text", "$4.2bn. See www.example.org/a.b?c=$d"),
                named("text of many scripts", "दिल्ली, Łódź, القاهرة, 東京, naïve, e\u0301"),
                named("text beyond the basic plane", "🚢 and 𝔸"),
                named("text with a zero in it", "one\u0000two"),
                named("lines and quotes", "\"So,\"\r\n\the said\u2028"),
                named("bytes", new Binary(new byte[] {0, 1, -1})),
                named("a uuid", UUID.fromString("00112233-4455-6677-8899-aabbccddeeff")),
                named("an object id", new ObjectId("0123456789abcdef01234567")),
                named("an empty document", new Document()),
                named("an empty array", List.of()),
                named("an array in an array", List.of(List.of(1, 2), List.of(), List.of(List.of("a")))),
                named("an array of mixed values", Arrays.asList(1, "two", 3.0, null, false)),
                named("an array of documents", List.of(new Document("start", 0).append("end", 4), new Document())),
                named(
                        "names that need care",
                        new Document("with space", 1).append("ümlaut", 2).append("a-b", 3)),
                named("a deep document", deep(40)));
    }

    private static Document deep(int levels) {
        Document inner = new Document("bottom", true);
        for (int level = 0; level < levels; level++) {
            inner = new Document("level", level).append("in", inner);
        }
        return inner;
    }

    @Test
    default void nullComesBackAsNullAndNotAsMissing() {
        articles().insertOne(new Document("_id", "a-1").append("caption", null));

        assertThat(articles().find(eq("a-1"))).containsExactly(new Document("_id", "a-1").append("caption", null));
    }

    @Test
    default void fieldsKeepTheirOrder() {
        articles()
                .insertOne(
                        new Document("_id", "a-1").append("z", 1).append("a", 2).append("m", 3));

        assertThat(articles().find(eq("a-1")).first().keySet()).containsExactly("_id", "z", "a", "m");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000_000, 5_000_000})
    default void aLargeDocumentComesBackWhole(int characters) {
        String text = "é".repeat(characters / 2);
        articles().insertOne(new Document("_id", "a-1").append("text", text));

        assertThat(articles().find(eq("a-1")).first().getString("text")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/a?b=c&d=$e#f", "a.b.c", "$a", "outlet/2026-11-23/Ł", "A B\tC", "", "🚢"})
    default void anyTextIsAnId(String id) {
        articles().insertOne(new Document("_id", id));

        assertThat(articles().find(eq(id))).containsExactly(new Document("_id", id));
        assertThat(articles().deleteOne(eq(id)).getDeletedCount()).isEqualTo(1);
    }

    @Test
    default void idsDifferByCaseAndByAccentAndBySpace() {
        List<Document> alike = Stream.of("a", "A", "á", "a\u0301", "a ")
                .map(id -> new Document("_id", id))
                .toList();

        articles().insertMany(alike);

        assertThat(articles().find()).containsExactlyInAnyOrderElementsOf(alike);
    }

    @Test
    default void anIdOfALongAndOfAnIntegerAreOne() {
        articles().insertOne(new Document("_id", 7));

        assertThatThrownBy(() -> articles().insertOne(new Document("_id", 7L))).isInstanceOf(MongoWriteException.class);
        assertThat(articles().find(eq(7L))).containsExactly(new Document("_id", 7));
    }

    @Test
    default void aTextOfDigitsIsNotTheNumber() {
        articles().insertOne(new Document("_id", 7));

        articles().insertOne(new Document("_id", "7"));

        assertThat(articles().countDocuments()).isEqualTo(2);
    }
}

package dateline.devstack;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static dateline.devstack.StoreContract.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Reading documents by id, one and many. */
interface Reads extends StoreContract {

    @Test
    default void anIdThatIsNotThereFindsNothing() {
        articles().insertOne(article("a-1", 1));

        assertThat(articles().find(eq("a-2")).first()).isNull();
        assertThat(database().getCollection("nowhere").find(eq("a-1")).first()).isNull();
    }

    @Test
    default void aThousandIdsFindTheDocumentsThatAreThereOnceEach() {
        articles()
                .insertMany(IntStream.range(0, 2_000)
                        .mapToObj(n -> article("a-" + n, n))
                        .toList());
        List<String> ids = IntStream.range(1_500, 2_500).mapToObj(n -> "a-" + n).toList();

        List<Document> found = articles().find(in("_id", ids)).into(new java.util.ArrayList<>());

        assertThat(found).hasSize(500);
        assertThat(new HashSet<>(found)).hasSize(500);
    }

    @Test
    default void anIdNamedTwiceIsFoundOnce() {
        articles().insertOne(article("a-1", 1));

        assertThat(articles().find(in("_id", "a-1", "a-1"))).containsExactly(article("a-1", 1));
    }

    @Test
    default void noIdsFindNothing() {
        articles().insertOne(article("a-1", 1));

        assertThat(articles().find(in("_id", List.of()))).isEmpty();
    }

    @Test
    default void idsMayBeAskedForWithAnotherCondition() {
        articles().insertMany(List.of(article("a-1", 1), article("a-2", 2), article("a-3", 2)));

        assertThat(articles().find(and(in("_id", "a-1", "a-2"), eq("version", 2))))
                .containsExactly(article("a-2", 2));
    }

    @Test
    default void aProjectionGivesTheIdAndTheNamedFields() {
        articles().insertOne(article("a-1", 1));

        assertThat(articles().find(eq("a-1")).projection(include("version")))
                .containsExactly(new Document("_id", "a-1").append("version", 1));
    }

    @Test
    default void aProjectionMayLeaveFieldsOut() {
        articles().insertOne(article("a-1", 1));

        assertThat(articles().find(eq("a-1")).projection(exclude("headline")))
                .containsExactly(new Document("_id", "a-1").append("version", 1));
    }

    @Test
    default void aProjectionMayReachInsideAndLeaveTheIdOut() {
        articles().insertOne(article("a-1", 1).append("outlet", new Document("name", "Post").append("city", "Delhi")));

        assertThat(articles().find(eq("a-1")).projection(fields(include("outlet.name"), excludeId())))
                .containsExactly(new Document("outlet", new Document("name", "Post")));
    }

    @Test
    default void aProjectedFieldThatIsNotThereIsLeftOut() {
        articles().insertOne(article("a-1", 1));

        assertThat(articles().find(eq("a-1")).projection(include("caption")))
                .containsExactly(new Document("_id", "a-1"));
    }

    @Test
    default void documentsSortByIdBothWays() {
        articles().insertMany(List.of(article("a-2", 1), article("a-10", 1), article("b-1", 1)));

        assertThat(articles().find().sort(ascending("_id")))
                .extracting(each -> each.getString("_id"))
                .containsExactly("a-10", "a-2", "b-1");
        assertThat(articles().find().sort(descending("_id")).limit(1))
                .extracting(each -> each.getString("_id"))
                .containsExactly("b-1");
    }

    @Test
    default void aPageBeginsAfterAnId() {
        articles()
                .insertMany(IntStream.range(10, 40)
                        .mapToObj(n -> article("a-" + n, n))
                        .toList());

        assertThat(articles().find(gt("_id", "a-19")).sort(ascending("_id")).limit(3))
                .extracting(each -> each.getString("_id"))
                .containsExactly("a-20", "a-21", "a-22");
    }

    @Test
    default void nullFindsNullAndMissing() {
        articles()
                .insertMany(List.of(
                        new Document("_id", "null").append("caption", null),
                        new Document("_id", "missing"),
                        new Document("_id", "there").append("caption", "Boats wait.")));

        assertThat(articles().find(eq("caption", null)))
                .extracting(each -> each.getString("_id"))
                .containsExactlyInAnyOrder("null", "missing");
        assertThat(articles().find(exists("caption", false)))
                .extracting(each -> each.getString("_id"))
                .containsExactly("missing");
    }

    @Test
    default void anArrayIsFoundByOneOfItsElements() {
        articles().insertOne(article("a-1", 1).append("places", List.of("Delhi", "Pune")));

        assertThat(articles().find(and(eq("a-1"), eq("places", "Pune")))).hasSize(1);
        assertThat(articles().find(and(eq("a-1"), eq("places", "Goa")))).isEmpty();
    }

    @Test
    default void documentsAreCounted() {
        assertThat(articles().countDocuments()).isZero();
        assertThat(articles().estimatedDocumentCount()).isZero();

        articles().insertMany(List.of(article("a-1", 1), article("a-2", 2), article("a-3", 2)));

        assertThat(articles().countDocuments()).isEqualTo(3);
        assertThat(articles().countDocuments(eq("version", 2))).isEqualTo(2);
        assertThat(articles().countDocuments(eq("a-1"))).isEqualTo(1);
        assertThat(articles().estimatedDocumentCount()).isEqualTo(3);
    }
}

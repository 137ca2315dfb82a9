package dateline.devstack;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static dateline.devstack.KeyedWrites.UPSERT;
import static dateline.devstack.StoreContract.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/**
 * Writing many documents in one call. The count of inserted documents in a refused batch is no part of the contract: the
 * embedded store counts the refused ones too.
 */
interface BulkWrites extends StoreContract {

    BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    @Test
    default void unorderedWritesGoOnAfterOneIsRefused() {
        articles().insertOne(article("a-2", 1));
        articles().insertOne(article("a-4", 1));

        var refused = catchThrowableOfType(MongoBulkWriteException.class, () -> articles()
                .bulkWrite(
                        List.of(insert("a-1"), insert("a-2"), insert("a-3"), insert("a-4"), insert("a-5")), UNORDERED));

        assertThat(refused.getWriteErrors())
                .extracting(BulkWriteError::getIndex)
                .containsExactly(1, 3);
        assertThat(refused.getWriteErrors()).extracting(BulkWriteError::getCode).containsOnly(11000);
        assertThat(articles().countDocuments()).isEqualTo(5);
    }

    @Test
    default void orderedWritesStopAtTheFirstThatIsRefused() {
        articles().insertOne(article("a-2", 1));

        var refused = catchThrowableOfType(MongoBulkWriteException.class, () -> articles()
                .bulkWrite(List.of(insert("a-1"), insert("a-2"), insert("a-3"))));

        assertThat(refused.getWriteErrors())
                .extracting(BulkWriteError::getIndex)
                .containsExactly(1);
        assertThat(articles().find(eq("a-3"))).isEmpty();
    }

    @Test
    default void refusedGuardsLeaveTheRestOfABatchWritten() {
        articles().insertMany(List.of(article("a-1", 5), article("a-2", 1)));

        var refused = catchThrowableOfType(MongoBulkWriteException.class, () -> articles()
                .bulkWrite(List.of(newer("a-1", 4), newer("a-2", 4), newer("a-3", 4)), UNORDERED));

        assertThat(refused.getWriteErrors())
                .extracting(BulkWriteError::getIndex)
                .containsExactly(0);
        assertThat(articles().find())
                .containsExactlyInAnyOrder(article("a-1", 5), article("a-2", 4), article("a-3", 4));
    }

    @Test
    default void oneBatchMayMixKindsOfWrites() {
        articles().insertMany(List.of(article("a-1", 1), article("a-2", 1), article("a-3", 1)));

        BulkWriteResult result = articles()
                .bulkWrite(List.of(
                        new ReplaceOneModel<>(eq("a-1"), article("a-1", 2)),
                        new UpdateOneModel<>(eq("a-2"), Updates.set("version", 3)),
                        new DeleteOneModel<>(eq("a-3")),
                        insert("a-4"),
                        new ReplaceOneModel<>(eq("a-5"), article("a-5", 1), UPSERT)));

        assertThat(result.getMatchedCount()).isEqualTo(2);
        assertThat(result.getModifiedCount()).isEqualTo(2);
        assertThat(result.getDeletedCount()).isEqualTo(1);
        assertThat(result.getInsertedCount()).isEqualTo(1);
        assertThat(result.getUpserts()).hasSize(1);
    }

    @Test
    default void writesOfOneDocumentInABatchComeInOrder() {
        articles().bulkWrite(List.of(newer("a-1", 1), newer("a-1", 2), newer("a-1", 3)));

        assertThat(articles().find()).containsExactly(article("a-1", 3));
    }

    @Test
    default void aBatchWrittenTwiceIsThereOnce() {
        List<? extends WriteModel<Document>> batch = IntStream.range(0, 1_000)
                .mapToObj(n -> new ReplaceOneModel<>(eq("a-" + n), article("a-" + n, 1), UPSERT))
                .toList();

        BulkWriteResult first = articles().bulkWrite(batch, UNORDERED);
        BulkWriteResult second = articles().bulkWrite(batch, UNORDERED);

        assertThat(first.getUpserts()).hasSize(1_000);
        assertThat(second.getUpserts()).isEmpty();
        assertThat(second.getModifiedCount()).isZero();
        assertThat(articles().countDocuments()).isEqualTo(1_000);
    }

    @Test
    default void aBatchMayBeManyMegabytes() {
        String long_ = "The port reopened. ".repeat(10_000);

        articles()
                .insertMany(IntStream.range(0, 40)
                        .mapToObj(n -> article("a-" + n, 1).append("text", long_))
                        .toList());

        assertThat(articles().countDocuments()).isEqualTo(40);
    }

    @Test
    default void manyInsertsUnorderedLeaveOutTheRefusedOnly() {
        articles().insertOne(article("a-1", 1));

        catchThrowableOfType(MongoBulkWriteException.class, () -> articles()
                .insertMany(List.of(article("a-1", 2), article("a-2", 2)), new InsertManyOptions().ordered(false)));

        assertThat(articles().find()).containsExactlyInAnyOrder(article("a-1", 1), article("a-2", 2));
    }

    private static InsertOneModel<Document> insert(String id) {
        return new InsertOneModel<>(article(id, 1));
    }

    private static ReplaceOneModel<Document> newer(String id, int version) {
        return new ReplaceOneModel<>(and(eq(id), lt("version", version)), article(id, version), UPSERT);
    }
}

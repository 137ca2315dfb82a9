package dateline.devstack;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static dateline.devstack.KeyedWrites.UPSERT;
import static dateline.devstack.StoreContract.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** Writing one document by its id if its version allows: how two writers, or a replay, cannot undo each other. */
interface GuardedWrites extends StoreContract {

    @Test
    default void theVersionReadMayBeReplaced() {
        articles().insertOne(article("a-1", 1));

        UpdateResult result = articles().replaceOne(is("a-1", 1), article("a-1", 2));

        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(articles().find()).containsExactly(article("a-1", 2));
    }

    @Test
    default void aVersionThatHasGoneIsNotReplaced() {
        articles().insertOne(article("a-1", 2));

        UpdateResult result = articles().replaceOne(is("a-1", 1), article("a-1", 9));

        assertThat(result.getMatchedCount()).isZero();
        assertThat(articles().find()).containsExactly(article("a-1", 2));
    }

    @Test
    default void aVersionThatHasGoneIsNotUpdated() {
        articles().insertOne(article("a-1", 2));

        UpdateResult result = articles().updateOne(is("a-1", 1), Updates.set("version", 9));

        assertThat(result.getMatchedCount()).isZero();
        assertThat(articles().find()).containsExactly(article("a-1", 2));
    }

    @Test
    default void aNewerVersionReplacesAnOlder() {
        articles().insertOne(article("a-1", 1));

        articles().replaceOne(olderThan("a-1", 3), article("a-1", 3), UPSERT);

        assertThat(articles().find()).containsExactly(article("a-1", 3));
    }

    @Test
    default void anyVersionIsAddedWhereThereIsNone() {
        UpdateResult result = articles().replaceOne(olderThan("a-1", 3), article("a-1", 3), UPSERT);

        assertThat(result.getUpsertedId()).isNotNull();
        assertThat(articles().find()).containsExactly(article("a-1", 3));
    }

    @Test
    default void anOlderVersionIsRefusedWith11000() {
        articles().insertOne(article("a-1", 3));

        assertThatThrownBy(() -> articles().replaceOne(olderThan("a-1", 2), article("a-1", 2), UPSERT))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(11000));
        assertThat(articles().find()).containsExactly(article("a-1", 3));
    }

    @Test
    default void theSameVersionIsRefusedWith11000() {
        articles().insertOne(article("a-1", 3));

        assertThatThrownBy(() -> articles().replaceOne(olderThan("a-1", 3), article("a-1", 3), UPSERT))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(11000));
    }

    @Test
    default void aGuardReadsIntegersOfAnyWidth() {
        articles().insertOne(new Document("_id", "a-1").append("version", 1L));

        assertThat(articles().replaceOne(is("a-1", 1), article("a-1", 2)).getModifiedCount())
                .isEqualTo(1);
    }

    private static Bson is(String id, int version) {
        return and(eq(id), eq("version", version));
    }

    private static Bson olderThan(String id, int version) {
        return and(eq(id), lt("version", version));
    }
}

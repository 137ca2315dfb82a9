package dateline.devstack;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static dateline.devstack.StoreContract.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Taking documents away. */
interface Deletes extends StoreContract {

    @Test
    default void aDocumentIsDeletedOnce() {
        articles().insertMany(List.of(article("a-1", 1), article("a-2", 1)));

        assertThat(articles().deleteOne(eq("a-1")).getDeletedCount()).isEqualTo(1);
        assertThat(articles().deleteOne(eq("a-1")).getDeletedCount()).isZero();
        assertThat(articles().find()).containsExactly(article("a-2", 1));
    }

    @Test
    default void aGuardHoldsForDeletesToo() {
        articles().insertOne(article("a-1", 2));

        assertThat(articles().deleteOne(and(eq("a-1"), eq("version", 1))).getDeletedCount())
                .isZero();
    }

    @Test
    default void manyAreDeletedByTheirIds() {
        articles().insertMany(List.of(article("a-1", 1), article("a-2", 1), article("a-3", 1)));

        assertThat(articles().deleteMany(in("_id", "a-1", "a-3", "a-9")).getDeletedCount())
                .isEqualTo(2);
        assertThat(articles().find()).containsExactly(article("a-2", 1));
    }

    @Test
    default void aDeletedIdMayBeUsedAgain() {
        articles().insertOne(article("a-1", 1));
        articles().deleteOne(eq("a-1"));

        articles().insertOne(article("a-1", 2));

        assertThat(articles().find()).containsExactly(article("a-1", 2));
    }

    @Test
    default void findAndDeleteGivesWhatItTook() {
        articles().insertOne(article("a-1", 1));

        assertThat(articles().findOneAndDelete(eq("a-1"))).isEqualTo(article("a-1", 1));
        assertThat(articles().findOneAndDelete(eq("a-1"))).isNull();
    }

    @Test
    default void aDroppedCollectionIsEmptyAndLeavesTheOthers() {
        articles().insertOne(article("a-1", 1));
        database().getCollection("outlets").insertOne(new Document("_id", "o-1"));

        articles().drop();

        assertThat(articles().find()).isEmpty();
        assertThat(database().getCollection("outlets").countDocuments()).isEqualTo(1);
        database().getCollection("outlets").drop();
    }
}

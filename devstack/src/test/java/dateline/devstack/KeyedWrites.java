package dateline.devstack;

import static com.mongodb.client.model.Filters.eq;
import static dateline.devstack.StoreContract.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Writing one document by its id. */
interface KeyedWrites extends StoreContract {

    ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    @Test
    default void anUpsertAddsADocumentThatIsNew() {
        UpdateResult result = articles().replaceOne(eq("a-1"), article("a-1", 1), UPSERT);

        assertThat(result.getUpsertedId()).isEqualTo(new BsonString("a-1"));
        assertThat(result.getMatchedCount()).isZero();
        assertThat(articles().find()).containsExactly(article("a-1", 1));
    }

    @Test
    default void anUpsertTakesItsIdFromTheQuery() {
        articles().replaceOne(eq("a-1"), new Document("version", 1), UPSERT);

        assertThat(articles().find()).containsExactly(new Document("_id", "a-1").append("version", 1));
    }

    @Test
    default void anUpsertReplacesADocumentThatIsThere() {
        articles().insertOne(article("a-1", 1).append("caption", "Boats wait."));

        UpdateResult result = articles().replaceOne(eq("a-1"), article("a-1", 2), UPSERT);

        assertThat(result.getUpsertedId()).isNull();
        assertThat(result.getMatchedCount()).isEqualTo(1);
        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(articles().find()).containsExactly(article("a-1", 2));
    }

    @Test
    default void theSameAgainMatchesAndChangesNothing() {
        articles().insertOne(article("a-1", 1));

        UpdateResult result = articles().replaceOne(eq("a-1"), article("a-1", 1), UPSERT);

        assertThat(result.getMatchedCount()).isEqualTo(1);
        assertThat(result.getModifiedCount()).isZero();
    }

    @Test
    default void aReplacementWithoutUpsertAddsNothing() {
        UpdateResult result = articles().replaceOne(eq("a-1"), article("a-1", 1));

        assertThat(result.getMatchedCount()).isZero();
        assertThat(articles().find()).isEmpty();
    }

    @Test
    default void anotherDocumentStaysAsItIs() {
        articles().insertOne(article("a-1", 1));

        articles().replaceOne(eq("a-2"), article("a-2", 7), UPSERT);

        assertThat(articles().find(eq("a-1"))).containsExactly(article("a-1", 1));
    }

    @Test
    default void anInsertOfAnIdThatIsThereIsRefusedWith11000() {
        articles().insertOne(article("a-1", 1));

        assertThatThrownBy(() -> articles().insertOne(article("a-1", 2)))
                .isInstanceOfSatisfying(MongoWriteException.class, e -> {
                    assertThat(e.getError().getCode()).isEqualTo(11000);
                    assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
                });
        assertThat(articles().find()).containsExactly(article("a-1", 1));
    }

    @Test
    default void anIdCannotBeChanged() {
        articles().insertOne(article("a-1", 1));

        assertThatThrownBy(() -> articles().replaceOne(eq("a-1"), article("a-2", 1)))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(66));
        assertThat(articles().find()).containsExactly(article("a-1", 1));
    }

    @Test
    default void setChangesTheNamedFieldsOnly() {
        articles().insertOne(article("a-1", 1).append("outlet", new Document("name", "Post").append("city", "Delhi")));

        articles().updateOne(eq("a-1"), Updates.combine(Updates.set("version", 2), Updates.set("outlet.city", "Pune")));

        assertThat(articles().find())
                .containsExactly(new Document("_id", "a-1")
                        .append("version", 2)
                        .append("headline", "Version 1")
                        .append("outlet", new Document("name", "Post").append("city", "Pune")));
    }

    @Test
    default void setOnInsertCountsOnlyForADocumentThatIsNew() {
        var first = Updates.combine(Updates.set("seen", 1), Updates.setOnInsert("firstSeen", 1));
        var again = Updates.combine(Updates.set("seen", 2), Updates.setOnInsert("firstSeen", 2));

        articles().updateOne(eq("a-1"), first, new UpdateOptions().upsert(true));
        articles().updateOne(eq("a-1"), again, new UpdateOptions().upsert(true));

        assertThat(articles().find())
                .containsExactly(new Document("_id", "a-1").append("seen", 2).append("firstSeen", 1));
    }

    @Test
    default void unsetTakesAFieldAway() {
        articles().insertOne(article("a-1", 1));

        articles().updateOne(eq("a-1"), Updates.unset("headline"));

        assertThat(articles().find()).containsExactly(new Document("_id", "a-1").append("version", 1));
    }

    @Test
    default void findAndReplaceGivesTheDocumentBeforeOrAfter() {
        articles().insertOne(article("a-1", 1));

        Document before = articles().findOneAndReplace(eq("a-1"), article("a-1", 2));
        Document after = articles()
                .findOneAndReplace(
                        eq("a-1"),
                        article("a-1", 3),
                        new FindOneAndReplaceOptions().returnDocument(ReturnDocument.AFTER));

        assertThat(before).isEqualTo(article("a-1", 1));
        assertThat(after).isEqualTo(article("a-1", 3));
    }

    @Test
    default void aMajorityWriteIsAcknowledged() {
        var safely = articles().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));

        assertThat(safely.insertOne(article("a-1", 1)).wasAcknowledged()).isTrue();
    }
}

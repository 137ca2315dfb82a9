package dateline.devstack;

import static com.mongodb.client.model.Filters.in;
import static dateline.devstack.StoreContract.article;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCursor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Reading more documents than one answer holds. */
interface Cursors extends StoreContract {

    @Test
    default void tenThousandDocumentsComeOnceEach() {
        fill(10_000);
        Set<String> ids = new HashSet<>();
        int[] read = {0};

        articles().find().batchSize(700).forEach(each -> {
            read[0]++;
            ids.add(each.getString("_id"));
        });

        assertThat(read[0]).isEqualTo(10_000);
        assertThat(ids).hasSize(10_000);
    }

    @Test
    default void aCursorMayBeLeftHalfRead() {
        fill(1_000);

        try (MongoCursor<Document> cursor = articles().find().batchSize(10).iterator()) {
            cursor.next();
        }

        assertThat(articles().countDocuments()).isEqualTo(1_000);
    }

    @Test
    default void documentsThatStayAreReadThoughOthersGo() {
        fill(1_000);
        Set<String> read = new HashSet<>();

        try (MongoCursor<Document> cursor = articles().find().batchSize(100).iterator()) {
            read.add(cursor.next().getString("_id"));
            articles().deleteMany(in("_id", ids(900, 1_000)));
            cursor.forEachRemaining(each -> read.add(each.getString("_id")));
        }

        assertThat(read).containsAll(ids(0, 900));
    }

    @Test
    default void twoCursorsDoNotDisturbEachOther() {
        fill(500);

        try (MongoCursor<Document> one = articles().find().batchSize(50).iterator();
                MongoCursor<Document> other = articles().find().batchSize(70).iterator()) {
            int[] read = {0, 0};
            while (one.hasNext() || other.hasNext()) {
                read[0] += one.tryNext() == null ? 0 : 1;
                read[1] += other.tryNext() == null ? 0 : 1;
            }
            assertThat(read).containsExactly(500, 500);
        }
    }

    @Test
    default void skipAndLimitCutOutAPart() {
        fill(100);

        assertThat(articles().find().skip(95).limit(10)).hasSize(5);
        assertThat(articles().find().skip(100)).isEmpty();
    }

    private void fill(int documents) {
        articles()
                .insertMany(IntStream.range(0, documents)
                        .mapToObj(n -> article("a-" + n, n))
                        .toList());
    }

    private static List<String> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(n -> "a-" + n).toList();
    }
}

package dateline.query.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * What questions found in large segments, for when they are asked again. A segment never changes, so most of the work of
 * counting a million articles is done once, however many new ones come meanwhile: they are in other segments. A segment
 * that lost an article has another key, and is counted again.
 *
 * @param <T> what was found
 */
final class SegmentMemory<T> {

    // Smaller segments are counted in less than a millisecond, and are soon merged into others.
    private static final int SMALLEST = 4_096;
    private static final long ENTRY_BYTES = 512;

    private final Cache<Asked, T> found;

    /** @param question what was asked: equal questions find the same */
    private record Asked(IndexReader.CacheKey segment, Object question) {}

    /**
     * @param most bytes that it may take
     * @param bytes how many one takes, about
     */
    SegmentMemory(long most, ToLongFunction<T> bytes) {
        this.found = Caffeine.newBuilder()
                .maximumWeight(most)
                .executor(Runnable::run)
                .weigher((Asked asked, T each) ->
                        (int) Math.min(Integer.MAX_VALUE, ENTRY_BYTES + bytes.applyAsLong(each)))
                .build();
    }

    Optional<T> find(LeafReader segment, Object question) {
        return isKept(segment) ? Optional.ofNullable(found.getIfPresent(asked(segment, question))) : Optional.empty();
    }

    void keep(LeafReader segment, Object question, T answer) {
        if (isKept(segment)) {
            found.put(asked(segment, question), answer);
        }
    }

    private static boolean isKept(LeafReader segment) {
        return segment.maxDoc() >= SMALLEST && segment.getReaderCacheHelper() != null;
    }

    private static Asked asked(LeafReader segment, Object question) {
        return new Asked(segment.getReaderCacheHelper().getKey(), question);
    }
}

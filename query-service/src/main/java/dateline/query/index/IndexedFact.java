package dateline.query.index;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fact as the index holds it: what is shown of it, and what it is found by.
 *
 * @param shown a record that can be written as JSON and read again; its type depends on the kind of fact
 * @param texts what searches for words look in
 * @param keys what it is found by as a whole
 * @param on the time of the fact in ISO 8601: the day a count is told for, the day of an event, or a longer period
 * @param point where it is on the map
 */
public record IndexedFact(
        FactType type,
        Object shown,
        Map<FactText, List<String>> texts,
        Map<FactKey, List<String>> keys,
        Optional<String> on,
        Optional<Point> point) {

    public IndexedFact {
        texts = Collections.unmodifiableMap(texts);
        keys = Collections.unmodifiableMap(keys);
    }

    /** In degrees. */
    public record Point(double lat, double lon) {}

    /** A fact that is found by nothing but its article. */
    public static IndexedFact of(FactType type, Object shown) {
        return new IndexedFact(
                type,
                shown,
                new EnumMap<>(FactText.class),
                new EnumMap<>(FactKey.class),
                Optional.empty(),
                Optional.empty());
    }

    /** The same fact, found by these words too. */
    public IndexedFact with(FactText text, Collection<String> values) {
        Map<FactText, List<String>> more = new EnumMap<>(FactText.class);
        more.putAll(texts);
        more.put(text, List.copyOf(values));
        return new IndexedFact(type, shown, more, keys, on, point);
    }

    /** The same fact, found by these values too. */
    public IndexedFact with(FactKey key, Collection<String> values) {
        Map<FactKey, List<String>> more = new EnumMap<>(FactKey.class);
        more.putAll(keys);
        more.put(key, List.copyOf(values));
        return new IndexedFact(type, shown, texts, more, on, point);
    }

    /** The same fact at a time. */
    public IndexedFact on(Optional<String> time) {
        return new IndexedFact(type, shown, texts, keys, time, point);
    }

    /** The same fact on the map. */
    public IndexedFact at(Optional<Point> where) {
        return new IndexedFact(type, shown, texts, keys, on, where);
    }
}

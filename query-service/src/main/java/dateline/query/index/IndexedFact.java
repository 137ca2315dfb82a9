package dateline.query.index;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fact as the index holds it: what is shown of it, and what it is found and counted by.
 *
 * @param shown a record that can be written as JSON and read again; its type depends on the kind of fact
 * @param texts what searches for words look in
 * @param keys what it is found by as a whole
 * @param counted what it is counted by
 * @param on the time of the fact in ISO 8601: the day a count is told for, the day of an event, or a longer period
 * @param points where it is on the map
 * @param group what it is one of many of, for actors and places
 */
public record IndexedFact(
        FactType type,
        Object shown,
        Map<FactText, List<String>> texts,
        Map<FactKey, List<String>> keys,
        Map<FactKey, List<String>> counted,
        Optional<String> on,
        List<Point> points,
        Optional<Group> group) {

    public IndexedFact {
        texts = Collections.unmodifiableMap(texts);
        keys = Collections.unmodifiableMap(keys);
        counted = Collections.unmodifiableMap(counted);
        points = List.copyOf(points);
    }

    /** In degrees. */
    public record Point(double lat, double lon) {}

    /** Somebody or something with a name, and an id if it is known. */
    public record Named(Optional<String> id, String name) {

        String counted() {
            return id.map(known -> known + SegmentTally.BEFORE_NAME + name).orElse(name);
        }
    }

    /** A fact that is found by nothing but its article. */
    public static IndexedFact of(FactType type, Object shown) {
        return new IndexedFact(
                type, shown, Map.of(), Map.of(), Map.of(), Optional.empty(), List.of(), Optional.empty());
    }

    /** The same fact, found by these words too. */
    public IndexedFact with(FactText text, Collection<String> values) {
        return new IndexedFact(
                type, shown, more(FactText.class, texts, text, values), keys, counted, on, points, group);
    }

    /** The same fact, found and counted by these values too. */
    public IndexedFact with(FactKey key, Collection<String> values) {
        return found(key, values).counted(key, values);
    }

    /** The same fact, found by these values too. */
    public IndexedFact found(FactKey key, Collection<String> values) {
        return new IndexedFact(type, shown, texts, more(FactKey.class, keys, key, values), counted, on, points, group);
    }

    /** The same fact, counted by these values too. */
    public IndexedFact counted(FactKey key, Collection<String> values) {
        return new IndexedFact(type, shown, texts, keys, more(FactKey.class, counted, key, values), on, points, group);
    }

    /** The same fact, counted by these ids or, where there is none, names. */
    public IndexedFact countedByName(FactKey key, Collection<Named> values) {
        return counted(key, values.stream().map(Named::counted).toList());
    }

    /** The same fact at a time. */
    public IndexedFact on(Optional<String> time) {
        return new IndexedFact(type, shown, texts, keys, counted, time, points, group);
    }

    /** The same fact on the map. */
    public IndexedFact at(Collection<Point> where) {
        return new IndexedFact(type, shown, texts, keys, counted, on, List.copyOf(where), group);
    }

    /** The same fact as one of many. */
    public IndexedFact in(Group many) {
        return new IndexedFact(type, shown, texts, keys, counted, on, points, Optional.of(many));
    }

    private static <K extends Enum<K>> Map<K, List<String>> more(
            Class<K> type, Map<K, List<String>> known, K key, Collection<String> values) {
        Map<K, List<String>> more = new EnumMap<>(type);
        more.putAll(known);
        if (!values.isEmpty()) {
            more.put(key, List.copyOf(values));
        }
        return more;
    }
}

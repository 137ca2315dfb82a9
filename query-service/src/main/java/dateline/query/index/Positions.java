package dateline.query.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** How far each partition is in the index, as its commits carry it. Not safe for use by many threads. */
final class Positions {

    private final Map<String, Position> reached = new HashMap<>();

    /** Those that a commit carries, among whatever else it says of itself. */
    static Positions in(Map<String, String> committed) {
        Positions positions = new Positions();
        committed.forEach((key, offset) -> read(key, offset).ifPresent(each -> positions.reach(List.of(each))));
        return positions;
    }

    void reach(Collection<Position> further) {
        for (Position each : further) {
            reached.put(key(each.topic(), each.partition()), each);
        }
    }

    OptionalLong next(String topic, int partition) {
        Position position = reached.get(key(topic, partition));
        return position == null ? OptionalLong.empty() : OptionalLong.of(position.offset());
    }

    /** All, in a fixed order. */
    List<Position> all() {
        return reached.values().stream()
                .sorted(Comparator.comparing(Position::topic).thenComparing(Position::partition))
                .toList();
    }

    /** As a commit carries them. */
    Map<String, String> written() {
        Map<String, String> data = new HashMap<>();
        reached.forEach((key, position) -> data.put(key, Long.toString(position.offset())));
        return data;
    }

    private static String key(String topic, int partition) {
        return topic + "-" + partition;
    }

    private static Optional<Position> read(String key, String offset) {
        int dash = key.lastIndexOf('-');
        return dash < 0
                ? Optional.empty()
                : Optional.of(new Position(
                        key.substring(0, dash), Integer.parseInt(key.substring(dash + 1)), Long.parseLong(offset)));
    }
}

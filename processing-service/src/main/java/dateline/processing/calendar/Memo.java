package dateline.processing.calendar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** What was read at each word of a text: many rules ask for the same. */
final class Memo {

    private final Map<Integer, Optional<Parsed>> read = new HashMap<>();

    Optional<Parsed> at(int i, IntFunction<Optional<Parsed>> reading) {
        Optional<Parsed> known = read.get(i);
        if (known == null) {
            known = reading.apply(i);
            read.put(i, known);
        }
        return known;
    }
}

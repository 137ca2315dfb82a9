package dateline.query.index;

import java.util.List;
import java.util.Optional;

/**
 * A quote or a figure as the index holds it: what is shown of it, and what it is found by.
 *
 * @param shown a record that can be written as JSON and read again; its type depends on the kind of fact
 * @param words what a search for words looks in
 * @param names how the one who says so is called
 * @param cue the word that says that somebody speaks
 * @param kind what kind of count it is
 * @param places ids and names of the places it is told of
 * @param asOf the day for which it is told, in ISO 8601, or a longer period
 */
public record IndexedFact(
        FactType type,
        Object shown,
        String words,
        List<String> names,
        Optional<String> cue,
        Optional<String> kind,
        List<String> places,
        Optional<String> asOf) {

    public IndexedFact {
        names = List.copyOf(names);
        places = List.copyOf(places);
    }
}

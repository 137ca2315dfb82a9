package dateline.processing.event;

import dateline.processing.wordlist.WordList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Mode and CAMEO code of an event about another one: to demand a withdrawal, to threaten an attack. */
final class Composed {

    private static final Composed STANDARD = new Composed();

    private final Map<String, Turn> turns = new LinkedHashMap<>();

    private Composed() {
        for (String line : WordList.of(Composed.class, "composed.tsv")) {
            String[] cells = line.split("\t+");
            turns.put(cells[0] + " " + cells[1], new Turn(known(cells[2]), known(cells[3])));
        }
    }

    record Turn(Optional<String> mode, Optional<String> cameo) {}

    static Composed standard() {
        return STANDARD;
    }

    private static Optional<String> known(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(cell);
    }

    /**
     * @param inner the event it is about: its mode or code may say more than its type
     */
    Turn of(String type, Reading inner) {
        return Stream.of(inner.cameo(), inner.mode())
                .flatMap(Optional::stream)
                .map(each -> turns.get(type + " " + inner.type() + "/" + each))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> of(type, inner.type()));
    }

    /**
     * @param inner type of the event it is about; empty if that is none we know
     */
    Turn of(String type, String inner) {
        Turn turn = turns.get(type + " " + inner);
        return turn != null ? turn : turns.getOrDefault(type + " *", new Turn(Optional.empty(), Optional.empty()));
    }
}

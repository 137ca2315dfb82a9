package dateline.processing.predict;

import dateline.processing.wordlist.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The older ontology WEIS: which of its codes says what a code of CAMEO says, and what verbs it codes by themselves. */
final class Weis {

    private final Map<String, List<Line>> crosswalk = new LinkedHashMap<>();
    private final Map<String, String> verbs = new LinkedHashMap<>();

    /** A line of the crosswalk; without words it holds for all that has its code. */
    private record Line(String code, Set<String> words) {}

    Weis() {
        for (String line : WordList.of(Weis.class, "weis.tsv")) {
            String[] cells = line.split("\t+");
            Set<String> words = cells.length > 2 ? Set.of(cells[2].strip().split("\\|")) : Set.of();
            crosswalk.computeIfAbsent(cells[0], each -> new ArrayList<>()).add(new Line(cells[1].strip(), words));
        }
        for (String line : WordList.of(Weis.class, "weis-verbs.txt")) {
            String[] cells = line.split(":");
            for (String verb : cells[1].strip().split("\\s+")) {
                verbs.put(verb, cells[0]);
            }
        }
    }

    /**
     * The code for one of CAMEO.
     *
     * @param rule the entry of the lexicon that told it
     */
    Optional<String> of(String cameo, String rule) {
        Set<String> words = Set.copyOf(
                List.of(rule.replaceFirst("^\\S+: ", "").split(", ")[0].split("[ |():/]+")));
        for (int length = cameo.length(); length >= 2; length--) {
            List<Line> lines = crosswalk.getOrDefault(cameo.substring(0, length), List.of());
            Optional<Line> line = lines.stream()
                    .filter(each -> each.words().stream().anyMatch(words::contains))
                    .findFirst()
                    .or(() -> lines.stream()
                            .filter(each -> each.words().isEmpty())
                            .findFirst());
            if (line.isPresent()) {
                return line.map(Line::code);
            }
        }
        return Optional.empty();
    }

    /** The code of a verb, with one of its objects or by itself. */
    Optional<String> ofVerb(String lemma, List<String> objects) {
        return objects.stream()
                .map(each -> verbs.get(lemma + "_" + each))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(verbs.get(lemma)));
    }
}

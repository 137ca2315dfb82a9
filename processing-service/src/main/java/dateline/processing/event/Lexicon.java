package dateline.processing.event;

import dateline.processing.wordlist.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What verbs and nouns tell which events: the files beside this class, one for each type. */
final class Lexicon {

    private static final Lexicon STANDARD = new Lexicon();

    private final Map<String, Set<String>> lists = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> verbs = new LinkedHashMap<>();
    private final Map<String, List<Entry>> nouns = new LinkedHashMap<>();

    private Lexicon() {
        for (String line : WordList.of(Lexicon.class, "words.txt")) {
            String[] named = line.split(":", 2);
            Set<String> words = lists.computeIfAbsent(named[0].strip(), name -> new LinkedHashSet<>());
            words.addAll(Arrays.asList(named[1].strip().split("[,\\s]+")));
        }
        for (String type : Ontology.TYPES) {
            for (String line : WordList.of(Lexicon.class, type.toLowerCase(Locale.ROOT) + ".tsv")) {
                entries(type, line).forEach(this::add);
            }
        }
    }

    static Lexicon standard() {
        return STANDARD;
    }

    /** One for each of the alternatives of its verb or noun. */
    private List<Entry> entries(String type, String line) {
        String[] cells = line.split("\t+");
        if (cells.length != 4) {
            throw new IllegalStateException("a line of " + type + " has no four cells: " + line);
        }
        String[] parts = cells[0].strip().split("\\s+", 3);
        int head = parts[0].matches("[XY]\\+?(?::.*)?") ? 1 : 0;
        List<Entry> read = new ArrayList<>();
        String mark = parts[head].startsWith("~") ? "~" : "";
        for (String word : parts[head].substring(mark.length()).split("\\|")) {
            parts[head] = mark + word;
            String notation = String.join(" ", parts);
            read.add(new Entry(
                    type,
                    known(cells[1]),
                    known(cells[2]),
                    notation,
                    Pattern.of(notation, this::list),
                    cells[3].strip()));
        }
        return read;
    }

    private static Optional<String> known(String cell) {
        return cell.strip().equals("-") ? Optional.empty() : Optional.of(cell.strip());
    }

    private void add(Entry entry) {
        entries.add(entry);
        Map<String, List<Entry>> index = entry.pattern().noun() ? nouns : verbs;
        index.computeIfAbsent(entry.pattern().word(), each -> new ArrayList<>()).add(entry);
    }

    /** The words that a {@code $name} stands for. */
    Set<String> list(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalStateException("no list $" + name + " in words.txt");
        }
        return words;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    List<Entry> ofVerb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    List<Entry> ofNoun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }
}

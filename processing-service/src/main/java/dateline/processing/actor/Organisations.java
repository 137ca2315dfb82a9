package dateline.processing.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Organisations that everybody is expected to know: "NATO", "Hezbollah". Others are told by the words of their names. */
public final class Organisations {

    /**
     * An organisation.
     *
     * @param acronyms the usual one first
     * @param country ISO 3166-1 alpha-3, or a PLOVER group code
     * @param sector PLOVER sector; empty for a union of states as such
     * @param members alpha-3 codes of the states it is made of, where it is known for them
     */
    public record Organisation(
            String name, List<String> acronyms, String country, Optional<String> sector, List<String> members) {}

    private static final int MOST_WORDS = 12;

    private static final Map<String, Organisation> WORDS = new HashMap<>();
    private static final Set<String> FIRST_WORDS = new HashSet<>();

    static {
        for (String[] line : Table.of("organisations.tsv")) {
            Optional<String> sector = line[4].equals("-") ? Optional.empty() : Optional.of(line[4]);
            Organisation organisation =
                    new Organisation(line[0], Table.parts(line[1]), line[3], sector, Table.parts(line[5]));
            add(line[0], organisation);
            organisation.acronyms().forEach(acronym -> add(acronym, organisation));
            Table.parts(line[2]).forEach(name -> add(name, organisation));
        }
    }

    private Organisations() {}

    private static void add(String words, Organisation organisation) {
        WORDS.putIfAbsent(key(words), organisation);
        FIRST_WORDS.add(words.split("[ '’-]", 2)[0]);
    }

    /** The organisation of this name or acronym, written as names are. */
    public static Optional<Organisation> of(String words) {
        return Optional.ofNullable(WORDS.get(key(words)));
    }

    private static String key(String words) {
        return words.replace("’", "").replace("'", "");
    }

    static boolean canBeginWith(String word) {
        return FIRST_WORDS.contains(word);
    }

    static int mostWords() {
        return MOST_WORDS;
    }
}

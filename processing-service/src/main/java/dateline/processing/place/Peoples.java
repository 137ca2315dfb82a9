package dateline.processing.place;

import java.util.HashSet;
import java.util.Set;

/** The words for peoples and what is of them: "Kazakh", "Kazakhs", "British". */
public final class Peoples {

    private static final int PEOPLE = 5;
    private static final Set<String> WORDS = new HashSet<>();

    static {
        Lines.forEach("countries.tsv", line -> {
            if (line.length > PEOPLE) {
                WORDS.addAll(Set.of(line[PEOPLE].split("\\|")));
            }
        });
    }

    private Peoples() {}

    /** Whether a word, as it is written, stands for a people or what is of it. */
    public static boolean isWordFor(String word) {
        return WORDS.contains(word);
    }
}

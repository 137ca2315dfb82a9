package dateline.processing.actor;

import java.util.Set;
import java.util.TreeSet;

/** Lists of nouns that tell whether a country beside them acts. */
final class Words {

    /** What states do. */
    static final Set<String> ACTS = of("acts.txt");

    /** Places and times. */
    static final Set<String> GEOGRAPHY = of("geography.txt");

    /** What a minister is of. */
    static final Set<String> PORTFOLIOS = of("portfolios.txt");

    /** "dozens of", "a group of": what is counted is who acts. */
    static final Set<String> QUANTITIES = of("quantities.txt");

    private static final Set<String> NEWSPAPERS = of("newspapers.txt");

    private Words() {}

    /** Whether it is the name of a newspaper or agency by its last word. */
    static boolean isNewspaper(String name) {
        return name.contains(" ") && NEWSPAPERS.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static Set<String> of(String file) {
        Set<String> words = new TreeSet<>();
        Table.of(file).forEach(line -> words.add(line[0]));
        return words;
    }
}

package dateline.query.copy;

import java.util.List;
import java.util.Locale;

/** The agencies whose copy most papers print, with the names by which they go. */
final class Agencies {

    private static final String ARTICLE = "The ";

    private static final List<List<String>> NAMES = List.of(
            List.of("Reuters", "Thomson Reuters"),
            List.of("Associated Press", "AP"),
            List.of("Agence France-Presse", "AFP"),
            List.of("Press Association", "PA Media"),
            List.of("Press Trust of India", "PTI"),
            List.of("United Press International", "UPI"),
            List.of("Deutsche Presse-Agentur", "dpa"),
            List.of("Interfax"),
            List.of("TASS"),
            List.of("RIA Novosti"),
            List.of("Xinhua", "Xinhua News Agency"),
            List.of("Kyodo", "Kyodo News"),
            List.of("Yonhap", "Yonhap News Agency"),
            List.of("Canadian Press"),
            List.of("Australian Associated Press", "AAP"));

    private Agencies() {}

    /** Each by its full name. */
    static List<String> all() {
        return NAMES.stream().map(List::getFirst).toList();
    }

    /** Every name of an outlet: "The Associated Press" is also "Associated Press" and "AP". None if it has no name. */
    static List<String> namesOf(String outlet) {
        String name = outlet.strip();
        String bare = name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name;
        return NAMES.stream()
                .filter(names -> names.stream().anyMatch(bare::equalsIgnoreCase))
                .findFirst()
                // "Harbour Courier" is a name, while "Sun" is also a word and somebody's.
                .orElseGet(() -> name.isEmpty() ? List.of() : List.of(bare.contains(" ") ? bare : name));
    }

    /** What is the same for all names of an outlet. */
    static String key(String outlet) {
        return namesOf(outlet).stream().findFirst().orElse("").toLowerCase(Locale.ROOT);
    }
}

package dateline.query.copy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The agencies whose copy most papers print, with the names by which they go. */
final class Agencies {

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

    /** Every name of an outlet: "The Associated Press" is also "Associated Press" and "AP". */
    static List<String> namesOf(String outlet) {
        String name = withoutArticle(outlet.strip());
        return NAMES.stream()
                .filter(names -> names.stream().anyMatch(name::equalsIgnoreCase))
                .findFirst()
                .orElse(List.of(name));
    }

    /** What is the same for all names of an outlet. */
    static String key(String outlet) {
        return namesOf(outlet).getFirst().toLowerCase(Locale.ROOT);
    }

    private static String withoutArticle(String name) {
        return Stream.of("The ", "the ")
                .filter(name::startsWith)
                .findFirst()
                .map(article -> name.substring(article.length()))
                .orElse(name);
    }
}

package dateline.processing.quote;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.processing.article.Paragraph;
import dateline.processing.wordlist.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds who is meant by an office: "the Norland leader", "the minister". */
final class Offices {

    // "Kazakh" and "Kazakhstan", "Russian" and "Russia"
    private static final int ALIKE = 4;

    // "the regional governor" is named "Governor Berg" further on
    private static final Set<String> LEVELS = Set.of("regional", "provincial", "local", "district", "municipal");

    private static final Map<String, Set<String>> ROLES = table("roles.txt");
    private static final Map<String, Set<String>> COUNTRIES = table("nationalities.txt");

    // without an article in headlines: "kills nine, says governor"
    private static final Set<String> OFFICES_ALONE =
            Set.of("governor", "mayor", "minister", "president", "commissioner", "ambassador", "sheriff", "premier");

    private final Cast cast;

    Offices(Cast cast) {
        this.cast = cast;
    }

    private static Map<String, Set<String>> table(String file) {
        Map<String, Set<String>> table = new HashMap<>();
        for (String line : WordList.of(Offices.class, file)) {
            String[] parts = line.toLowerCase(Locale.ROOT).split(":", 2);
            Set<String> words = table.computeIfAbsent(parts[0].strip(), key -> new HashSet<>());
            for (String each : parts[1].split(",")) {
                words.add(each.strip());
            }
        }
        return table;
    }

    /** Whether a word means somebody by an office: "minister". */
    static boolean isOffice(String word) {
        return ROLES.containsKey(word) || ROLES.values().stream().anyMatch(each -> each.contains(word));
    }

    /** The one person whose office and country fit; empty if none or several do. */
    Optional<Entity> holder(Paragraph p, NounPhrase phrase) {
        List<Entity> holders = holders(p, phrase);
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** Whether several people have that office: then the words alone do not tell which. */
    boolean areSeveral(Paragraph p, NounPhrase phrase) {
        return holders(p, phrase).size() > 1;
    }

    private List<Entity> holders(Paragraph p, NounPhrase phrase) {
        boolean known = p.lower(phrase.from()).equals("the") || p.is(phrase.from(), "PRP$"); // "its director"
        boolean headline = p.kind() == BlockKind.HEADLINE && OFFICES_ALONE.contains(p.lower(phrase.head(p)));
        if (!headline && (!known || phrase.to() - phrase.from() < 2)) {
            return List.of();
        }
        int head = phrase.head(p);
        if (Appositions.isInstitution(p.lemma(head)) && !isOffice(p.lemma(head))) {
            return List.of(); // "the department" is not its director
        }
        List<Set<String>> wanted = new ArrayList<>();
        Set<String> offices = new HashSet<>(ROLES.getOrDefault(p.lower(head), Set.of()));
        offices.add(p.lower(head));
        wanted.add(offices);
        List<Entity> holders = cast.peopleOf(wanted);
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            int at = i;
            if (i != head && !p.is(i, "IN", "DT", "POS", "HYPH") && !LEVELS.contains(p.lower(i))) {
                holders = holders.stream()
                        .filter(each -> fits(p.lower(at), cast.wordsBeside(each)))
                        .toList();
            }
        }
        return holders;
    }

    private boolean fits(String word, Set<String> said) {
        Set<String> named = COUNTRIES.getOrDefault(word, Set.of());
        return said.stream().anyMatch(each -> each.equals(word) || named.contains(each) || areAlike(word, each));
    }

    private static boolean areAlike(String word, String other) {
        return word.length() >= ALIKE
                && other.length() >= ALIKE
                && word.substring(0, ALIKE).equals(other.substring(0, ALIKE));
    }
}

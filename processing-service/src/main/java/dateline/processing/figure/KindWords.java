package dateline.processing.figure;

import dateline.processing.article.Paragraph;
import dateline.processing.wordlist.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of {@code kinds.txt}: how a word shows of which kind a count is, and which kind that is. */
final class KindWords {

    private final Map<String, Map<String, String>> byHow = new HashMap<>();

    /** A kind, and the words that show it. */
    record Shown(String kind, String reason) {}

    KindWords() {
        for (String line : WordList.of(KindWords.class, "kinds.txt")) {
            String[] parts = line.split("\\|");
            for (String word : parts[2].split(",")) {
                byHow.computeIfAbsent(parts[1].strip(), key -> new HashMap<>())
                        .putIfAbsent(word.strip(), parts[0].strip());
            }
        }
    }

    /** The words that show it in that way, with the kind that each shows. */
    Map<String, String> of(String how) {
        return byHow.get(how);
    }

    /**
     * What a verb does to those who are counted: "killed 12", "laid off 12 workers".
     *
     * @param behind where its particle may stand
     * @param people whether people are counted, or it is left out who
     */
    Optional<Shown> patient(Paragraph p, int verb, int behind, boolean people) {
        String reason = "\"%s\" happens to those who are counted";
        Optional<Shown> any = named("happens to", p.lemma(verb), reason);
        return any.isPresent() || !people
                ? any
                : named("happens to people", p.lemma(verb) + " " + p.lower(verb + 1), reason)
                        .or(() -> named("happens to people", p.lemma(verb) + " " + p.lower(behind), reason))
                        .or(() -> named("happens to people", p.lemma(verb), reason));
    }

    /** "shed 3,200 posts", "1,100 posts will be cut" */
    Optional<Shown> posts(Paragraph p, int verb, int noun) {
        return named("cuts posts", p.lemma(verb), "to \"%s\" so many jobs")
                .filter(each -> of("posts").containsKey(p.lemma(noun)));
    }

    /** What a word shows in that way; {@code reason} has a place for the word. */
    Optional<Shown> named(String how, String word, String reason) {
        return Optional.ofNullable(of(how).get(word.toLowerCase(Locale.ROOT)))
                .map(kind -> new Shown(kind, reason.formatted(word)));
    }
}

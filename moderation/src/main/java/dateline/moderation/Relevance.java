package dateline.moderation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells comments that have nothing in common with the article: no content word, weighed by how rare it is, and no name. A
 * person decides; nothing is refused for it.
 */
final class Relevance {

    private static final String VERSION = "relevance-1";
    private static final int FEWEST_WORDS = 8;
    private static final double LEAST = 0.03;
    private static final int STEM = 6;
    // Whoever speaks of the report itself speaks to the point.
    private static final Set<String> OF_THE_REPORT = Set.of(
            "article",
            "report",
            "author",
            "writer",
            "journalist",
            "newspaper",
            "headline",
            "editor",
            "coverage",
            "piece",
            "photo",
            "comment",
            "commenter");

    private Relevance() {}

    static Optional<Finding> finding(Draft draft) {
        if (draft.comment().article().isEmpty()) {
            return Optional.empty();
        }
        ArticleUnderComment article = draft.comment().article().get();
        Map<String, Double> said = weights(draft.ownWords());
        List<Token> articleWords = Tokens.of(article.headline() + "\n" + article.text() + "\n"
                + article.parentText().orElse("") + "\n" + String.join("\n", article.namedPeople()));
        Map<String, Double> told = weights(articleWords);
        boolean ofReport = draft.ownWords().stream().anyMatch(word -> OF_THE_REPORT.contains(word.lower()));
        if (said.size() < FEWEST_WORDS || ofReport || told.isEmpty() || !English.is(draft.ownWords())) {
            return Optional.empty();
        }
        double score = cosine(said, told);
        if (score >= LEAST || namesShared(draft.ownWords(), articleWords)) {
            return Optional.empty();
        }
        return Optional.of(draft.finding(
                Code.R2_IRRELEVANT,
                0,
                draft.text().length(),
                String.format(Locale.ROOT, "This seems to have nothing to do with the article (likeness %.2f).", score),
                "Write about the article.",
                null,
                VERSION));
    }

    /** How often each content word's stem comes, damped. */
    private static Map<String, Double> weights(List<Token> words) {
        Map<String, Double> weights = new TreeMap<>();
        for (Token word : words) {
            String lower = word.lower();
            if (word.isWord() && lower.length() > 2 && !English.isCommon(lower)) {
                weights.merge(stem(lower), 1.0, Double::sum);
            }
        }
        weights.replaceAll((stem, count) -> 1 + Math.log(count));
        return weights;
    }

    private static String stem(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        for (String ending : List.of("ings", "ing", "ers", "ies", "ed", "es", "er", "s", "y")) {
            if (bare.endsWith(ending) && bare.length() - ending.length() >= 3) {
                bare = bare.substring(0, bare.length() - ending.length());
                break;
            }
        }
        return bare.length() > STEM ? bare.substring(0, STEM) : bare;
    }

    private static double cosine(Map<String, Double> left, Map<String, Double> right) {
        double product = 0;
        for (Map.Entry<String, Double> each : left.entrySet()) {
            product += each.getValue() * right.getOrDefault(each.getKey(), 0.0);
        }
        return product / Math.sqrt(square(left) * square(right));
    }

    private static double square(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(each -> each * each).sum();
    }

    private static boolean namesShared(List<Token> words, List<Token> articleWords) {
        Set<String> names = new HashSet<>();
        articleWords.stream()
                .filter(each -> !each.startsLower() && !English.isCommon(each.text()))
                .forEach(each -> names.add(each.lower()));
        return words.stream().anyMatch(each -> !each.startsLower() && names.contains(each.lower()));
    }
}

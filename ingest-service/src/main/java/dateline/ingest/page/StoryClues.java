package dateline.ingest.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a page says of its story outside the story: where its headline stands, how the page describes it, and its text as
 * given to machines. These say where to look; the words taken are those that readers see.
 */
final class StoryClues {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,300}>");
    private static final int FEWEST_CHARACTERS = 400;
    private static final int FEWEST_SHARED = 40;
    private static final int RUN = 4;

    private final int headingPlace;
    private final String headline;
    private final String description;
    private final Set<String> runs;
    private final String lastWords;

    /**
     * Puts the clues together.
     *
     * @param heading place of the element with the headline
     * @param text the story as the page tells it to machines
     */
    StoryClues(
            Optional<Integer> heading, Optional<String> headline, Optional<String> description, Optional<String> text) {
        this.headingPlace = heading.orElse(-1);
        this.headline = folded(headline.orElse(""));
        this.description = folded(description.orElse(""));
        List<String> words = text.filter(each -> each.length() >= FEWEST_CHARACTERS)
                .map(each -> words(MARKUP.matcher(each).replaceAll(" ")))
                .orElse(List.of());
        this.runs = runs(words);
        this.lastWords =
                words.size() < 2 * RUN ? "" : String.join("", words.subList(words.size() - RUN - 2, words.size()));
    }

    int headingPlace() {
        return headingPlace;
    }

    boolean isHeadline(String line) {
        String folded = folded(line);
        return !folded.isEmpty() && (folded.equals(headline) || folded.length() >= 20 && headline.startsWith(folded));
    }

    /** Whether a line is how the page describes its story, or the beginning or end of it. */
    boolean isDescription(String line) {
        String folded = folded(line);
        return folded.length() >= FEWEST_SHARED
                && description.length() >= FEWEST_SHARED
                && (folded.startsWith(description.substring(0, Math.min(description.length() - 3, 120)))
                        || description.startsWith(folded));
    }

    boolean tellsTheText() {
        return !runs.isEmpty();
    }

    /** How much of a line is in the text as told to machines, 0 to 1. */
    double share(String line) {
        List<String> words = words(line);
        Set<String> own = runs(words);
        if (own.isEmpty()) {
            return 0;
        }
        return (double) own.stream().filter(runs::contains).count() / own.size();
    }

    /** How much of these lines is in the text as told to machines, 0 to 1. */
    double share(List<String> lines) {
        return lines.stream().mapToDouble(line -> share(line) * line.length()).sum()
                / Math.max(1, lines.stream().mapToInt(String::length).sum());
    }

    /** How much of the text as told to machines is in these lines, 0 to 1. */
    double covered(List<String> lines) {
        Set<String> seen = new HashSet<>();
        lines.forEach(line -> seen.addAll(runs(words(line))));
        return (double) runs.stream().filter(seen::contains).count() / Math.max(1, runs.size());
    }

    /** Whether a line holds the last words of that text, which is then whole. */
    boolean hasLastWords(String line) {
        return !lastWords.isEmpty() && folded(line).contains(lastWords);
    }

    private static Set<String> runs(List<String> words) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + Math.min(RUN, words.size()) <= words.size() && !words.isEmpty(); i++) {
            runs.add(String.join(" ", words.subList(i, Math.min(words.size(), i + RUN))));
        }
        return runs;
    }

    private static List<String> words(String text) {
        return NOT_A_WORD
                .splitAsStream(text.toLowerCase(java.util.Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String folded(String text) {
        return String.join("", words(text));
    }
}

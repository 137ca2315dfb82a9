package dateline.processing.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Phrases that mean something where they stand beside a number, such as names of units. The longest counts. */
final class Phrases<T> {

    /**
     * A phrase that was found.
     *
     * @param from its first word
     * @param to after its last
     */
    record Found<T>(T meaning, int from, int to) {}

    private final Map<String, T> exact = new HashMap<>();
    private final Map<String, T> folded = new HashMap<>();
    private int longest;

    /** A phrase that counts only as it is written: "MW" is no "mw". */
    void addExact(String phrase, T meaning) {
        longest = Math.max(longest, Word.of(phrase).size());
        exact.putIfAbsent(key(Word.of(phrase), true), meaning);
    }

    /** A phrase in any case. */
    void add(String phrase, T meaning) {
        longest = Math.max(longest, Word.of(phrase).size());
        folded.putIfAbsent(key(Word.of(phrase), false), meaning);
    }

    /** The longest phrase that begins at a word. */
    Optional<Found<T>> from(List<Word> words, int from) {
        for (int to = Math.min(words.size(), from + longest); to > from; to--) {
            Optional<T> meaning = of(words.subList(from, to));
            if (meaning.isPresent()) {
                return Optional.of(new Found<>(meaning.get(), from, to));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase that ends before a word and begins at {@code floor} or later. */
    Optional<Found<T>> before(List<Word> words, int floor, int to) {
        for (int from = Math.max(floor, to - longest); from < to; from++) {
            Optional<T> meaning = of(words.subList(from, to));
            if (meaning.isPresent()) {
                return Optional.of(new Found<>(meaning.get(), from, to));
            }
        }
        return Optional.empty();
    }

    private Optional<T> of(List<Word> words) {
        return Optional.ofNullable(exact.get(key(words, true)))
                .or(() -> Optional.ofNullable(folded.get(key(words, false))));
    }

    /** Letters that touch signs make one word; a phrase is the same with a blank there: "us $". */
    private static String key(List<Word> words, boolean asWritten) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean apart = i > 0
                    && (word.form() == Word.Form.DIGITS
                            ? !word.isGlued()
                            : word.form() == Word.Form.LETTERS
                                    && words.get(i - 1).form() == Word.Form.LETTERS);
            key.append(apart ? " " : "").append(word.written());
        }
        return asWritten ? key.toString() : key.toString().toLowerCase(Locale.ROOT);
    }
}

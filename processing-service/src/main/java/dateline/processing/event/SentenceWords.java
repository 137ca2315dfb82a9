package dateline.processing.event;

import dateline.language.Sentence;
import dateline.language.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a sentence: a pattern that asks for others need not be tried. */
record SentenceWords(Set<String> words) {

    static SentenceWords of(Sentence sentence) {
        SentenceWords words = new SentenceWords(new HashSet<>());
        for (Token token : sentence.tokens()) {
            words.add(token.lemma().toLowerCase(Locale.ROOT), token.word().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** With the words as they were mended. */
    static SentenceWords of(Tree tree) {
        SentenceWords words = new SentenceWords(new HashSet<>());
        for (int i = 0; i < tree.size(); i++) {
            words.add(tree.lemma(i), tree.lower(i));
        }
        return words;
    }

    private void add(String lemma, String lower) {
        words.add(lemma);
        words.add(lower);
        if (lemma.endsWith("s")) {
            words.add(lemma.substring(0, lemma.length() - 1));
        }
        if (NamedWords.isRoad(lower)) {
            words.add("road");
        }
    }

    /** Whether the words that a pattern asks for are there at all. */
    boolean mayFill(Pattern pattern) {
        if (!pattern.noun()
                && pattern.particle().isPresent()
                && !words.contains(pattern.particle().get())) {
            return false;
        }
        for (Pattern.Slot slot : pattern.slots()) {
            if (!slot.optional() && !mayFill(slot)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayFill(Pattern.Slot slot) {
        for (String word : slot.words()) {
            if (NamedWords.isOpen(word) || words.contains(word.substring(word.lastIndexOf('-') + 1))) {
                return true;
            }
        }
        return slot.words().isEmpty();
    }
}

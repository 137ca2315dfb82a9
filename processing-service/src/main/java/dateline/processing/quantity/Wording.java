package dateline.processing.quantity;

import java.util.List;

/** The words of a text, asked by their place; there is nothing before the first and behind the last. */
record Wording(List<Word> words) {

    static Wording of(String text) {
        return new Wording(Word.of(text));
    }

    int size() {
        return words.size();
    }

    Word get(int i) {
        return words.get(i);
    }

    boolean is(int i, String text) {
        return i >= 0 && i < words.size() && words.get(i).is(text);
    }

    boolean isAny(int i, String... texts) {
        for (String text : texts) {
            if (is(i, text)) {
                return true;
            }
        }
        return false;
    }

    boolean isDigits(int i) {
        return i >= 0
                && i < words.size()
                && words.get(i).form() != Word.Form.LETTERS
                && words.get(i).form() != Word.Form.SIGN;
    }

    boolean isNumberWord(int i) {
        if (i < 0 || i >= words.size()) {
            return false;
        }
        String word = words.get(i).text();
        return NumberLexicon.belowTwenty(word).isPresent()
                || NumberLexicon.tens(word).isPresent()
                || word.equals("hundred")
                || (word.length() > 3 && NumberLexicon.multiple(word, false).isPresent());
    }

    /** Whether a word for money begins here. */
    boolean isMoney(int i) {
        return i < words.size() && Currencies.behind(words, i).isPresent();
    }

    boolean glued(int i) {
        return i > 0 && i < words.size() && words.get(i).isGlued();
    }
}

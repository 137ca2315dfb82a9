package dateline.processing.place;

import dateline.language.Sentence;
import dateline.language.Token;
import java.util.List;
import java.util.Optional;

/**
 * Words of a sentence that are, or look like, the name of a place.
 *
 * @param first index of the first token
 * @param last index of the last token
 * @param words as they stand in the text
 * @param role what the words are by themselves
 * @param candidates the places they may mean, in the order of the gazetteer; none if it knows no such name
 */
record Toponym(Sentence sentence, int first, int last, String words, Role role, List<Place> candidates) {

    /** What words with a place's name in them are by themselves. */
    enum Role {
        /** The name of a place. */
        NAME,
        /** What calls a people, or what is of them: "Kazakhs", "Kazakh". */
        PEOPLE,
        /** A place's name inside the name of something else: "Washington" in "Washington Post". */
        PART,
        /** A place's name that is a person's: "Jordan" in "Michael Jordan". */
        PERSON
    }

    Toponym {
        candidates = List.copyOf(candidates);
    }

    int start() {
        return sentence.tokens().get(first).start();
    }

    int end() {
        return sentence.tokens().get(last).end();
    }

    /** The name in the form in which two spellings of one name are equal. */
    String key() {
        return role == Role.PEOPLE ? "people of " + candidates.get(0).id() : PlaceNames.key(words);
    }

    Toponym as(Role other) {
        return new Toponym(sentence, first, last, words, other, candidates);
    }

    /** The token so many places before the first; absent before the start of the sentence. */
    Optional<Token> before(int distance) {
        return token(first - distance);
    }

    /** The token so many places after the last; absent after the end of the sentence. */
    Optional<Token> after(int distance) {
        return token(last + distance);
    }

    boolean isAfter(String word) {
        return before(1).filter(token -> token.word().equalsIgnoreCase(word)).isPresent();
    }

    private Optional<Token> token(int index) {
        return index < 0 || index >= sentence.tokens().size()
                ? Optional.empty()
                : Optional.of(sentence.tokens().get(index));
    }
}

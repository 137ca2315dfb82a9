package dateline.language;

import java.util.List;
import java.util.Optional;

/**
 * A sentence.
 *
 * @param index its place in the text, from 0
 * @param start offset of its first character in the text
 * @param end offset after its last character
 * @param syntax who depends on whom; absent if the sentence was not parsed, because nobody asked or it is too long
 */
public record Sentence(int index, int start, int end, List<Token> tokens, Optional<Syntax> syntax) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}

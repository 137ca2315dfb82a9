package dateline.language;

import java.util.List;
import java.util.Optional;

/**
 * A sentence.
 *
 * @param index its place in the text, from 0
 * @param start offset of its first character in the text
 * @param end offset after its last character
 * @param parse how its syntax is got; see {@link #syntax()}
 */
public record Sentence(int index, int start, int end, List<Token> tokens, Parse parse) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Who depends on whom; absent if nothing but marks stands there. The first call parses the sentence. */
    public Optional<Syntax> syntax() {
        return parse.syntax();
    }
}

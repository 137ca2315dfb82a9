package dateline.contracts;

/**
 * A stretch of an article's text, with its words: the evidence of a fact.
 *
 * @param start offset of its first character in {@link ArticleMessage.Revised#text()}, in Unicode code points
 * @param end offset after its last character, in code points
 * @param text exactly the words that stand there
 */
public record Span(int start, int end, String text) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: %d to %d".formatted(start, end));
        }
        if (text.codePointCount(0, text.length()) != end - start) {
            throw new IllegalArgumentException("%d to %d cannot hold \"%s\"".formatted(start, end, text));
        }
    }
}

package dateline.processing.gold;

import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of ours, in which words are looked up so that nobody counts offsets by hand.
 *
 * @param id of the article or sentence, told where something is wrong
 */
record GoldText(String id, String text, List<Block> blocks) {

    /** One block, as an annotator writes it. */
    record Part(BlockKind kind, String text) {}

    static GoldText of(String id, List<Part> parts) {
        List<Block> blocks = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        int at = 0;
        for (Part part : parts) {
            int end = at + part.text().codePointCount(0, part.text().length());
            blocks.add(new Block(part.kind(), at, end));
            texts.add(part.text());
            at = end + 2;
        }
        return new GoldText(id, String.join("\n\n", texts), blocks);
    }

    /**
     * The place of these words.
     *
     * @throws IllegalStateException if they are not in the text, or stand there more than once and none is chosen
     */
    Span span(Words words) {
        List<Integer> starts = starts(words.text());
        int occurrence = words.occurrence().orElse(1);
        if (starts.size() < occurrence) {
            throw new IllegalStateException(
                    "%s: \"%s\" stands %d times, not %d".formatted(id, words.text(), starts.size(), occurrence));
        }
        if (starts.size() > 1 && words.occurrence().isEmpty()) {
            throw new IllegalStateException(
                    "%s: \"%s\" stands %d times: which one?".formatted(id, words.text(), starts.size()));
        }
        int start = text.codePointCount(0, starts.get(occurrence - 1));
        return new Span(
                start, start + words.text().codePointCount(0, words.text().length()), words.text());
    }

    private List<Integer> starts(String words) {
        List<Integer> starts = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean cutBefore = at > 0 && letters(text.charAt(at - 1), words.charAt(0));
            boolean cutBehind = end < text.length() && letters(words.charAt(words.length() - 1), text.charAt(end));
            if (!cutBefore && !cutBehind) {
                starts.add(at);
            }
        }
        return starts;
    }

    private static boolean letters(char left, char right) {
        return Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
    }
}

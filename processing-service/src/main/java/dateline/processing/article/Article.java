package dateline.processing.article;

import dateline.contracts.ArticleMessage;
import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.ReportedTime;
import dateline.contracts.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One revision of an article, as the readers see it.
 *
 * @param text all words of the article, a blank line between two blocks
 * @param blocks what each stretch of the text is, in order, in code points
 * @param publishedOn the day of publication where it was published; without it no relative date can be reckoned
 * @param outlet name of the outlet
 */
public record Article(
        String articleId, String text, List<Block> blocks, Optional<LocalDate> publishedOn, String outlet) {

    private static final int DAY_LENGTH = "2022-01-10".length();

    public Article {
        blocks = List.copyOf(blocks);
    }

    /** The article in a message. */
    public static Article of(ArticleMessage.Revised message) {
        return new Article(
                message.articleId(),
                message.text(),
                message.blocks(),
                message.published().flatMap(Article::day),
                message.outlet().value());
    }

    /**
     * The stretch between two UTF-16 offsets, as a span in code points with its words. White space at its ends is left
     * out.
     *
     * @throws IllegalArgumentException if nothing but white space is there
     */
    public Span span(int startUtf16, int endUtf16) {
        int start = startUtf16;
        int end = endUtf16;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int from = CodePoints.at(text, start);
        return new Span(from, from + text.codePointCount(start, end), text.substring(start, end));
    }

    /** What the block at this UTF-16 offset is; absent between blocks. */
    public Optional<BlockKind> kindAt(int utf16) {
        int block = blockAt(utf16);
        return block < 0 ? Optional.empty() : Optional.of(blocks.get(block).kind());
    }

    /** Index of the block at this UTF-16 offset; -1 between blocks. */
    public int blockAt(int utf16) {
        return blockOf(CodePoints.at(text, utf16));
    }

    /** Index of the block in which these words begin; -1 between blocks. */
    public int blockOf(Span words) {
        return blockOf(words.start());
    }

    private int blockOf(int at) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).start() <= at && at < blocks.get(i).end()) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<LocalDate> day(ReportedTime time) {
        try {
            return time.value().length() < DAY_LENGTH
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(time.value().substring(0, DAY_LENGTH)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package dateline.ingest.page;

import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.ArticleMessage.Caption;
import dateline.contracts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article's lines set into one text, with what each stretch of it is.
 *
 * @param blocks in code points of {@code text}
 */
record Layout(String text, List<Block> blocks, List<Caption> captions, Optional<Span> dateline) {

    private static final String BETWEEN = "\n\n";

    /** Sets the headline and the lines below it, a blank line between two. */
    static Layout of(String headline, List<Line> lines) {
        List<Line> all = new ArrayList<>();
        all.add(new Line(BlockKind.HEADLINE, headline));
        all.addAll(lines);
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (Line line : all) {
            if (!blocks.isEmpty()) {
                text.append(BETWEEN);
                at += BETWEEN.length();
            }
            int length = codePoints(line.text());
            blocks.add(new Block(line.kind(), at, at + length));
            text.append(line.text());
            at += length;
        }
        return new Layout(text.toString(), List.copyOf(blocks), captions(lines), dateline(all, blocks));
    }

    private static Optional<Span> dateline(List<Line> lines, List<Block> blocks) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == BlockKind.PARAGRAPH) {
                int start = blocks.get(i).start();
                Optional<Span> span = DatelineFinder.length(line.text()).map(length -> {
                    String words = line.text().substring(0, length);
                    return new Span(start, start + codePoints(words), words);
                });
                // A note of what was corrected may stand before the paragraph with the dateline.
                if (span.isPresent() || !line.text().startsWith("(")) {
                    return span;
                }
            }
        }
        return Optional.empty();
    }

    private static List<Caption> captions(List<Line> lines) {
        List<Caption> captions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() == BlockKind.CAPTION) {
                boolean credited = i + 1 < lines.size() && lines.get(i + 1).kind() == BlockKind.CREDIT;
                captions.add(new Caption(
                        lines.get(i).text(),
                        credited ? Optional.of(lines.get(i + 1).text()) : Optional.empty()));
            }
        }
        return List.copyOf(captions);
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }
}

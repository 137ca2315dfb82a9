package dateline.ingest.page;

import dateline.ingest.page.PlainLines.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads plain text: a page's printable version, a wire's copy, or a headline with its paragraphs.
 *
 * <p>It works from the outside in. The sheets are laid end to end, wrapped lines are joined, what follows the story is
 * taken off from the end, what stands over it from the top, and what is left is the story. Each line that is taken off
 * says something of the page, and is kept as furniture.
 */
final class PrintableReader {

    // A book has as many. Each line is looked at for what it says, and that takes its time.
    private static final int MOST_LINES = 20_000;

    private PrintableReader() {}

    static Findings read(String content, Optional<String> url, Optional<String> zone) {
        PrintedFacts facts = new PrintedFacts(url, zone);
        if (content.lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
            return facts.with(Optional.empty(), List.of(), "more lines than an article has");
        }
        PrintedSheets sheets = PrintedSheets.of(content);
        List<Paragraph> paragraphs = PlainLines.of(sheets.rows());
        boolean[] taken = new boolean[paragraphs.size()];

        sheets.numbers().forEach(number -> facts.within("page-number", number));
        sheets.margins().forEach(margin -> facts.within("page-header", margin));
        sheets.margins().forEach(facts::readMargin);
        BelowTheStory below = new BelowTheStory(paragraphs, taken, facts);
        below.take();
        AboveTheStory above = new AboveTheStory(paragraphs, taken, facts, firstLine(content));
        above.take();
        // Who the authors are is known now, so a note about them is known too, and what stands over it.
        below.take();

        List<Line> lines = new ArrayList<>(above.lines());
        lines.addAll(StoryLines.of(left(paragraphs, taken), facts));
        return facts.with(above.headline(), lines, seemsToBe(paragraphs, lines, above.headline()));
    }

    private static String firstLine(String content) {
        return content.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<Paragraph> left(List<Paragraph> paragraphs, boolean[] taken) {
        List<Paragraph> left = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!taken[i]) {
                left.add(paragraphs.get(i));
            }
        }
        return left;
    }

    private static String seemsToBe(List<Paragraph> paragraphs, List<Line> lines, Optional<String> headline) {
        if (paragraphs.isEmpty()) {
            return "an empty text";
        }
        if (paragraphs.size() == 1) {
            return "a single line";
        }
        if (lines.isEmpty()) {
            return "lines around a story, without the story";
        }
        return headline.isEmpty() ? "paragraphs without a headline" : "a headline without a story";
    }
}

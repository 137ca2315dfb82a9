package dateline.ingest.page;

import dateline.contracts.ArticleMessage.BlockKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Reads markup as its blocks: a line for each paragraph, list item, heading or quotation, in reading order.
 *
 * <p>Two line breaks in a row end a paragraph; one is a blank. Inline markup leaves no trace.
 */
final class BlockWalker implements NodeVisitor {

    /** Attribute with an element's place in its page, from which a block's place is known after cleaning. */
    static final String PLACE = "data-dateline-place";

    private static final Set<String> INLINE_BUT_SEPARATE = Set.of("td", "th", "option", "input");

    /** A line and where on the page it began. */
    record Placed(Line line, int place) {}

    private final List<Placed> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Deque<BlockKind> kinds = new ArrayDeque<>(List.of(BlockKind.PARAGRAPH));
    private int place;
    private int startedAt;
    private int breaks;
    private boolean started;

    private BlockWalker() {}

    static List<Placed> lines(Element root) {
        BlockWalker walker = new BlockWalker();
        root.traverse(walker);
        walker.endLine();
        return List.copyOf(walker.lines);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        if (element.nameIs("br")) {
            breaks++;
            if (breaks == 2) {
                endLine();
            }
            words.append(' ');
            return;
        }
        if (isBlock(element)) {
            endLine();
            kinds.push(kind(element));
        } else if (INLINE_BUT_SEPARATE.contains(element.normalName())) {
            words.append(' ');
        }
        if (element.hasAttr(PLACE)) {
            place = Integer.parseInt(element.attr(PLACE));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            endLine();
            kinds.pop();
        }
    }

    private void add(String text) {
        if (text.isBlank()) {
            words.append(' ');
            return;
        }
        if (!started) {
            startedAt = place;
            started = true;
        }
        breaks = 0;
        words.append(text);
    }

    private void endLine() {
        String text = CleanText.line(words.toString());
        words.setLength(0);
        started = false;
        breaks = 0;
        if (!text.isEmpty()) {
            lines.add(new Placed(new Line(kinds.peek(), text), startedAt));
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !element.nameIs("br") && !INLINE_BUT_SEPARATE.contains(element.normalName());
    }

    private BlockKind kind(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockKind.SUBHEAD;
            case "li", "dt", "dd" -> BlockKind.LIST_ITEM;
            case "blockquote" -> BlockKind.BLOCK_QUOTE;
            default -> kinds.peek();
        };
    }
}

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

/**
 * Reads a page as its passages: one for each paragraph, list item, heading or quotation, in reading order, without what is
 * cut. Boxes learn which passages are theirs.
 *
 * <p>Two line breaks in a row end a paragraph; one is a blank. Inline markup leaves no trace.
 */
final class PassageWalker {

    private static final Set<String> INLINE_BUT_SEPARATE = Set.of("td", "th", "option", "input");

    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Deque<BlockKind> kinds = new ArrayDeque<>(List.of(BlockKind.PARAGRAPH));
    private final Deque<Box> blocks = new ArrayDeque<>();
    private int place;
    private int startedAt;
    private int breaks;
    private int linked;
    private int links;
    private boolean started;

    private PassageWalker() {}

    /** The passages of a page; its boxes must not be nested deeper than a thread's stack allows. */
    static List<Passage> read(Box root) {
        PassageWalker walker = new PassageWalker();
        walker.blocks.push(root);
        walker.walk(root);
        walker.endPassage();
        root.endPassage = walker.passages.size();
        return walker.passages;
    }

    static boolean isBlock(Element element) {
        return element.isBlock() && !element.nameIs("br") && !INLINE_BUT_SEPARATE.contains(element.normalName());
    }

    private void walk(Box box) {
        boolean block = box.isBlock();
        enter(box, block);
        box.firstPassage = passages.size();
        if (!box.cut) {
            int child = 0;
            for (Node node : box.element().childNodes()) {
                if (node instanceof TextNode text) {
                    add(text.getWholeText());
                } else if (node instanceof Element) {
                    walk(box.children().get(child++));
                }
            }
        }
        leave(box, block);
        box.endPassage = passages.size();
    }

    private void enter(Box box, boolean block) {
        if (block) {
            endPassage();
            kinds.push(kind(box));
            blocks.push(box);
        } else if (box.is("br")) {
            breaks++;
            if (breaks == 2) {
                endPassage();
            }
            words.append(' ');
        } else if (box.is("a")) {
            links++;
        } else if (INLINE_BUT_SEPARATE.contains(box.tag())) {
            words.append(' ');
        }
        place = box.place();
    }

    private void leave(Box box, boolean block) {
        if (block) {
            endPassage();
            kinds.pop();
            blocks.pop();
        } else if (box.is("a")) {
            links--;
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
        if (links > 0) {
            linked += Words.weight(text);
        }
    }

    private void endPassage() {
        if (started) {
            String text = CleanText.line(words.toString());
            if (!text.isEmpty()) {
                passages.add(
                        new Passage(kinds.peek(), text, blocks.peek(), startedAt, Words.weight(text), linked, false));
            }
        }
        words.setLength(0);
        started = false;
        breaks = 0;
        linked = 0;
    }

    private BlockKind kind(Box box) {
        return switch (box.tag()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockKind.SUBHEAD;
            case "li", "dt", "dd" -> BlockKind.LIST_ITEM;
            case "blockquote" -> BlockKind.BLOCK_QUOTE;
            default -> kinds.peek();
        };
    }
}

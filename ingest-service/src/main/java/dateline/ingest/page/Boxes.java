package dateline.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A page as boxes in the order of its markup, each measured; one walk over the page makes them. */
final class Boxes {

    private static final Set<String> WITHOUT_WORDS =
            Set.of("head", "script", "style", "noscript", "template", "svg", "select", "textarea", "iframe", "object");
    private static final Set<String> PICTURES = Set.of("img", "picture", "video", "amp-img");
    private static final int MORE_THAN_A_LINE = 60;

    private final List<Box> all;
    private final int deepest;

    private Boxes(List<Box> all, int deepest) {
        this.all = all;
        this.deepest = deepest;
    }

    static Boxes of(Document page) {
        Builder builder = new Builder();
        page.traverse(builder);
        return new Boxes(builder.all, builder.deepest);
    }

    List<Box> all() {
        return all;
    }

    /** How deep the deepest node of the page is nested. */
    int deepest() {
        return deepest;
    }

    /** The box of an element of the page. */
    Box of(Element element) {
        return all.stream().filter(box -> box.element() == element).findFirst().orElseThrow();
    }

    private static final class Builder implements NodeVisitor {

        private final List<Box> all = new ArrayList<>();
        private final BoxNames.Reader names = new BoxNames.Reader();
        private Box current;
        private int deepest;

        @Override
        public void head(Node node, int depth) {
            deepest = Math.max(deepest, depth);
            if (node instanceof Element element) {
                current = new Box(element, current, all.size(), names.of(element));
                all.add(current);
            } else if (node instanceof TextNode text && current != null) {
                current.text += Words.weight(text.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element) {
                Box parent = current.parent();
                close(current);
                if (parent != null) {
                    addTo(parent, current);
                }
                current = parent;
            }
        }

        private void close(Box box) {
            box.last = all.size() - 1;
            if (WITHOUT_WORDS.contains(box.tag())) {
                box.text = 0;
                box.linked = 0;
                box.paragraphs = 0;
            } else if (box.is("a")) {
                box.linked = box.text;
            } else if (box.is("p") && box.text > MORE_THAN_A_LINE) {
                box.paragraphs = 1;
            }
            box.holdsHeading |= box.is("h1");
            box.holdsStory |= box.names().story() && !box.names().comments()
                    || box.element().attr("itemprop").contains("articleBody");
            box.holdsMarks |= box.holdsHeading || box.is("article") || box.is("main") || box.holdsStory;
            box.holdsPicture |= PICTURES.contains(box.tag());
        }

        private static void addTo(Box parent, Box child) {
            parent.text += child.text;
            parent.linked += child.linked;
            parent.paragraphs += child.paragraphs;
            parent.holdsHeading |= child.holdsHeading;
            parent.holdsStory |= child.holdsStory;
            parent.holdsMarks |= child.holdsMarks;
            parent.holdsPicture |= child.holdsPicture;
        }
    }
}

package dateline.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** An element of a page with what it holds, measured once. Lengths are in UTF-16 units, runs of white space as one. */
final class Box {

    private final Element element;
    private final Box parent;
    private final int place;
    private final int depth;
    private final BoxNames names;
    private final List<Box> children = new ArrayList<>(2);

    /** Place of the last element within. */
    int last;

    int text;
    int linked;
    /** Paragraphs of more than a line, among all that is within. */
    int paragraphs;
    /** What marks the story is within: a main heading, an article, or a box that is named for the story. */
    boolean holdsMarks;

    boolean holdsHeading;
    boolean holdsStory;
    boolean holdsPicture;
    /** None of it, and nothing within, is the story's. */
    boolean cut;
    /** First of the page's passages within, and the one behind the last. */
    int firstPassage;

    int endPassage;

    Box(Element element, Box parent, int place, BoxNames names) {
        this.element = element;
        this.parent = parent;
        this.place = place;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.names = names;
        this.last = place;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    Element element() {
        return element;
    }

    Box parent() {
        return parent;
    }

    List<Box> children() {
        return children;
    }

    int place() {
        return place;
    }

    int depth() {
        return depth;
    }

    BoxNames names() {
        return names;
    }

    String tag() {
        return element.normalName();
    }

    boolean is(String tag) {
        return element.nameIs(tag);
    }

    double linkShare() {
        return text == 0 ? 0 : (double) linked / text;
    }

    boolean isIn(Box other) {
        return place >= other.place && place <= other.last;
    }

    boolean isBlock() {
        return PassageWalker.isBlock(element);
    }
}

package dateline.ingest.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What surrounds an article on its page and is none of it, as far as the markup itself says so: menus, lists of other
 * stories, buttons, forms, notices. Every rule is about names and shapes that web pages share, and none is about one site.
 */
final class Chaff {

    private static final Set<String> NEVER_WORDS = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "button",
            "select",
            "input",
            "textarea",
            "option",
            "video",
            "audio");
    private static final Set<String> NEVER_AN_ARTICLE =
            Set.of("form", "nav", "footer", "aside", "dialog", "figcaption");
    private static final Set<String> ROLES =
            Set.of("navigation", "complementary", "dialog", "banner", "contentinfo", "search", "menu", "toolbar");
    private static final Set<String> NAMED = Set.of(
            "div", "section", "ul", "ol", "p", "dl", "table", "header", "span", "h2", "h3", "h4", "figure", "li", "a");

    private static final int SMALL = 600;
    private static final int MOST_PARAGRAPHS = 8;

    /** What is believed of what the markup says: the names that its author gave, or only the elements themselves. */
    enum Strictness {
        NAMES_AND_TAGS,
        TAGS
    }

    private Chaff() {}

    /** Cuts from a page what its markup calls something else than an article. */
    static void cut(Boxes boxes, Strictness strictness) {
        boxes.all().forEach(box -> box.cut = false);
        int at = 0;
        while (at < boxes.all().size()) {
            Box box = boxes.all().get(at);
            box.cut = isChaff(box, strictness);
            at = box.cut ? box.last + 1 : at + 1;
        }
    }

    /** See {@link LineKinds#followsTheEnd}. */
    static boolean followsTheEnd(String line) {
        return LineKinds.followsTheEnd(line);
    }

    private static boolean isChaff(Box box, Strictness strictness) {
        if (NEVER_WORDS.contains(box.tag())) {
            return true;
        }
        if ((NEVER_AN_ARTICLE.contains(box.tag()) || isSetAside(box)) && !holdsTheArticle(box)) {
            return true;
        }
        if (strictness == Strictness.TAGS || !NAMED.contains(box.tag())) {
            return false;
        }
        BoxNames names = box.names();
        if (names.comments() && !box.holdsHeading) {
            return true;
        }
        if (names.apart() && !names.story() && !box.holdsHeading && !box.holdsStory) {
            return true;
        }
        return names.chaff() && !names.story() && isSmallOrLinks(box) && !holdsTheArticle(box);
    }

    private static boolean isSetAside(Box box) {
        Element element = box.element();
        return box.names().hidden()
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.hasAttr("role") && ROLES.contains(element.attr("role"))
                || element.hasAttr("style")
                        && element.attr("style").replace(" ", "").contains("display:none");
    }

    private static boolean holdsTheArticle(Box box) {
        // Some sites wrap the whole page in one form, write the story into an aside, or hide it until a script runs.
        if (box.is("footer") || box.is("nav")) {
            return false;
        }
        return (box.paragraphs > MOST_PARAGRAPHS && box.linkShare() < 0.3) || (box.paragraphs > 2 && box.holdsMarks);
    }

    private static boolean isSmallOrLinks(Box box) {
        return (box.text < SMALL || box.linkShare() > 0.4) && box.paragraphs <= MOST_PARAGRAPHS;
    }
}

package dateline.ingest.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which boxes of a page hold dates, names and links that are not of its story, by what boxes are called. */
final class Asides {

    private static final Pattern OF_OTHERS = Pattern.compile(
            "comment|kommentar|comentario|leserbrief|related|reply|replies|recommend", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASIDE = Pattern.compile(
            "teaser|sidebar|(?<!(?:asset|post|entry|article)[-_]{0,2})footer|widget|most-?read|popular|newsletter|promo|trending"
                    + "|latest|read-?more|read-?next|more-?(?:from|news|stories)|ticker|carousel|slider",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_FOOTER =
            Pattern.compile("(?:post|entry|article|asset)[-_]*(?:footer|meta|data)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> TAGS = Set.of("footer", "aside", "form");
    private static final Set<String> WHOLE_PAGE = Set.of("html", "body", "main");

    private Asides() {}

    /** Of readers' comments, of other stories or of the menu, wherever on the page it stands. */
    static boolean isOfOthers(Element box) {
        return box.nameIs("nav") || isCalled(OF_OTHERS, box);
    }

    /** Likely so if it stands away from the headline; beside it, outlets use such names for its small print too. */
    static boolean isAside(Element box) {
        boolean byTag = TAGS.contains(box.normalName())
                && !(box.nameIs("footer") && OWN_FOOTER.matcher(box.className()).find());
        return byTag || isCalled(ASIDE, box);
    }

    private static boolean isCalled(Pattern name, Element box) {
        return !WHOLE_PAGE.contains(box.normalName())
                && (name.matcher(box.className()).find()
                        || name.matcher(box.id()).find());
    }
}

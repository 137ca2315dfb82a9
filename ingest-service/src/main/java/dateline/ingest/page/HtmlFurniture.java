package dateline.ingest.page;

import dateline.contracts.ArticleMessage.Furniture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Names what stands on a page around the story, with the first words of each part. */
final class HtmlFurniture {

    private static final Map<String, String> KINDS = kinds();
    private static final int MOST_OF_A_KIND = 3;
    private static final int CODE_POINTS = 200;

    private HtmlFurniture() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("navigation", "nav, [role=navigation], [class~=(?i)\\bbreadcrumbs?\\b]");
        kinds.put("cookie-notice", "[class~=(?i)\\bcookies?\\b], [id~=(?i)\\bcookies?\\b]");
        kinds.put("newsletter", "[class~=(?i)\\bnewsletters?\\b]");
        kinds.put(
                "related",
                "[class~=(?i)\\brelated\\b], [class~=(?i)most-?(read|popular)], [class~=(?i)\\brecommended\\b]");
        kinds.put("share", "[class~=(?i)\\b(share|social)\\b]");
        kinds.put("tags", "[class~=(?i)\\btags\\b]");
        kinds.put("comments", "[id~=(?i)^comments?$], [class~=(?i)(^|\\s)comments?($|\\s)]");
        kinds.put("footer", "footer, [role=contentinfo], [class~=(?i)(^|\\s)footer($|\\s)]");
        return kinds;
    }

    static List<Furniture> of(Document page) {
        List<Furniture> found = new ArrayList<>();
        KINDS.forEach((kind, query) -> page.select(query).stream()
                .filter(each -> !isInside(each, query))
                .filter(each -> each.selectFirst("h1") == null)
                .map(each -> CleanText.line(each.text()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST_OF_A_KIND)
                .forEach(text -> found.add(new Furniture(kind, CleanText.shortened(text, CODE_POINTS)))));
        return found;
    }

    private static boolean isInside(Element element, String query) {
        return element.parent() != null && element.parent().closest(query) != null;
    }
}

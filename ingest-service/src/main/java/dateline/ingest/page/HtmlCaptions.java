package dateline.ingest.page;

import dateline.contracts.ArticleMessage.BlockKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the words under the pictures of a page, and who made the pictures. */
final class HtmlCaptions {

    private static final String CAPTIONS =
            "figcaption, [itemprop=caption], p[class*=caption], div[class*=caption], span[class*=caption]";
    private static final String CREDITS =
            "[class*=credit], [class*=copyright], [class*=attribution], [class*=photographer], [itemprop=copyrightHolder], small, cite";
    private static final String ELSEWHERE =
            "aside, nav, footer, [class*=related], [class*=promo], [class*=teaser], [class*=recommend], [class*=most-], [class*=comment], [class*=sidebar], [class*=newsletter]";
    private static final int LONGEST = 1_500;

    private HtmlCaptions() {}

    /**
     * Captions between two places of the page, each as a caption line and, where there is one, a credit line.
     *
     * @param from place of the headline, or of the first line of the story
     * @param to place of its last line
     */
    static List<Placed> of(Boxes boxes, int from, int to) {
        List<Placed> found = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Box box : boxes.all().subList(from, to + 1)) {
            if (!isCaption(box)) {
                continue;
            }
            Element each = box.element();
            int place = box.place();
            boolean nested = each.parent() != null && each.parent().closest(CAPTIONS) != null;
            if (!nested && each.closest(ELSEWHERE) == null && hasPicture(each)) {
                add(each, place, seen, found);
            }
        }
        return found;
    }

    private static boolean isCaption(Box box) {
        return box.is("figcaption")
                || box.element().attr("itemprop").equals("caption")
                || (box.is("p") || box.is("div") || box.is("span"))
                        && box.element().className().toLowerCase(Locale.ROOT).contains("caption");
    }

    private static boolean hasPicture(Element caption) {
        Element around = caption.nameIs("figcaption") ? caption : caption.parent();
        for (int up = 0; around != null && up < 3; up++) {
            if (around.nameIs("figcaption")
                    || around.nameIs("figure")
                    || around.selectFirst("img, picture, video") != null) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    private static void add(Element caption, int place, Set<String> seen, List<Placed> found) {
        Element own = caption.clone();
        String credit = own.select(CREDITS).stream()
                .map(each -> CleanText.line(each.text()))
                .filter(text -> !text.isEmpty() && text.length() < 150)
                .findFirst()
                .orElse("");
        if (!credit.isEmpty()) {
            own.select(CREDITS).remove();
        }
        Credit.Split split = Credit.split(CleanText.line(own.text()));
        String words = split.words();
        if (words.isEmpty() || words.length() > LONGEST || !seen.add(words)) {
            return;
        }
        found.add(new Placed(new Line(BlockKind.CAPTION, words), place));
        String maker = credit.isEmpty() ? split.credit().orElse("") : unwrapped(credit);
        if (!maker.isEmpty()) {
            found.add(new Placed(new Line(BlockKind.CREDIT, maker), place));
        }
    }

    private static String unwrapped(String credit) {
        return credit.replaceFirst("^[(\\[](.*)[)\\]]$", "$1")
                .replaceFirst(
                        "(?i)^(?:(?:photo(?:graph)?|image|picture)?\\s*(?:credit|courtesy|by|source)?\\s*:)\\s*", "");
    }
}

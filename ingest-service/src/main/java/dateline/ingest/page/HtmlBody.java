package dateline.ingest.page;

import dateline.contracts.ArticleMessage.BlockKind;
import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the story on a page: its paragraphs, headings between them, lists and quotations, in reading order.
 *
 * <p>The page is cleared of chaff, readability4j picks the part that reads like an article, and what it picked is
 * cleared once more. Where that finds nothing, the paragraphs of the page's own article element are taken.
 */
final class HtmlBody {

    private static final int LEAST_CHARACTERS = 140;

    private HtmlBody() {}

    /**
     * A story as found on a page.
     *
     * @param lines each with its place on the page
     * @param notes lines that followed the story without being part of it: who edited it, whose it is
     */
    record Story(List<BlockWalker.Placed> lines, List<String> notes) {}

    /**
     * The story of a page.
     *
     * @param page is not changed; its elements carry {@link BlockWalker#PLACE}
     */
    static Story of(Document page, String url) {
        Document cleared = page.clone();
        Chaff.before(cleared);
        keepDatelines(cleared);
        List<BlockWalker.Placed> picked = picked(cleared.clone(), url);
        if (length(picked) >= LEAST_CHARACTERS) {
            return withoutTail(picked);
        }
        List<BlockWalker.Placed> plain = paragraphs(cleared);
        return withoutTail(length(plain) > length(picked) ? plain : picked);
    }

    /** The finder of the story takes whatever is called a dateline for a byline, and drops it. */
    private static void keepDatelines(Document page) {
        for (Element each : page.select(
                "span[class*=dateline], strong[class*=dateline], b[class*=dateline], em[class*=dateline]")) {
            if (DatelineFinder.length(CleanText.line(each.text()) + " ").isPresent()
                    || DatelineFinder.length(CleanText.line(each.text()) + " - ")
                            .isPresent()) {
                each.unwrap();
            }
        }
    }

    private static List<BlockWalker.Placed> picked(Document page, String url) {
        Optional<Element> article =
                Optional.ofNullable(new Readability4J(url, page).parse().getArticleContent());
        article.ifPresent(Chaff::after);
        return article.map(BlockWalker::lines).orElse(List.of());
    }

    private static Story withoutTail(List<BlockWalker.Placed> lines) {
        int end = lines.size();
        while (end > 1 && isTail(lines.get(end - 1).line())) {
            end--;
        }
        List<String> notes = lines.subList(end, lines.size()).stream()
                .map(each -> each.line().text())
                .toList();
        return new Story(lines.subList(0, end), notes);
    }

    private static boolean isTail(Line last) {
        return last.kind() == BlockKind.SUBHEAD || Chaff.followsTheEnd(last.text());
    }

    private static List<BlockWalker.Placed> paragraphs(Document page) {
        Element root = Optional.ofNullable(page.selectFirst("article, main, [role=main], [itemprop=articleBody]"))
                .orElse(page.body());
        Chaff.after(root);
        return BlockWalker.lines(root).stream()
                .filter(placed -> placed.line().kind() != BlockKind.SUBHEAD)
                .filter(placed -> placed.line().text().length() > 40)
                .toList();
    }

    private static int length(List<BlockWalker.Placed> lines) {
        return lines.stream().mapToInt(each -> each.line().text().length()).sum();
    }
}

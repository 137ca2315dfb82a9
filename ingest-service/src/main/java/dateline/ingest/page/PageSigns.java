package dateline.ingest.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * What a page shows of its kind, gathered before its story is looked for: what it says of itself in its head, and the
 * shapes in its body. The page is not changed, and each look at it costs no more than the page is long.
 *
 * @param types names of schema.org types that it uses
 * @param openGraph its {@code og:type}
 * @param notFree whether it says that not all of it is free
 * @param wordCount how many words it says its article has
 * @param characters how much text it has at all
 * @param links which part of its text is in links
 * @param teasers how many headings in it are links
 * @param teased paragraphs that stand in one small box with such a heading
 * @param pictures how many pictures with words under them it has, or in a box named for a gallery
 * @param entries how many boxes that begin with a time of day stand beside each other
 * @param password whether it has a field for a password
 * @param player whether a film can be played on it
 * @param wall what it says of the rest that must be paid for
 */
record PageSigns(
        Set<String> types,
        String openGraph,
        boolean notFree,
        Optional<Integer> wordCount,
        String title,
        String heading,
        int characters,
        double links,
        int teasers,
        Set<String> teased,
        int pictures,
        int entries,
        boolean password,
        boolean player,
        Optional<String> wall) {

    // Scanned and not parsed, since much of it is broken, and only names are asked for.
    private static final Pattern TYPE = Pattern.compile("\"@type\"\\s*:\\s*(\\[[^\\]]{0,300}\\]|\"[^\"]{0,100}\")");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z]+");
    private static final Pattern NOT_FREE =
            Pattern.compile("\"isAccessibleForFree\"\\s*:\\s*\"?false\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD_COUNT = Pattern.compile("\"wordCount\"\\s*:\\s*\"?(\\d{2,6})\\b");
    private static final Pattern CLOCK = Pattern.compile("(?<!\\d)[0-2]?\\d[:.][0-5]\\d(?!\\d)");
    private static final Pattern PLAYER = Pattern.compile(
            "youtube|youtu\\.be|vimeo|dailymotion|jwplayer|brightcove|player", Pattern.CASE_INSENSITIVE);
    private static final Pattern WALL = Pattern.compile(
            "(?:^|[\\s_-])(?:paywall|regwall|subscriber-only|premium-content)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_OF_A_PICTURE =
            Pattern.compile("\\.(?:jpe?g|png|webp|gif|avif)(?:\\?.*)?$", Pattern.CASE_INSENSITIVE);

    private static final String HEADED_LINKS =
            "h2 > a[href], h3 > a[href], h4 > a[href], a[href] > h2, a[href] > h3, a[href] > h4";
    private static final int LONGEST_TEASER = 500;
    private static final int LONGEST_WALL = 600;
    private static final int LONGEST_LINE_OF_A_WALL = 200;
    private static final int LONGEST_CLOCK = 40;
    private static final int HIGHEST_BOX = 4;

    static PageSigns of(Document page, Boxes boxes) {
        Box whole = boxes.all().getFirst();
        StringBuilder data = new StringBuilder();
        page.select("script[type*=ld+json]")
                .forEach(script -> data.append(script.data()).append('\n'));
        Set<String> types = new LinkedHashSet<>();
        TYPE.matcher(data).results().forEach(type -> addNames(type.group(1), types));
        page.select("[itemtype]").forEach(each -> addNames(each.attr("itemtype"), types));
        Matcher count = WORD_COUNT.matcher(data);
        Element body = page.body();
        Element middle = Optional.ofNullable(page.selectFirst("article, main, [role=main]"))
                .orElse(body);
        List<Element> headed = body.select(HEADED_LINKS);
        return new PageSigns(
                types,
                page.select("meta[property=og:type]").attr("content").strip().toLowerCase(Locale.ROOT),
                NOT_FREE.matcher(data).find(),
                count.find() ? Optional.of(Integer.parseInt(count.group(1))) : Optional.empty(),
                line(page.title()),
                Optional.ofNullable(page.selectFirst("h1"))
                        .map(h1 -> line(h1.text()))
                        .orElse(""),
                whole.text,
                whole.linkShare(),
                headed.size(),
                teased(headed),
                pictures(middle),
                entries(middle),
                body.selectFirst("input[type=password]") != null,
                player(middle),
                wall(body));
    }

    private static String line(String text) {
        return CleanText.shortened(CleanText.line(text), LinePhrases.LONGEST - 1);
    }

    private static void addNames(String declared, Set<String> types) {
        NAME.matcher(declared).results().forEach(name -> types.add(name.group()));
    }

    private static Set<String> teased(List<Element> headed) {
        Set<String> teased = new HashSet<>();
        Set<Element> seen = new HashSet<>();
        for (Element link : headed) {
            Element box = link.parent();
            for (int up = 0; up < 2 && box != null; up++, box = box.parent()) {
                if (seen.add(box) && isNoLongerThan(box, LONGEST_TEASER)) {
                    box.select("p").forEach(p -> teased.add(CleanText.line(p.text())));
                }
            }
        }
        return teased;
    }

    /** Whether an element has at most so much text; a long one is not read to its end. */
    private static boolean isNoLongerThan(Element element, int characters) {
        NodeFilter stopping = new NodeFilter() {
            private int left = characters;

            @Override
            public FilterResult head(Node node, int depth) {
                left -= node instanceof TextNode text ? text.getWholeText().length() : 1;
                return left < 0 ? FilterResult.STOP : FilterResult.CONTINUE;
            }
        };
        return NodeTraversor.filter(stopping, element) != NodeFilter.FilterResult.STOP;
    }

    private static int pictures(Element middle) {
        int captioned = 0;
        for (Element figure : middle.select("figure")) {
            Element picture = figure.selectFirst("img");
            boolean whole = picture != null && figure.selectFirst("figcaption") != null;
            captioned += whole && !leadsElsewhere(picture) ? 1 : 0;
        }
        int inGalleries = 0;
        for (Element picture : middle.select(
                "[class*=gallery] img, [class*=slideshow] img, [class*=galerie] img, [class*=diaporama] img")) {
            inGalleries += leadsElsewhere(picture) ? 0 : 1;
        }
        return Math.max(captioned, inGalleries);
    }

    /** Whether a picture is a link to something else than its own large form. */
    private static boolean leadsElsewhere(Element picture) {
        Element link = picture.closest("a[href]");
        return link != null && !FILE_OF_A_PICTURE.matcher(link.attr("href")).find();
    }

    private static int entries(Element middle) {
        Map<Element, Set<Element>> timed = new HashMap<>();
        Map<Element, Boolean> holdsWords = new HashMap<>();
        for (Element time : middle.select("time, [class*=time], [class*=stamp]")) {
            if (isNoLongerThan(time, LONGEST_CLOCK)
                    && CLOCK.matcher(time.text()).find()) {
                Element box = time;
                for (int up = 0; up < HIGHEST_BOX && box != middle && box.parent() != null; up++, box = box.parent()) {
                    if (holdsWords.computeIfAbsent(box, each -> each.selectFirst("p") != null)) {
                        timed.computeIfAbsent(box.parent(), each -> new HashSet<>())
                                .add(box);
                    }
                }
            }
        }
        return timed.values().stream().mapToInt(Set::size).max().orElse(0);
    }

    private static boolean player(Element middle) {
        return middle.selectFirst("video") != null
                || middle.select("iframe[src]").stream()
                        .anyMatch(each -> PLAYER.matcher(each.attr("src")).find());
    }

    /** The words of a box that is named for a paywall, or of a short line that speaks of one. */
    private static Optional<String> wall(Element body) {
        for (Element box : body.select(
                "[class*=wall], [id*=wall], [class*=subscriber], [class*=premium], p, h2, h3, h4, strong")) {
            Element frame = box.closest("header, nav, footer, article, main");
            if (frame != null && !frame.nameIs("article") && !frame.nameIs("main")) {
                continue;
            }
            boolean named = WALL.matcher(box.className() + " " + box.id()).find();
            if (isNoLongerThan(box, named ? LONGEST_WALL : LONGEST_LINE_OF_A_WALL)) {
                String text = line(box.text());
                if (LinePhrases.says("paywall", text)) {
                    return Optional.of(CleanText.shortened(text, 60));
                }
            }
        }
        return Optional.empty();
    }
}

package dateline.ingest.page;

import dateline.contracts.ArticleMessage.Furniture;
import dateline.contracts.Known;
import dateline.ingest.page.BlockWalker.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Reads a web page: its story by what reads like one, and what it says of itself by its head and markup. */
final class HtmlReader {

    // No page that people read is nested so deep; the finder of the story goes down by recursion.
    private static final int DEEPEST = 400;
    private static final int MOST_OPEN = 5_000;
    private static final Pattern OFTEN_LEFT_OPEN = Pattern.compile(
            "(?:p|li|t[dhr]|d[td]|option|br|img|hr|input|meta|link|source|area|base|col|embed|track|wbr|path|param)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_HEADLINE_CHARACTERS = 4;

    private HtmlReader() {}

    static Findings read(String html, Optional<String> url, Optional<String> zone) {
        if (openAtOnce(html) > MOST_OPEN) {
            return nothing("markup nested without end");
        }
        Document page = Jsoup.parse(html, url.orElse(""));
        if (number(page) > DEEPEST) {
            return nothing("markup nested without end");
        }
        PageHead head = new PageHead(page);
        PageSigns signs = PageSigns.of(page);
        Optional<Element> heading = heading(page, head);
        Optional<String> headline =
                heading.map(each -> CleanText.line(each.text())).or(() -> withoutOutlet(head));
        List<Furniture> furniture = new ArrayList<>();
        List<String> authors = new ArrayList<>(head.authors());
        HtmlBody.Story found = HtmlBody.of(page, url.orElse(""));
        List<Placed> story = withoutHead(found.lines(), headline, authors, furniture);
        found.notes().forEach(note -> furniture.add(new Furniture(kindOf(note), CleanText.shortened(note, 300))));
        furniture.addAll(HtmlFurniture.of(page));
        return new Findings(
                headline,
                withCaptions(page, story, heading),
                head.address(),
                head.outlet().or(() -> owner(furniture)),
                head.section(),
                head.language(),
                head.published(zone),
                head.modified(zone),
                Optional.empty(),
                authors,
                head.keywords(),
                Optional.empty(),
                Optional.of(PageKinds.of(signs, story.stream().map(Placed::line).toList())),
                furniture,
                seemsToBe(page, story));
    }

    private static String kindOf(String note) {
        return CopyrightLine.is(note) ? "copyright" : "note";
    }

    private static Optional<Known> owner(List<Furniture> furniture) {
        return furniture.stream()
                .map(each -> CopyrightLine.owner(each.text()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(name -> new Known(name, "copyright line"));
    }

    private static Findings nothing(String seemsToBe) {
        return new Findings(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                seemsToBe);
    }

    /** How many elements are open at once, by a count of tags: what it costs to parse grows with its square. */
    private static int openAtOnce(String html) {
        int open = 0;
        int most = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            char next = html.charAt(at + 1);
            if (next == '/') {
                open = Math.max(0, open - 1);
            } else if (Character.isLetter(next)
                    && !OFTEN_LEFT_OPEN
                            .matcher(html)
                            .region(at + 1, html.length())
                            .lookingAt()) {
                open++;
                most = Math.max(most, open);
            }
        }
        return most;
    }

    /** Gives every element its place on the page, and tells how deep the deepest is. */
    private static int number(Document page) {
        var numbering = new NodeVisitor() {
            private int place;
            private int deepest;

            @Override
            public void head(Node node, int depth) {
                deepest = Math.max(deepest, depth);
                if (node instanceof Element element) {
                    element.attr(BlockWalker.PLACE, Integer.toString(place++));
                }
            }
        };
        page.traverse(numbering);
        return numbering.deepest;
    }

    /** The heading that the head of the page agrees with, else the only one. */
    private static Optional<Element> heading(Document page, PageHead head) {
        List<Element> headings = page.select("h1, [itemprop=headline]").stream()
                .filter(each -> CleanText.line(each.text()).length() >= FEWEST_HEADLINE_CHARACTERS)
                .filter(each -> each.closest("nav, aside, footer") == null)
                .toList();
        List<String> clues = head.headlines().stream().map(HtmlReader::folded).toList();
        Optional<Element> agreed = headings.stream()
                .filter(each -> clues.stream().anyMatch(clue -> agrees(clue, folded(each.text()))))
                .findFirst();
        return agreed.or(
                () -> headings.stream().filter(each -> each.nameIs("h1")).findFirst());
    }

    private static boolean agrees(String clue, String heading) {
        return !heading.isEmpty()
                && (clue.startsWith(heading)
                        || clue.endsWith(heading)
                        || heading.startsWith(clue) && clue.length() > 10);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** The title of the page without the outlet's name at its end. */
    private static Optional<String> withoutOutlet(PageHead head) {
        return head.headlines().stream()
                .findFirst()
                .map(title -> head.outlet()
                        .map(outlet -> title.replaceFirst(
                                "\\s*[|–—:-]\\s*\\Q" + outlet.value().replace("\\E", "") + "\\E$", ""))
                        .orElse(title))
                .filter(title -> title.length() >= FEWEST_HEADLINE_CHARACTERS);
    }

    /** Takes off what stands between headline and story: the headline again, the byline, the time, the section. */
    private static List<Placed> withoutHead(
            List<Placed> story, Optional<String> headline, List<String> authors, List<Furniture> furniture) {
        String repeated = folded(headline.orElse(""));
        int first = 0;
        while (first < story.size() - 1 && first < 6) {
            String text = story.get(first).line().text();
            Optional<List<String>> names = Byline.in(text);
            if (names.isPresent() || isNameAndTime(text, authors)) {
                if (authors.isEmpty()) {
                    authors.addAll(names.orElse(List.of()));
                }
                furniture.add(new Furniture("byline", text));
            } else if (WrittenTime.only(text).isPresent()) {
                furniture.add(new Furniture("date-line", text));
            } else if (!folded(text).equals(repeated)) {
                break;
            }
            first++;
        }
        return story.subList(first, story.size());
    }

    private static boolean isNameAndTime(String text, List<String> authors) {
        return text.length() < 100
                && text.matches(".*\\d.*")
                && !text.endsWith(".")
                && authors.stream().anyMatch(text::startsWith);
    }

    /** The story with each caption where its picture stands; those over the story come first. */
    private static List<Line> withCaptions(Document page, List<Placed> story, Optional<Element> heading) {
        if (story.isEmpty()) {
            return List.of();
        }
        int from = heading.map(each -> Integer.parseInt(each.attr(BlockWalker.PLACE)))
                .filter(place -> place < story.getFirst().place())
                .orElse(story.getFirst().place());
        int to = story.stream().mapToInt(Placed::place).max().orElse(0);
        List<Placed> all = new ArrayList<>();
        int highest = 0;
        for (Placed each : story) {
            // What the cleaner built anew has no place of its own and stays behind what precedes it.
            highest = Math.max(highest, each.place());
            all.add(new Placed(each.line(), highest));
        }
        all.addAll(HtmlCaptions.of(page, from, to));
        all.sort(Comparator.comparingInt(Placed::place));
        return all.stream().map(Placed::line).toList();
    }

    private static String seemsToBe(Document page, List<Placed> story) {
        int characters = page.body().text().length();
        if (characters < 50) {
            return "an empty page";
        }
        if (page.selectFirst("input[type=password]") != null) {
            return "a page that asks to log in";
        }
        if (page.title().matches("(?i).*\\b(404|not found|error|access denied|forbidden|unavailable)\\b.*")) {
            return "an error page";
        }
        if (Chaff.linkShare(page.body()) > 0.4) {
            return "a page of links";
        }
        return story.isEmpty() ? "a page without paragraphs" : "a page without a headline";
    }
}

package dateline.ingest.page;

import dateline.contracts.ArticleMessage.Furniture;
import dateline.contracts.Known;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a web page: its story by what reads like one, and what it says of itself by its head and markup. */
final class HtmlReader {

    // No page that people read is nested so deep; the finder of the story goes down by recursion.
    private static final int DEEPEST = 400;
    private static final int MOST_OPEN = 5_000;
    private static final Pattern OFTEN_LEFT_OPEN = Pattern.compile(
            "(?:p|li|t[dhr]|d[td]|option|br|img|hr|input|meta|link|source|area|base|col|embed|track|wbr|path|param)\\b",
            Pattern.CASE_INSENSITIVE);

    private HtmlReader() {}

    static Findings read(String html, Optional<String> url, Optional<String> zone) {
        if (openAtOnce(html) > MOST_OPEN) {
            return nothing("markup nested without end");
        }
        Document page = Jsoup.parse(html, url.orElse(""));
        Boxes boxes = Boxes.of(page);
        if (boxes.deepest() > DEEPEST) {
            return nothing("markup nested without end");
        }
        PageHead head = new PageHead(page, zone);
        PageSigns signs = PageSigns.of(page, boxes);
        Optional<Element> heading = head.headline().flatMap(Headline::heading);
        Optional<String> headline = head.headline().map(Headline::text);
        List<Furniture> furniture = new ArrayList<>();
        List<String> authors = new ArrayList<>(head.authors());
        HtmlBody.Story found = HtmlBody.of(boxes, clues(boxes, page, head, heading, headline));
        found.labels().forEach(label -> readLabel(label, authors, furniture));
        List<Placed> story = withoutHead(found.lines(), headline, authors, furniture);
        found.notes()
                .forEach(note -> furniture.add(new Furniture(LineKinds.kind(note), CleanText.shortened(note, 300))));
        furniture.addAll(HtmlFurniture.of(boxes));
        return new Findings(
                headline,
                withCaptions(boxes, story, heading),
                head.address(),
                head.outlet().or(() -> owner(furniture)),
                head.section(),
                head.language(),
                head.published(),
                head.modified(),
                Optional.empty(),
                authors,
                head.keywords(),
                head.image(),
                Optional.of(PageKinds.of(signs, story.stream().map(Placed::line).toList())),
                furniture,
                seemsToBe(page, boxes.all().getFirst(), story));
    }

    static StoryClues clues(
            Boxes boxes, Document page, PageHead head, Optional<Element> heading, Optional<String> headline) {
        return new StoryClues(
                heading.map(each -> boxes.of(each).place()), headline, description(page), head.articleBody());
    }

    private static Optional<String> description(Document page) {
        return page.head().select("meta[name=description], meta[property=og:description]").stream()
                .map(each -> each.attr("content"))
                .max(Comparator.comparingInt(String::length));
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

    /** Takes off what stands between headline and story: the headline again, the byline, the time, the section. */
    private static List<Placed> withoutHead(
            List<Placed> story, Optional<String> headline, List<String> authors, List<Furniture> furniture) {
        String repeated = Headline.folded(headline.orElse(""));
        int first = 0;
        while (first < story.size() - 1 && first < 6) {
            String text = story.get(first).line().text();
            if (!readLabel(text, authors, furniture) && !Headline.folded(text).equals(repeated)) {
                break;
            }
            first++;
        }
        return story.subList(first, story.size());
    }

    /** Reads a line that is a byline or a time; whether it is one. */
    private static boolean readLabel(String text, List<String> authors, List<Furniture> furniture) {
        Optional<List<String>> names = Byline.in(text);
        if (names.isPresent() || isNameAndTime(text, authors)) {
            if (authors.isEmpty()) {
                authors.addAll(names.orElse(List.of()));
            }
            return furniture.add(new Furniture("byline", text));
        }
        return WrittenTime.only(text).isPresent() && furniture.add(new Furniture("date-line", text));
    }

    private static boolean isNameAndTime(String text, List<String> authors) {
        return text.length() < 100
                && text.chars().anyMatch(Character::isDigit)
                && !text.endsWith(".")
                && authors.stream().anyMatch(text::startsWith);
    }

    /** The story with each caption where its picture stands; those over the story come first. */
    private static List<Line> withCaptions(Boxes boxes, List<Placed> story, Optional<Element> heading) {
        if (story.isEmpty()) {
            return List.of();
        }
        int from = heading.map(each -> boxes.of(each).place())
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
        all.addAll(HtmlCaptions.of(boxes, from, to));
        all.sort(Comparator.comparingInt(Placed::place));
        return all.stream().map(Placed::line).toList();
    }

    private static String seemsToBe(Document page, Box whole, List<Placed> story) {
        if (whole.text < 50) {
            return "an empty page";
        }
        if (page.selectFirst("input[type=password]") != null) {
            return "a page that asks to log in";
        }
        if (page.title().matches("(?i).*\\b(404|not found|error|access denied|forbidden|unavailable)\\b.*")) {
            return "an error page";
        }
        if (whole.linkShare() > 0.4) {
            return "a page of links";
        }
        return story.isEmpty() ? "a page without paragraphs" : "a page without a headline";
    }
}

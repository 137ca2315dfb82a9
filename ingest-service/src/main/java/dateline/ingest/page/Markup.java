package dateline.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What a page marks up of itself, gathered in one walk: meta tags, properties, times, scripts, and dated lines. */
final class Markup {

    private static final int BESIDE = 400;
    /** Attributes in which scripts find a time to show. */
    static final List<String> STAMPS = List.of(
            "data-date-time",
            "data-datetime",
            "data-utc-time",
            "data-timestamp",
            "data-published",
            "data-publish-date",
            "data-time");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_NODE = 300;
    private static final int LONGEST_SOURCE = 3_000;

    /**
     * A short line of text with a figure in it.
     *
     * @param text its words
     * @param own the words of its node with the figure in it
     * @param at how many characters of text stand before it on the page
     */
    record Figured(Element element, String text, String own, int at) {}

    /**
     * A short line that begins with "by", or has such words within.
     *
     * @param own the words of its node that begins so
     */
    record Credited(Element element, String own, String text) {}

    private final Map<String, List<String>> metas = new HashMap<>();
    private final Map<String, List<Element>> properties = new HashMap<>();
    private final List<Element> jsonLd = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> bylines = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Figured> figured = new ArrayList<>();
    private final List<Credited> credits = new ArrayList<>();
    private String title = "";
    private int headingFrom = -1;
    private int headingTo = -1;
    private final Map<Element, Integer> places = new HashMap<>();
    private final Set<Element> aroundTheStory = new HashSet<>();

    private Markup() {}

    static Markup of(Document page) {
        Markup markup = new Markup();
        page.traverse(markup.new Walk());
        return markup;
    }

    /** Lets what surrounds the headline count as the story's own, whatever it is called. */
    void storyIsAt(Element heading) {
        aroundTheStory.addAll(heading.parents());
        headingFrom = placeOf(heading);
        headingTo = headingFrom + heading.text().length();
    }

    /** The title of the page, wherever on it that stands. */
    String title() {
        return title;
    }

    /** Short lines that begin with "by" or a word like it. */
    Stream<Credited> credits() {
        return credits.stream().filter(each -> !isAside(each.element()));
    }

    /** Whether something stands close behind the headline, or anywhere on a page without one. */
    boolean isByTheHeadline(Element element, int characters) {
        int place = places.getOrDefault(element, Integer.MAX_VALUE / 2);
        return headingFrom < 0 || place > headingFrom - BESIDE && place < headingTo + characters;
    }

    /** Values of the meta tags with these names, in the order of the names. */
    Stream<String> metas(List<String> names) {
        return names.stream().flatMap(name -> metas.getOrDefault(name, List.of()).stream());
    }

    Optional<String> meta(String... names) {
        return metas(List.of(names)).findFirst();
    }

    /** Names of all meta tags, in small letters. */
    Set<String> metaNames() {
        return metas.keySet();
    }

    /** Elements with this property, as microdata or RDFa, that belong to the story. */
    Stream<Element> properties(String name) {
        return properties.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(each -> !isAside(each));
    }

    List<Element> jsonLd() {
        return jsonLd;
    }

    List<Element> scripts() {
        return scripts;
    }

    Stream<Element> times() {
        return times.stream().filter(each -> !isAside(each));
    }

    /** Elements whose name or link says that they name an author. */
    Stream<Element> bylines() {
        return bylines.stream().filter(each -> !isAside(each));
    }

    /** Links below the headline that lead to pages on a topic. */
    Stream<Element> links() {
        return links.stream().filter(each -> places.get(each) >= headingFrom && !isAside(each));
    }

    List<Element> headings() {
        return headings;
    }

    /** Lines that may hold a date, those that stand aside among them. */
    List<Figured> figured() {
        return figured;
    }

    /** How many characters of text stand before a heading. */
    int placeOf(Element heading) {
        return places.getOrDefault(heading, 0);
    }

    boolean isAside(Element element) {
        int place = places.getOrDefault(element, Integer.MAX_VALUE / 2);
        boolean beside = headingFrom >= 0 && place > headingFrom - BESIDE && place < headingTo + BESIDE;
        for (Element each = element; each != null && !aroundTheStory.contains(each); each = each.parent()) {
            if (Asides.isOfOthers(each) || !beside && Asides.isAside(each)) {
                return true;
            }
        }
        return false;
    }

    /** What an element says, in its attribute for machines if it has one. */
    static String value(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (!element.attr(attribute).isBlank()) {
                return CleanText.line(element.attr(attribute));
            }
        }
        return CleanText.line(element.text());
    }

    private final class Walk implements NodeVisitor {

        private final Set<Element> tooLong = new HashSet<>();
        private int characters;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                String words = text.getWholeText();
                if (!words.isBlank()) {
                    line(text, words);
                    characters += words.strip().length();
                }
            } else if (node instanceof Element element) {
                element(element);
            }
        }

        private void line(TextNode node, String words) {
            if (words.length() > LONGEST_NODE || !(node.parent() instanceof Element parent)) {
                return;
            }
            boolean hasFigure = WrittenDay.mayStandIn(words);
            boolean isCredit = Byline.begins(words);
            Element line = hasFigure || isCredit ? lineOf(parent) : null;
            if (line != null && hasFigure) {
                places.putIfAbsent(line, characters);
                figured.add(new Figured(line, CleanText.line(line.text()), CleanText.line(words), characters));
            }
            if (line != null && isCredit) {
                places.putIfAbsent(line, characters);
                credits.add(new Credited(line, CleanText.line(words), CleanText.line(line.text())));
            }
        }

        /** The widest element around some words that is still a line. */
        private Element lineOf(Element inner) {
            Element line = inner;
            while (!line.isBlock()
                    && line.parent() != null
                    && !HEADINGS.contains(line.parent().normalName())
                    && isShort(line.parent())) {
                line = line.parent();
            }
            return isShort(line) ? line : null;
        }

        /** Remembered, since a long line is asked about by each of its parts. */
        private boolean isShort(Element element) {
            if (tooLong.contains(element)) {
                return false;
            }
            String whole = element.wholeText();
            boolean isShort = whole.length() <= LONGEST_LINE
                    || whole.length() <= LONGEST_SOURCE && element.text().length() <= LONGEST_LINE;
            if (!isShort) {
                tooLong.add(element);
            }
            return isShort;
        }

        private void element(Element element) {
            switch (element.normalName()) {
                case "meta" -> meta(element);
                case "script" -> (element.attr("type").contains("ld+json") ? jsonLd : scripts).add(element);
                case "time" -> times.add(element);
                case "title" ->
                    title = title.isEmpty() && element.closest("svg") == null ? CleanText.line(element.text()) : title;
                case "h1", "h2", "h3" -> headings.add(element);
                default -> {
                    if (hasStamp(element)) {
                        times.add(element);
                    }
                }
            }
            places.put(element, characters);
            property(element, "itemprop");
            property(element, "property");
            if (element.nameIs("a") && Topics.isTopic(element)) {
                links.add(element);
            }
            if (namesAnAuthor(element)) {
                bylines.add(element);
            }
        }

        private void meta(Element tag) {
            CleanText.value(tag.attr("content")).ifPresent(value -> {
                for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                    String name = tag.attr(attribute).strip().toLowerCase(Locale.ROOT);
                    if (!name.isEmpty()) {
                        metas.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
                    }
                }
            });
        }

        private void property(Element element, String attribute) {
            String names = element.attr(attribute);
            if (!names.isEmpty() && !element.nameIs("meta")) {
                for (String name : names.toLowerCase(Locale.ROOT).split("\\s+")) {
                    properties
                            .computeIfAbsent(name.replaceFirst("^.*[:/#]", ""), any -> new ArrayList<>())
                            .add(element);
                }
            }
        }

        private boolean hasStamp(Element element) {
            return element.attributesSize() > 0 && STAMPS.stream().anyMatch(element::hasAttr);
        }

        private boolean namesAnAuthor(Element element) {
            return Byline.IN_A_NAME.matcher(element.className()).find()
                    || element.attr("rel").contains("author")
                    || element.nameIs("a")
                            && Byline.IN_A_LINK.matcher(element.attr("href")).find();
        }
    }
}

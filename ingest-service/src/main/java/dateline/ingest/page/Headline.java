package dateline.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The headline of a page: the heading on which page and head agree best, without what is no part of it.
 *
 * <p>The head names the story in several places, mostly with the outlet's name behind. A heading that is only the
 * outlet's name, as on many blogs, agrees with none of them but for that tail.
 *
 * @param text the headline
 * @param heading where it stands on the page, unless it is known from the head alone
 */
record Headline(String text, Optional<Element> heading) {

    private static final int FEWEST_CHARACTERS = 4;
    private static final int LONGEST_TITLE = 600;
    private static final double LEAST_AGREEMENT = 0.3;
    private static final double GOOD_AGREEMENT = 0.5;

    // What is set between a story's title and its outlet's name; a colon may belong to the title.
    private static final Pattern BETWEEN =
            Pattern.compile("\\s+[|–—·•»«›:~/-]+\\s+|\\s*[|»«]\\s*|(?<=\\S):{2}(?=\\S)|\\s::\\s");
    private static final Pattern BAR = Pattern.compile("\\s+[|«»]\\s+");
    private static final int FEWEST_BEFORE_A_BAR = 12;
    private static final Pattern KICKER = Pattern.compile(
            "kicker|overline|eyebrow|topline|dachzeile|supertitle|pretitle|headline-?intro|roofline|antetitulo|visually-?hidden|sr-only|screen-?reader|label",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STORY_HEADING = Pattern.compile(
            "(?:entry|post|article|story|page|news)[-_]*(?:title|headline)|headline", Pattern.CASE_INSENSITIVE);

    private record Rated(Element heading, double agreement) {}

    /** Finds it, if the page has one. */
    static Optional<Headline> of(Markup markup, JsonLd jsonLd, String title, List<String> outlets) {
        List<String> clues = clues(markup, jsonLd, title, outlets);
        List<String> folded = clues.stream()
                .map(Headline::folded)
                .filter(each -> !each.isEmpty())
                .toList();
        return heading(markup, folded, outlets)
                .map(each -> new Headline(words(each, clues), Optional.of(each)))
                .filter(each -> each.text().length() >= FEWEST_CHARACTERS)
                .or(() -> clues.stream()
                        .filter(each -> each.length() >= FEWEST_CHARACTERS)
                        .findFirst()
                        .map(each -> new Headline(upToABar(each), Optional.empty())));
    }

    /** What the head calls the story, without the outlet's name where it can be told. */
    private static List<String> clues(Markup markup, JsonLd jsonLd, String title, List<String> outlets) {
        List<String> named = Stream.of(
                        jsonLd.text("headline").stream(),
                        markup.metas(List.of(
                                "og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "title")))
                .flatMap(each -> each)
                .map(CleanText::line)
                .toList();
        return Stream.concat(named.stream(), Stream.of(CleanText.line(title)))
                .filter(each -> each.length() <= LONGEST_TITLE)
                .map(each -> withoutOutlet(each, outlets, named))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    /** A title without its last or first part, where that is the outlet's name or another title does without it. */
    static String withoutOutlet(String title, List<String> outlets, List<String> others) {
        String[] parts = BETWEEN.split(title);
        if (parts.length < 2) {
            return title;
        }
        int cutAtEnd = title.lastIndexOf(parts[parts.length - 1]);
        String head = trimmed(title.substring(0, cutAtEnd));
        if (isOutlet(parts[parts.length - 1], outlets)
                || others.stream().anyMatch(each -> folded(each).equals(folded(head)))) {
            return withoutOutlet(head, outlets, others);
        }
        return isOutlet(parts[0], outlets) && !parts[0].isEmpty() ? trimmed(title.substring(parts[0].length())) : title;
    }

    /** A title without what stands behind a bar, which hardly any headline has. */
    private static String upToABar(String title) {
        String first = BAR.split(title)[0];
        return first.length() >= FEWEST_BEFORE_A_BAR ? first : title;
    }

    private static String trimmed(String words) {
        return words.replaceAll("^[\\s|–—·•»«›:~/-]+|[\\s|–—·•»«›:~/-]+$", "");
    }

    /** Whether words are an outlet's name, or begin as one: "Umweltbundesamt", "Genossenschaftsverband Bayern (GVB)". */
    private static boolean isOutlet(String words, List<String> outlets) {
        String name = folded(words);
        return name.length() > 1
                && outlets.stream()
                        .map(Headline::folded)
                        .anyMatch(each -> each.equals(name)
                                || each.length() >= FEWEST_CHARACTERS
                                        && (name.startsWith(each)
                                                || each.startsWith(name) && name.length() >= FEWEST_CHARACTERS));
    }

    private static Optional<Element> heading(Markup markup, List<String> clues, List<String> outlets) {
        List<Element> marked = markup.properties("headline").toList();
        List<Element> first = Stream.concat(
                        markup.headings().stream().filter(each -> each.nameIs("h1")), marked.stream())
                .filter(each -> isStanding(each))
                .toList();
        Predicate<Element> isOutlets =
                each -> isOutlet(each.text(), outlets) && clues.stream().noneMatch(folded(each.text())::equals);
        Optional<Rated> agreed = best(first.stream().filter(isOutlets.negate()), clues);
        if (agreed.filter(each -> each.agreement() >= GOOD_AGREEMENT).isPresent()) {
            return agreed.map(Rated::heading);
        }
        Optional<Rated> lesser = best(
                        markup.headings().stream()
                                .filter(each -> !each.nameIs("h1"))
                                .filter(Headline::isStanding),
                        clues)
                .filter(each -> each.agreement() >= 0.9
                        || each.agreement() >= 0.8
                                && STORY_HEADING
                                        .matcher(each.heading().className())
                                        .find());
        return lesser.or(() -> agreed.filter(each -> each.agreement() >= LEAST_AGREEMENT))
                .map(Rated::heading)
                .or(() -> first.stream().filter(isOutlets.negate()).min(Comparator.comparing(markup::isAside)));
    }

    private static boolean isStanding(Element heading) {
        return CleanText.line(heading.text()).length() >= FEWEST_CHARACTERS
                && heading.closest("nav, aside, footer, dialog, [aria-hidden=true]") == null;
    }

    private static Optional<Rated> best(Stream<Element> headings, List<String> clues) {
        List<Rated> rated = new ArrayList<>();
        headings.forEach(each -> {
            String words = folded(each.text());
            rated.add(new Rated(
                    each,
                    clues.stream()
                            .mapToDouble(clue -> agreement(clue, words))
                            .max()
                            .orElse(0)));
        });
        return rated.stream().filter(each -> each.agreement() > 0).max(Comparator.comparingDouble(Rated::agreement));
    }

    /** How much of the longer one the two have in common, at one end; 1 if they are the same. */
    private static double agreement(String clue, String heading) {
        if (heading.isEmpty() || clue.isEmpty()) {
            return 0;
        }
        String longer = clue.length() > heading.length() ? clue : heading;
        String shorter = longer.equals(clue) ? heading : clue;
        return longer.startsWith(shorter) || longer.endsWith(shorter) ? (double) shorter.length() / longer.length() : 0;
    }

    /** The words of a heading without a kicker before them or small print behind. */
    private static String words(Element heading, List<String> clues) {
        String all = CleanText.line(heading.text());
        if (clues.stream().anyMatch(clue -> folded(clue).equals(folded(all))) && heading.childrenSize() == 0) {
            return all;
        }
        String bare = withoutKicker(heading);
        String words = folded(bare);
        return clues.stream()
                .filter(clue -> isMost(folded(clue), words))
                .filter(clue -> isMarkedOff(heading, bare, folded(clue)))
                .findFirst()
                .orElse(bare);
    }

    private static String withoutKicker(Element heading) {
        Element copy = heading.clone();
        copy.select("*").stream()
                .filter(each -> each != copy && KICKER.matcher(each.className()).find())
                .toList()
                .forEach(Element::remove);
        String bare = trimmed(CleanText.line(copy.text()));
        String all = CleanText.line(heading.text());
        return bare.length() >= all.length() / 3
                        && bare.length() >= FEWEST_CHARACTERS
                        && bare.length() + 2 < all.length()
                ? bare
                : all;
    }

    private static boolean isMost(String clue, String heading) {
        return clue.length() < heading.length()
                && clue.length() >= heading.length() / 2
                && (heading.endsWith(clue) || heading.startsWith(clue));
    }

    /** Whether the rest of a heading is an element of its own, or set off by a bar. */
    private static boolean isMarkedOff(Element heading, String bare, String clue) {
        String words = folded(bare);
        String rest = words.startsWith(clue)
                ? words.substring(clue.length())
                : words.substring(0, words.length() - clue.length());
        boolean byBar = Stream.of(BETWEEN.split(bare)).map(Headline::folded).anyMatch(rest::equals);
        return byBar
                || heading.select("*").stream()
                        .filter(each -> each != heading)
                        .map(each -> folded(each.text()))
                        .anyMatch(each -> !each.isEmpty() && rest.startsWith(each) || each.equals(clue));
    }

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}

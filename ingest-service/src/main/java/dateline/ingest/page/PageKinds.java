package dateline.ingest.page;

import dateline.contracts.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what kind of page a page is: an article, the free part of one, a live blog, a gallery, a video, or none of these
 * but a list of stories, a log-in, an error, a question for consent.
 *
 * <p>What a page says of itself is gathered before its story is looked for, and weighed against the story afterwards: a
 * page that calls itself free of charge or not is only {@code paywalled} if its text stops short, since most outlets
 * send the whole text and cover it up.
 */
final class PageKinds {

    /** Kinds that have no article in them. */
    private static final Set<String> WITHOUT_ARTICLE =
            Set.of("empty", "index", "log-in", "error", "consent", "robot check");

    private static final Set<String> ARTICLES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "BlogPosting",
            "TechArticle",
            "ScholarlyArticle",
            "Report");
    private static final Set<String> GALLERIES = Set.of("ImageGallery", "MediaGallery");
    private static final Set<String> LISTS = Set.of("CollectionPage", "SearchResultsPage");

    private static final int EMPTY_PAGE = 50;
    private static final int SHORT_STORY = 150;
    private static final int FREE_PART = 250;
    private static final int FEWEST_PICTURES = 5;
    private static final int FEWEST_WORDS_A_PICTURE = 40;
    private static final int FEWEST_ENTRIES = 4;
    private static final int FEWEST_TEASERS = 8;
    private static final double MOST_LINKS = 0.4;

    private PageKinds() {}

    /**
     * The kind of a page.
     *
     * @param signs what was gathered from it
     * @param story what was found in it
     */
    static Known of(PageSigns signs, List<Line> story) {
        int words = words(story);
        return without(signs, story, words)
                .or(() -> live(signs, words))
                .or(() -> cut(signs, story, words))
                .or(() -> gallery(signs, words))
                .or(() -> video(signs, words))
                .orElseGet(() -> new Known("article", article(signs)));
    }

    /** Whether pages of that kind have no article in them. */
    static boolean hasNoArticle(Known kind) {
        return WITHOUT_ARTICLE.contains(kind.value());
    }

    private static Optional<Known> without(PageSigns signs, List<Line> story, int words) {
        if (signs.characters() < EMPTY_PAGE) {
            return kind("empty", "%d characters of text".formatted(signs.characters()));
        }
        if (words < SHORT_STORY && !saysArticle(signs)) {
            for (String[] each :
                    new String[][] {{"error", "error-page"}, {"consent", "consent-page"}, {"robot check", "robot-check"}
                    }) {
                String said = LinePhrases.says(each[1], signs.heading()) ? signs.heading() : signs.title();
                if (LinePhrases.says(each[1], said)) {
                    return kind(each[0], "it says “%s”".formatted(CleanText.shortened(said, 60)));
                }
            }
            boolean saysLogIn =
                    LinePhrases.says("log-in-page", signs.heading()) || LinePhrases.says("log-in-page", signs.title());
            if (signs.password() && (saysLogIn || words < FEWEST_WORDS_A_PICTURE)) {
                return kind("log-in", "a field for a password");
            }
        }
        return index(signs, story, words);
    }

    private static Optional<Known> index(PageSigns signs, List<Line> story, int words) {
        if (saysArticle(signs)) {
            return Optional.empty();
        }
        Optional<String> list = signs.types().stream().filter(LISTS::contains).findFirst();
        if (list.isPresent() && signs.teasers() >= FEWEST_TEASERS / 2) {
            return kind("index", "JSON-LD %s, %d headed links".formatted(list.get(), signs.teasers()));
        }
        if (signs.teasers() < FEWEST_TEASERS) {
            return Optional.empty();
        }
        if (signs.links() > MOST_LINKS && words < SHORT_STORY) {
            return kind(
                    "index",
                    "%d headed links, %.0f%% of the words in links".formatted(signs.teasers(), signs.links() * 100));
        }
        long paragraphs = story.stream().filter(Line::isBody).count();
        if (paragraphs == 0) {
            return kind("index", "%d headed links and no story".formatted(signs.teasers()));
        }
        long others = story.stream()
                .filter(Line::isBody)
                .filter(line -> signs.teased().contains(line.text()))
                .count();
        return others * 2 > paragraphs
                ? kind("index", "%d of %d paragraphs stand under links to other pages".formatted(others, paragraphs))
                : Optional.empty();
    }

    private static Optional<Known> live(PageSigns signs, int words) {
        if (signs.types().contains("LiveBlogPosting")) {
            return kind("liveblog", "JSON-LD LiveBlogPosting");
        }
        boolean saysLive = LinePhrases.says("live", signs.heading()) || LinePhrases.says("live", signs.title());
        return signs.entries() >= FEWEST_ENTRIES && saysLive && words > 0
                ? kind(
                        "liveblog",
                        "%d entries with a time of day, under “%s”"
                                .formatted(signs.entries(), CleanText.shortened(signs.heading(), 60)))
                : Optional.empty();
    }

    private static Optional<Known> cut(PageSigns signs, List<Line> story, int words) {
        boolean stopsShort = stopsShort(story);
        boolean missing =
                signs.wordCount().filter(all -> all > 1.6 * words + 50).isPresent();
        boolean lacks = stopsShort || missing;
        List<String> basis = new ArrayList<>();
        if (signs.notFree() && (lacks || signs.wall().isPresent() && words < FREE_PART)) {
            basis.add("JSON-LD isAccessibleForFree false");
        }
        if (signs.wall().isPresent() && (signs.notFree() && words < FREE_PART || lacks || words < FREE_PART / 2)) {
            basis.add("the page says “%s”".formatted(signs.wall().get()));
        }
        if (basis.isEmpty()) {
            return Optional.empty();
        }
        if (stopsShort) {
            basis.add("the text stops in a sentence");
        }
        if (missing) {
            basis.add("%d of %d words".formatted(words, signs.wordCount().get()));
        }
        return kind("paywalled", String.join(", ", basis));
    }

    private static boolean stopsShort(List<Line> story) {
        return story.stream()
                .filter(Line::isBody)
                .reduce((first, second) -> second)
                .map(Line::text)
                .filter(last ->
                        last.length() > 40 && (last.endsWith("…") || last.endsWith("...") || last.endsWith("[…]")))
                .isPresent();
    }

    private static Optional<Known> gallery(PageSigns signs, int words) {
        Optional<String> type =
                signs.types().stream().filter(GALLERIES::contains).findFirst();
        boolean fewWords = words < Math.max(signs.pictures(), 1) * FEWEST_WORDS_A_PICTURE;
        if (words == 0) {
            return Optional.empty();
        }
        if (type.isPresent() && fewWords) {
            return kind("gallery", "JSON-LD " + type.get());
        }
        return signs.pictures() >= FEWEST_PICTURES && fewWords && words < 2 * SHORT_STORY
                ? kind("gallery", "%d pictures and %d words".formatted(signs.pictures(), words))
                : Optional.empty();
    }

    private static Optional<Known> video(PageSigns signs, int words) {
        if (words == 0 || words >= SHORT_STORY) {
            return Optional.empty();
        }
        if (signs.openGraph().startsWith("video")) {
            return kind("video", "og:type " + signs.openGraph());
        }
        if (signs.types().contains("VideoObject") && !saysArticle(signs)) {
            return kind("video", "JSON-LD VideoObject");
        }
        return signs.player() && !saysArticle(signs) && words < SHORT_STORY / 2
                ? kind("video", "a player and %d words".formatted(words))
                : Optional.empty();
    }

    private static boolean saysArticle(PageSigns signs) {
        return signs.types().stream().anyMatch(ARTICLES::contains)
                || signs.openGraph().equals("article");
    }

    private static String article(PageSigns signs) {
        return signs.types().stream()
                .filter(ARTICLES::contains)
                .findFirst()
                .map(type -> "JSON-LD " + type)
                .orElse(signs.openGraph().equals("article") ? "og:type article" : "paragraphs under a headline");
    }

    private static Optional<Known> kind(String value, String basis) {
        return Optional.of(new Known(value, basis));
    }

    private static int words(List<Line> story) {
        return story.stream()
                .filter(Line::isBody)
                .mapToInt(line -> words(line.text()))
                .sum();
    }

    /** How many words a text has; where none stands between them, two characters are reckoned as one. */
    private static int words(String text) {
        long blanks = text.chars().filter(c -> c == ' ').count();
        long unspaced = text.codePoints().filter(PageKinds::isUnspaced).count();
        return (int) (blanks + 1 + unspaced / 2);
    }

    private static boolean isUnspaced(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}

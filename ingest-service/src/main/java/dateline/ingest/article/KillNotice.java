package dateline.ingest.article;

import dateline.contracts.DocumentMessage;
import dateline.ingest.change.Passage;
import dateline.ingest.change.Phrases;
import dateline.ingest.change.PlainWords;
import dateline.ingest.page.Copy;
import dateline.ingest.page.PageReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Tells a notice that takes a story back from a story. A notice stands where the story stood, is short, and either speaks
 * of itself ("This story has been withdrawn.") or is labelled and orders others not to use it ("KILL: … Do not use.").
 * A story about a withdrawal speaks of another story, and is longer.
 */
public final class KillNotice {

    private static final Phrases LABELS = Phrases.of(KillNotice.class, "kill-labels.txt");
    private static final Phrases ORDERS = Phrases.of(KillNotice.class, "kill-orders.txt");
    private static final Phrases SENTENCES = Phrases.of(KillNotice.class, "kill-sentences.txt");

    // A notice gives its reason in a paragraph or two. A page that keeps the story below the notice is not one.
    private static final int MOST_WORDS = 120;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_REASON = 1_000;

    private KillNotice() {}

    /** The words of the notice that a document is, if it is one. */
    public static Optional<String> in(DocumentMessage document, PageReading page) {
        return switch (page) {
            case PageReading.Article(Copy copy) -> in(lines(copy));
            case PageReading.NoArticle nothing -> in(lines(document));
            case PageReading.TooLarge tooLarge -> Optional.empty();
        };
    }

    private static List<String> lines(Copy copy) {
        // Most stories are longer than any notice: no need to read their words.
        if (copy.text().length() > LONGEST_TEXT) {
            return List.of();
        }
        return Passage.of(copy.text(), copy.blocks()).stream()
                .filter(passage -> !passage.isOfPicture())
                .map(Passage::plain)
                .toList();
    }

    /** What can be read on a page that is no article: too short for one, or without a headline. */
    private static List<String> lines(DocumentMessage document) {
        Stream<String> lines = document.mediaType().equals("text/html")
                ? Jsoup.parse(document.content()).select("h1, h2, p").stream().map(Element::text)
                : document.content().lines();
        return lines.map(PlainWords::of).filter(line -> !line.isEmpty()).toList();
    }

    private static Optional<String> in(List<String> lines) {
        if (lines.isEmpty() || words(lines) > MOST_WORDS) {
            return Optional.empty();
        }
        // The headline, or what stands first below it.
        for (int first = 0; first < Math.min(2, lines.size()); first++) {
            List<String> below = lines.subList(first + 1, lines.size());
            boolean ordered = below.isEmpty() || lines.stream().anyMatch(ORDERS::in);
            if (SENTENCES.in(lines.get(first)) || LABELS.in(lines.get(first)) && ordered) {
                List<String> notice = new ArrayList<>(List.of(lines.get(first)));
                notice.addAll(below);
                return Optional.of(cut(String.join(" ", notice)));
            }
        }
        return Optional.empty();
    }

    private static int words(List<String> lines) {
        return lines.stream().collect(Collectors.joining(" ")).split(" ").length;
    }

    private static String cut(String reason) {
        int characters = reason.codePointCount(0, reason.length());
        return characters <= LONGEST_REASON
                ? reason
                : reason.substring(0, reason.offsetByCodePoints(0, LONGEST_REASON - 1)) + "…";
    }
}

package dateline.tools.bench;

import dateline.contracts.DocumentMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Articles of one length, each of its own, the same on every machine: real paragraphs, put together anew. */
public final class BenchArticles {

    private final List<String> paragraphs;
    private final int words;

    /**
     * Takes what they are made of.
     *
     * @param words that an article has at least; the last paragraph may go a little over
     */
    public BenchArticles(List<String> paragraphs, int words) {
        this.paragraphs = List.copyOf(paragraphs);
        this.words = words;
    }

    /** The text of an article: headline and paragraphs, a blank line between two. */
    public String text(int number) {
        List<String> order = new ArrayList<>(paragraphs);
        var random = new SplittableRandom(number);
        for (int i = order.size() - 1; i > 0; i--) {
            Collections.swap(order, i, random.nextInt(i + 1));
        }
        StringBuilder text = new StringBuilder("What was said and done, part " + number);
        int length = 0;
        for (int i = 0; length < words; i = (i + 1) % order.size()) {
            text.append("\n\n").append(order.get(i));
            length += order.get(i).split(" ").length;
        }
        return text.toString();
    }

    /** The same as a document that can be published. */
    public DocumentMessage document(int number) {
        String url = "https://bench.dateline.example/news/article%d.ece".formatted(100_000 + number);
        return new DocumentMessage(
                Optional.of(url),
                Optional.of("The Bench"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "text/plain",
                text(number) + "\n\nPrintable version | Jan 10, 2022 8:13:26 PM | " + url + "\n");
    }
}

package dateline.e2e;

import dateline.contracts.DocumentMessage;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes short articles about a port that does not exist: each of its own, the same in every run. */
final class Copywriter {

    private static final List<String> PEOPLE = List.of("Ada Lindqvist", "Tomas Okafor", "Marta Vieira", "Jonas Keller");
    private static final List<String> THINGS =
            List.of("cranes", "ferries", "warehouses", "tugs", "containers", "piers");
    private static final List<String> DEEDS = List.of(
            "The harbour office counted the %s again before the night shift and wrote the result down.",
            "Workers moved the %s to the northern quay, where the water is deeper and the wind is weaker.",
            "A committee of the city council will look at the %s next week and report to the mayor.",
            "Nobody was hurt when the %s were brought back, and the road along the river was opened again.",
            "Insurers asked for photographs of the %s, which the owners sent within a day.",
            "Fishermen had complained about the %s since the autumn, and some had written letters.");

    private Copywriter() {}

    /**
     * What an article says.
     *
     * @param quotation words that one person says in it, and nobody in any other
     * @param paragraphs with the quotation among them
     */
    record Article(String url, String headline, String quotation, List<String> paragraphs) {

        /** As the printable page has it. */
        DocumentMessage asText() {
            return document(
                    "text/plain",
                    headline + "\n\n" + String.join("\n\n", paragraphs)
                            + "\n\nPrintable version | Jan 10, 2022 8:13:26 PM | " + url + "\n");
        }

        /** As a web page. */
        DocumentMessage asPage() {
            return document("text/html", """
                    <!DOCTYPE html>
                    <html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
                    <link rel="canonical" href="%2$s"><meta property="og:title" content="%1$s">
                    <meta property="article:published_time" content="2022-01-10T14:13:26Z"></head>
                    <body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
                    <main><article><h1>%1$s</h1>
                    %3$s
                    </article></main><footer>Westhaven Wire</footer></body></html>
                    """.formatted(
                            headline,
                            url,
                            paragraphs.stream()
                                    .map(paragraph -> "<p>" + paragraph + "</p>")
                                    .collect(Collectors.joining("\n"))));
        }

        private DocumentMessage document(String mediaType, String content) {
            return new DocumentMessage(
                    Optional.of(url),
                    Optional.of("Westhaven Wire"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("en"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    mediaType,
                    content);
        }

        /** The same article as it reads after an editor has added a paragraph. */
        Article revised() {
            List<String> longer = new java.util.ArrayList<>(paragraphs);
            longer.add("An earlier version of this article did not say that the harbour office had been asked twice.");
            return new Article(url, headline, quotation, longer);
        }

        /** The same article with another day in its first sentence, and a note at its end. */
        Article corrected() {
            List<String> right = paragraphs.stream()
                    .map(paragraph -> paragraph.replace("said on Monday", "said on Tuesday"))
                    .toList();
            return new Article(url, headline, quotation, right).revised();
        }
    }

    static Article write(int number) {
        var random = new SplittableRandom(number);
        String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        String things = THINGS.get(random.nextInt(THINGS.size()));
        String quotation = "We found all %d %s where we had left them in berth %d."
                .formatted(10_000 + number, things, 1 + random.nextInt(40));
        List<String> deeds = IntStream.range(0, 3 + random.nextInt(3))
                .mapToObj(i -> DEEDS.get((number + i) % DEEDS.size()).formatted(things))
                .toList();
        List<String> paragraphs = new java.util.ArrayList<>();
        paragraphs.add(
                "WESTHAVEN — The port of Westhaven said on Monday that %d %s were safe after the storm of January %d."
                        .formatted(10_000 + number, things, 2 + random.nextInt(8)));
        paragraphs.add("“%s It took the whole night,” said %s, the harbour master.".formatted(quotation, person));
        paragraphs.addAll(deeds);
        return new Article(
                "https://wire.westhaven.example/news/article%d.ece".formatted(300_000 + number),
                "Port finds %d %s after storm".formatted(10_000 + number, things),
                quotation,
                paragraphs);
    }
}

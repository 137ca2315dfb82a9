package dateline.e2e;

import dateline.contracts.DocumentMessage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was published, and so what must be there in the end.
 *
 * @param items in the order of publishing
 */
record Ledger(List<Item> items) {

    // Every so many articles come again: unchanged, with other white space, or with a paragraph more.
    private static final int REVISED_EVERY = 12;
    private static final int SENT_AGAIN_EVERY = 15;
    private static final int REFORMATTED_EVERY = 20;

    /** Something that is published. */
    sealed interface Item {

        /** The article that it tells of. */
        int number();
    }

    /**
     * A document that is accepted.
     *
     * @param expected what {@code documents/{id}} must say of it in the end
     */
    record Good(int number, DocumentMessage document, Set<String> expected) implements Item {}

    /** A record that is rejected; it has the key of an article, so it lies among the article's documents. */
    record Bad(int number, Poison poison) implements Item {}

    Ledger {
        items = List.copyOf(items);
    }

    /** So many articles, with all that comes again and all that is wrong among them. */
    static Ledger of(int articles) {
        var items = new java.util.ArrayList<Item>();
        for (int number = 0; number < articles; number++) {
            Copywriter.Article article = Copywriter.write(number);
            DocumentMessage document = form(number, article);
            items.add(new Good(number, document, again(number) ? Set.of("article", "repeat") : Set.of("article")));
            if (number % (articles / Poison.ALL.size()) == 0
                    && number / (articles / Poison.ALL.size()) < Poison.ALL.size()) {
                items.add(new Bad(number, Poison.ALL.get(number / (articles / Poison.ALL.size()))));
            }
            if (again(number)) {
                items.add(new Good(number, document, Set.of("repeat", "article")));
            }
            if (number % REFORMATTED_EVERY == 3) {
                items.add(new Good(number, reformatted(document), Set.of("repeat")));
            }
            if (isRevised(number)) {
                items.add(new Good(number, form(number, article.revised()), Set.of("article")));
            }
        }
        return new Ledger(items);
    }

    private static DocumentMessage form(int number, Copywriter.Article article) {
        return number % 3 == 0 ? article.asPage() : article.asText();
    }

    private static boolean again(int number) {
        return number % SENT_AGAIN_EVERY == 5;
    }

    private static boolean isRevised(int number) {
        return number % REVISED_EVERY == 7;
    }

    // Another document, but the same article to its readers.
    private static DocumentMessage reformatted(DocumentMessage document) {
        return new DocumentMessage(
                document.url(),
                document.outlet(),
                document.outletArticleId(),
                document.section(),
                document.language(),
                document.zone(),
                document.publishedAt(),
                document.retrievedAt(),
                document.mediaType(),
                document.content() + "\n\n");
    }

    /** How many revisions each article must have, by its address. */
    Map<String, Integer> revisions() {
        Map<String, Set<String>> texts = new LinkedHashMap<>();
        for (Item item : items) {
            if (item instanceof Good(var number, var document, var expected)) {
                texts.computeIfAbsent(document.url().orElseThrow(), url -> new TreeSet<>())
                        .add(document.content().strip());
            }
        }
        Map<String, Integer> revisions = new LinkedHashMap<>();
        texts.forEach((url, versions) -> revisions.put(url, versions.size()));
        return revisions;
    }

    List<Good> good() {
        return items.stream()
                .filter(Good.class::isInstance)
                .map(Good.class::cast)
                .toList();
    }

    List<Poison> poison() {
        return items.stream()
                .filter(Bad.class::isInstance)
                .map(Bad.class::cast)
                .map(Bad::poison)
                .toList();
    }
}

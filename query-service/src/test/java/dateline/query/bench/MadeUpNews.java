package dateline.query.bench;

import dateline.contracts.ContentId;
import dateline.contracts.ReportedTime;
import dateline.query.index.ArticleSummary;
import dateline.query.index.FactType;
import dateline.query.index.IndexedArticle;
import dateline.query.index.IndexedFact;
import dateline.query.index.OrderTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Any number of made-up articles, the same each time. Words are as frequent as in a language (Zipf), articles have turns
 * of phrase in common, those of an outlet its closing line, those of a story a quotation; and every tenth article is a
 * copy of another: cut, with another headline, with slips.
 */
final class MadeUpNews {

    static final int OUTLETS = 200;

    // Every tenth article is a copy; these are of one text, so copies come in groups of up to eight.
    private static final int COPY_EVERY = 10;
    private static final int GROUP = 80;

    private static final int WORDS = 60_000;
    private static final int DRAWN = 1 << 18;
    private static final int PHRASES = 3_000;
    private static final Instant LEARNED_AT = Instant.parse("2023-01-01T00:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.parse("2020-01-01");

    // To draw from: by Zipf's law the word of rank r comes once in r times as often as the first.
    private final String[] drawn = drawn(words());

    /** Number of the article whose text this one has, itself if it is no copy. */
    static int original(int number) {
        return number % COPY_EVERY == COPY_EVERY - 1 ? number / GROUP * GROUP : number;
    }

    static String articleId(int number) {
        return ContentId.of('a', "bench", Integer.toString(number));
    }

    IndexedArticle article(int number) {
        String outlet = "Outlet " + number * 31 % OUTLETS;
        String headline = sentence(new SplittableRandom(number), 8);
        String body = original(number) == number ? body(number) : copied(number);
        String published =
                FIRST_DAY.plusDays(number % 1_000) + "T%02d:%02d:00Z".formatted(number % 24, number / 24 % 60);
        Optional<ReportedTime> time = Optional.of(new ReportedTime(published, Optional.empty(), "json-ld"));
        String text = headline + "\n\n" + body + "\n\n" + closingLine(outlet);
        ArticleSummary summary = new ArticleSummary(
                articleId(number),
                1,
                headline,
                outlet,
                Optional.of("https://outlet.example/" + number),
                Optional.of("News"),
                "en",
                time,
                LEARNED_AT,
                OrderTime.of(time, LEARNED_AT),
                List.of("Jo Lind"),
                body.substring(0, Math.min(300, body.length())),
                true,
                new ArticleSummary.Counts(3, 2, 4, 2, 1, 5, 2));
        return new IndexedArticle(
                summary,
                text,
                List.of("Ida Brandt " + number % 100),
                List.of(),
                List.of(),
                List.of(),
                IndexedFact.of(FactType.ARTICLE, summary));
    }

    /** 250 to 550 words: sentences, a turn of phrase in every sixth, a quotation that others of the story have too. */
    private String body(int number) {
        SplittableRandom random = new SplittableRandom(7_919L * number + 1);
        StringBuilder body = new StringBuilder();
        int sentences = random.nextInt(14, 31);
        for (int i = 0; i < sentences; i++) {
            body.append(i == 0 ? "" : i % 3 == 0 ? "\n\n" : " ");
            if (i % 6 == 2) {
                int phrase = (int) (PHRASES * Math.pow(random.nextDouble(), 3));
                body.append(sentence(new SplittableRandom(-1L - phrase), 7)).append(' ');
            }
            body.append(
                    i == 4
                            ? '"' + sentence(new SplittableRandom(1_000_000_007L + number / 8), 22) + '"'
                            : sentence(random, 18));
        }
        return body.toString();
    }

    /** From a half to all of the original's sentences, with a slip in every hundred letters. */
    private String copied(int number) {
        SplittableRandom random = new SplittableRandom(104_729L * number);
        String whole = body(original(number));
        String cut = whole.substring(0, (int) (whole.length() * random.nextDouble(0.5, 1)));
        StringBuilder copied = new StringBuilder();
        for (int i = 0; i < cut.length(); i++) {
            if (random.nextInt(100) != 0) {
                copied.append(cut.charAt(i));
            }
        }
        return copied.toString();
    }

    private String closingLine(String outlet) {
        return "More on this in our next edition. " + sentence(new SplittableRandom(outlet.hashCode()), 20);
    }

    String sentence(SplittableRandom random, int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : " ").append(drawn[random.nextInt(drawn.length)]);
        }
        return sentence.append('.').toString();
    }

    /** The word of this rank; the first is the most frequent. */
    String word(int rank) {
        return drawn[Math.min((int) (DRAWN * Math.log(rank) / Math.log(WORDS)), DRAWN - 1)];
    }

    private static String[] drawn(String[] words) {
        return IntStream.range(0, DRAWN)
                .mapToObj(i -> words[(int) Math.pow(WORDS, (i + 0.5) / DRAWN) - 1])
                .toArray(String[]::new);
    }

    /** Short words first, as in languages: the hundredth has three letters, the last has nine. */
    private static String[] words() {
        SplittableRandom random = new SplittableRandom(1);
        return IntStream.rangeClosed(1, WORDS)
                .mapToObj(rank -> word(random, 2 + (int) Math.round(Math.log10(rank) * 1.5)))
                .toArray(String[]::new);
    }

    private static String word(SplittableRandom random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String letters = i % 2 == 0 ? "bcdfghklmnprstvw" : "aeiou";
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}

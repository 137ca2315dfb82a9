package dateline.processing.gold;

import dateline.contracts.Event;
import dateline.processing.ArticleReading;
import dateline.processing.Texts;
import dateline.processing.event.Confidence;
import dateline.processing.gold.GoldFiles.Half;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds what the signs of an event weigh ({@code confidence.tsv}) from the events of the first half and what is right of
 * them: a logistic regression that keeps weights small.
 *
 * <p>As a program: prints the lines of the file. Its argument is the share of events that was right on articles nobody had
 * read; the readers know the first half, so the weight that all events have is lowered until the mean is that share.
 */
public final class ConfidenceFit {

    private static final String ALWAYS = "always";
    private static final int ROUNDS = 3_000;
    private static final double STEP = 2;
    // As if so many more events had told nothing: what is seen seldom weighs little.
    private static final double CAUTION = 3;

    private record Example(List<String> signs, boolean right) {}

    private ConfidenceFit() {}

    public static void main(String[] args) {
        List<Example> examples = examples();
        SortedMap<String, Double> weights = fit(examples);
        weights.merge(ALWAYS, toMean(examples, weights, Double.parseDouble(args[0])), Double::sum);
        weights.forEach((sign, weight) -> System.out.printf(Locale.ROOT, "%s\t%.2f%n", sign, weight));
    }

    private static List<Example> examples() {
        ArticleReading reading = new ArticleReading(Texts.LANGUAGE, "gold", event -> true);
        List<Example> examples = new ArrayList<>();
        for (GoldArticle gold : GoldFiles.articles(Half.FIRST)) {
            gold.events().ifPresent(events -> {
                List<Event> read = reading.read(gold.message()).events().orElse(List.of());
                new EventScore(gold.text(), new Scoresheet(), "")
                        .judged(events, read)
                        .forEach((event, right) -> examples.add(new Example(signs(event), right)));
            });
        }
        return examples;
    }

    private static List<String> signs(Event event) {
        List<String> signs = new ArrayList<>(Confidence.signs(event));
        signs.add(ALWAYS);
        return signs;
    }

    /** By the steepest way down, with all examples at each step. */
    private static SortedMap<String, Double> fit(List<Example> examples) {
        SortedMap<String, Double> weights = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            SortedMap<String, Double> slopes = new TreeMap<>();
            for (Example each : examples) {
                double miss = (each.right() ? 1 : 0) - likely(each, weights, 0);
                each.signs().forEach(sign -> slopes.merge(sign, miss, Double::sum));
            }
            slopes.forEach((sign, slope) -> {
                double now = weights.getOrDefault(sign, 0.0);
                double pull = sign.equals(ALWAYS) ? 0 : CAUTION * now;
                weights.put(sign, now + STEP * (slope - pull) / examples.size());
            });
        }
        return weights;
    }

    /** What must be added to every event so that as many as this are right on the whole. */
    private static double toMean(List<Example> examples, SortedMap<String, Double> weights, double share) {
        double low = -5;
        double high = 5;
        for (int round = 0; round < 50; round++) {
            double shift = (low + high) / 2;
            double mean = examples.stream()
                    .mapToDouble(each -> likely(each, weights, shift))
                    .average()
                    .orElseThrow();
            if (mean < share) {
                low = shift;
            } else {
                high = shift;
            }
        }
        return low;
    }

    private static double likely(Example each, SortedMap<String, Double> weights, double shift) {
        double sum = shift;
        for (String sign : each.signs()) {
            sum += weights.getOrDefault(sign, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}

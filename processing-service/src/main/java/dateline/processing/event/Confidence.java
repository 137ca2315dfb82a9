package dateline.processing.event;

import dateline.contracts.Event;
import dateline.contracts.Span;
import dateline.processing.wordlist.WordList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How likely an event is right in type, place and date at once.
 *
 * <p>It goes by a few signs: the type, the status, and how near to the deed its place and its day are told. What each sign
 * weighs stands in {@code confidence.tsv}, and was fitted to what is right and wrong in our own gold.
 */
public final class Confidence {

    private static final Map<String, Double> WEIGHTS = new HashMap<>();

    static {
        for (String line : WordList.of(Confidence.class, "confidence.tsv")) {
            String[] cells = line.split("\t");
            WEIGHTS.put(cells[0], Double.valueOf(cells[1]));
        }
    }

    private static final String ALWAYS = "always";
    private static final double LEAST = .4;

    private Confidence() {}

    /** From 0 to 1: of as many events with these signs so many were right. */
    static BigDecimal of(Event event) {
        double sum = WEIGHTS.get(ALWAYS);
        for (String sign : signs(event)) {
            sum += WEIGHTS.getOrDefault(sign, 0.0);
        }
        // strict: the same on every machine
        return BigDecimal.valueOf(1 / (1 + StrictMath.exp(-sum))).setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * Whether it is published. Of events below this, in articles that nobody had read, one in five was right; those somewhat above
     * mostly have the right type, and only their place or day is in doubt.
     */
    public static boolean isLikely(Event event) {
        return event.confidence().doubleValue() >= LEAST;
    }

    /** What is weighed of an event, by the names of {@code confidence.tsv}. */
    public static List<String> signs(Event event) {
        String kind =
                Ontology.isHostileDeed(event.type()) ? "deed" : Ontology.isWords(event.type()) ? "words" : "dealing";
        Event.Place place = event.place();
        Event.Date date = event.date();
        List<String> signs = new ArrayList<>(List.of(
                event.type(),
                event.status().name(),
                kind + " dated " + step(event, date.value().value().isPresent(), date.span())));
        // those who telephone are in no one place, and nothing lacks
        if (event.mode().value().filter("phone"::equals).isEmpty()) {
            signs.add(kind + " placed " + step(event, place.place().isPresent(), place.span()));
        }
        return signs;
    }

    private static String step(Event event, boolean told, Optional<Span> words) {
        if (!told) {
            return "nowhere";
        }
        boolean inClause = words.stream().anyMatch(span -> event.evidence().stream()
                .anyMatch(each ->
                        each.clause().start() <= span.start() && each.clause().end() >= span.end()));
        return inClause ? "in its clause" : words.isPresent() ? "beside its clause" : "by inference";
    }
}

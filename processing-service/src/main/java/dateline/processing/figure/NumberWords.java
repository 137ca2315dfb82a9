package dateline.processing.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words for many: "dozens", "hundreds of thousands". */
final class NumberWords {

    private static final Map<String, BigDecimal> MULTIPLES = Map.of(
            "dozen", BigDecimal.valueOf(12),
            "hundred", BigDecimal.valueOf(100),
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000));
    // More than one of them, so at least two.
    private static final Map<String, BigDecimal> SEVERAL = Map.of(
            "handful", BigDecimal.valueOf(2),
            "tens", BigDecimal.valueOf(20),
            "dozens", BigDecimal.valueOf(24),
            "scores", BigDecimal.valueOf(40),
            "hundreds", BigDecimal.valueOf(200),
            "thousands", BigDecimal.valueOf(2_000),
            "millions", BigDecimal.valueOf(2_000_000),
            "billions", BigDecimal.valueOf(2_000_000_000));

    /** Words for many that tell no more than the least it can be. */
    static final String VAGUE = "(?:(?:tens|hundreds|thousands) of (?:thousands|millions|billions)|"
            + "(?:several|a few|many) (?:dozen|hundred|thousand|million|billion)"
            + "|a handful|dozens|scores|hundreds|thousands|millions|billions|tens)";

    private NumberWords() {}

    /** The least that words can be that match {@link #VAGUE}. */
    static BigDecimal least(String words) {
        BigDecimal least = BigDecimal.ONE;
        for (String word : parts(words)) {
            if (SEVERAL.containsKey(word)) {
                // "tens of thousands" are twenty times one thousand, not two
                BigDecimal several = SEVERAL.get(word);
                least = least.compareTo(BigDecimal.ONE) > 0
                        ? least.multiply(several).divide(BigDecimal.valueOf(2))
                        : several;
            } else if (MULTIPLES.containsKey(word)) {
                least = MULTIPLES.get(word).multiply(BigDecimal.valueOf(2));
            }
        }
        return least;
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        for (String part : words.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
            if (!part.equals("and") && !part.equals("a") && !part.equals("an") && !part.equals("of")) {
                parts.add(part);
            }
        }
        return parts;
    }
}

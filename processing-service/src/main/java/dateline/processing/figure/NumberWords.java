package dateline.processing.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What number words say: "twenty-five", "two dozen", "half a million", "hundreds of thousands". */
final class NumberWords {

    private static final Map<String, Integer> SMALL = small();
    private static final Map<String, BigDecimal> MULTIPLES = Map.ofEntries(
            Map.entry("dozen", BigDecimal.valueOf(12)),
            Map.entry("hundred", BigDecimal.valueOf(100)),
            Map.entry("thousand", BigDecimal.valueOf(1_000)),
            Map.entry("lakh", BigDecimal.valueOf(100_000)),
            Map.entry("million", BigDecimal.valueOf(1_000_000)),
            Map.entry("crore", BigDecimal.valueOf(10_000_000)),
            Map.entry("billion", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)),
            Map.entry("k", BigDecimal.valueOf(1_000)),
            Map.entry("m", BigDecimal.valueOf(1_000_000)),
            Map.entry("mn", BigDecimal.valueOf(1_000_000)),
            Map.entry("bn", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("tn", BigDecimal.valueOf(1_000_000_000_000L)));
    // More than one of them, so at least two.
    private static final Map<String, BigDecimal> SEVERAL = Map.of(
            "tens", BigDecimal.valueOf(20),
            "dozens", BigDecimal.valueOf(24),
            "scores", BigDecimal.valueOf(40),
            "hundreds", BigDecimal.valueOf(200),
            "thousands", BigDecimal.valueOf(2_000),
            "millions", BigDecimal.valueOf(2_000_000),
            "billions", BigDecimal.valueOf(2_000_000_000));

    private static final String UNIT = "(?:one|two|three|four|five|six|seven|eight|nine)";
    private static final String UP_TO_99 = "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]" + UNIT
            + ")?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|" + UNIT + ")";

    /** A multiplier behind digits or number words. */
    static final String MULTIPLE = "(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)";

    /** Number words with one value. */
    static final String PATTERN = "(?:(?:half a|an?) " + MULTIPLE + "|" + UP_TO_99 + "(?:(?: " + MULTIPLE
            + ")+(?: (?:and )?" + UP_TO_99 + ")?)*)";

    /** Words for many that tell no more than the least it can be. */
    static final String VAGUE = "(?:(?:tens|hundreds|thousands) of (?:thousands|millions|billions)|"
            + "(?:several|a few|many) (?:dozen|hundred|thousand|million|billion)"
            + "|dozens|scores|hundreds|thousands|millions|billions|tens)";

    private NumberWords() {}

    private static Map<String, Integer> small() {
        Map<String, Integer> small = new HashMap<>();
        String[] first =
                ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                                + "seventeen eighteen nineteen")
                        .split(" ");
        for (int i = 0; i < first.length; i++) {
            small.put(first[i], i + 1);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            small.put(tens[i], 10 * (i + 2));
        }
        return small;
    }

    /** The value of a multiplier, such as "million" or "bn". */
    static BigDecimal multiple(String word) {
        return MULTIPLES.get(word.toLowerCase(Locale.ROOT));
    }

    /** The value of words that match {@link #PATTERN}. */
    static BigDecimal value(String words) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        boolean half = false;
        for (String word : parts(words)) {
            if (SMALL.containsKey(word)) {
                current = current.add(BigDecimal.valueOf(SMALL.get(word)));
            } else if (word.equals("half")) {
                half = true;
            } else if (MULTIPLES.containsKey(word)) {
                BigDecimal multiple = MULTIPLES.get(word);
                current = (current.signum() == 0 ? BigDecimal.ONE : current).multiply(multiple);
                if (multiple.compareTo(BigDecimal.valueOf(1_000)) >= 0) {
                    total = total.add(current);
                    current = BigDecimal.ZERO;
                }
            }
        }
        BigDecimal sum = total.add(current);
        return half ? sum.divide(BigDecimal.valueOf(2)) : sum;
    }

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

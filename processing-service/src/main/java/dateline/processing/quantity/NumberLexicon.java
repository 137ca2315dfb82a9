package dateline.processing.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that say numbers. */
final class NumberLexicon {

    private static final Map<String, Integer> BELOW_TWENTY = new HashMap<>();
    private static final Map<String, Integer> TENS = new HashMap<>();
    private static final Map<String, BigDecimal> MULTIPLES = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final Map<String, BigDecimal> PARTS = new HashMap<>();

    static {
        List<String> small = List.of(
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                                + "seventeen eighteen nineteen")
                        .split(" "));
        List<String> smallOrdinals = List.of(
                ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
                                + "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
                        .split(" "));
        for (int i = 0; i < small.size(); i++) {
            BELOW_TWENTY.put(small.get(i), i);
            ORDINALS.put(smallOrdinals.get(i), i);
        }
        BELOW_TWENTY.put("nought", 0);
        ORDINALS.put("nineth", 9);
        List<String> tens = List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
        for (int i = 0; i < tens.size(); i++) {
            TENS.put(tens.get(i), 10 * (i + 2));
            ORDINALS.put(tens.get(i).replaceFirst("y$", "ieth"), 10 * (i + 2));
        }
        TENS.put("fourty", 40);
        multiple("12", "dozen", "doz", "dozs", "dz");
        multiple("1000", "thousand", "k");
        multiple("100000", "lakh", "lac");
        multiple("1000000", "million", "mn", "mln", "mm", "m");
        multiple("10000000", "crore");
        multiple("1000000000", "billion", "bn", "bln", "b", "g");
        multiple("1000000000000", "trillion", "tn", "tln", "t");
        for (Map.Entry<String, Integer> each : ORDINALS.entrySet()) {
            if (each.getValue() > 2) {
                PARTS.put(each.getKey() + "s", BigDecimal.valueOf(each.getValue()));
            }
        }
        PARTS.put("halves", BigDecimal.TWO);
        PARTS.put("quarters", BigDecimal.valueOf(4));
        PARTS.put("hundredths", BigDecimal.valueOf(100));
        for (String each : List.of("thousand", "million", "billion", "trillion")) {
            PARTS.put(each + "ths", MULTIPLES.get(each));
        }
    }

    private NumberLexicon() {}

    private static void multiple(String value, String... words) {
        for (String word : words) {
            MULTIPLES.put(word, new BigDecimal(value));
        }
    }

    static Optional<Integer> belowTwenty(String word) {
        return Optional.ofNullable(BELOW_TWENTY.get(word));
    }

    static Optional<Integer> tens(String word) {
        return Optional.ofNullable(TENS.get(word));
    }

    /** "thousand", "million"; short forms only where they stand behind digits. */
    static Optional<BigDecimal> multiple(String word, boolean behindDigits) {
        boolean isShort = word.length() < 4 && !word.startsWith("do") || word.equals("dozs");
        return isShort && !behindDigits && !word.startsWith("do")
                ? Optional.empty()
                : Optional.ofNullable(MULTIPLES.get(word));
    }

    /** "fifth", "twentieth", but not "hundredth". */
    static Optional<Integer> ordinal(String word) {
        return Optional.ofNullable(ORDINALS.get(word));
    }

    /** What "hundredth" or "millionth" multiplies by. */
    static Optional<BigDecimal> multipleOrdinal(String word) {
        if (!word.endsWith("th")) {
            return Optional.empty();
        }
        String stem = word.substring(0, word.length() - 2);
        return stem.equals("hundred")
                ? Optional.of(BigDecimal.valueOf(100))
                : stem.length() > 4 ? multiple(stem, false) : Optional.empty();
    }

    /** Into how many parts "fifths" or, behind "one", "fifth" divides. */
    static Optional<BigDecimal> parts(String word, boolean many) {
        if (many) {
            return Optional.ofNullable(PARTS.get(word));
        }
        return word.equals("half")
                ? Optional.of(BigDecimal.TWO)
                : word.equals("second") || word.equals("first")
                        ? Optional.empty()
                        : Optional.ofNullable(PARTS.get(word + "s"));
    }
}

package dateline.ingest.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A number as a newspaper writes it, in figures or in English words: "5,135", "1.2 million", "some three dozen". */
record Amount(BigDecimal value, String digits) {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("once", 1),
            Map.entry("two", 2),
            Map.entry("twice", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "dozen", BigDecimal.valueOf(12),
            "hundred", BigDecimal.valueOf(100),
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000),
            "trillion", BigDecimal.valueOf(1_000_000_000_000L));

    // Words that stand before or after a number and leave it what it is.
    private static final Set<String> AROUND = Set.of(
            "about",
            "around",
            "some",
            "nearly",
            "almost",
            "over",
            "more",
            "than",
            "at",
            "least",
            "most",
            "up",
            "to",
            "as",
            "many",
            "only",
            "just",
            "fewer",
            "less",
            "under",
            "roughly",
            "approximately",
            "a",
            "time",
            "times");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[,.]\\d{3})+");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?");

    /** The number that these words are, if they are one and nothing else. */
    static Optional<Amount> of(List<String> tokens) {
        BigDecimal value = null;
        StringBuilder digits = new StringBuilder();
        for (String token : tokens) {
            String word = token.toLowerCase(Locale.ROOT);
            Optional<BigDecimal> number = number(word);
            if (number.isPresent()) {
                // "1 234", and "forty two" that stood with a dash.
                boolean group = value != null && word.matches("\\d{3}");
                BigDecimal base = value == null ? BigDecimal.ZERO : value;
                value = (group ? base.multiply(SCALES.get("thousand")) : base).add(number.get());
                digits.append(word.replaceAll("\\D", ""));
            } else if (SCALES.containsKey(word)) {
                value = (value == null ? BigDecimal.ONE : value).multiply(SCALES.get(word));
            } else if (!AROUND.contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(value).map(known -> new Amount(known, digits.toString()));
    }

    private static Optional<BigDecimal> number(String word) {
        if (GROUPED.matcher(word).matches()) {
            return Optional.of(new BigDecimal(word.replaceAll("[,.]", "")));
        }
        return PLAIN.matcher(word).matches()
                ? Optional.of(new BigDecimal(word.replace(',', '.')))
                : Optional.ofNullable(WORDS.get(word)).map(BigDecimal::valueOf);
    }

    boolean isMoreThan(Amount other) {
        return value.compareTo(other.value) > 0;
    }

    /** Whether one is the other with its digits in another order: 784 and 748. */
    boolean isTransposed(Amount other) {
        return digits.length() > 1
                && !digits.equals(other.digits)
                && digits.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(other.digits.chars().sorted().boxed().toList());
    }

    /** Whether one is ten, a hundred, … times the other: a nought too many, millions for billions. */
    boolean isOfAnotherScale(Amount other) {
        return value.signum() > 0
                && other.value.signum() > 0
                && value.compareTo(other.value) != 0
                && value.stripTrailingZeros()
                        .unscaledValue()
                        .equals(other.value.stripTrailingZeros().unscaledValue());
    }

    boolean isYear() {
        return digits.length() == 4
                && (digits.startsWith("19") || digits.startsWith("20"))
                && value.compareTo(new BigDecimal(digits)) == 0;
    }
}

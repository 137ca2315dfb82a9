package dateline.processing.quantity;

import dateline.processing.quantity.Number.Form;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads what is below a hundred, and the "a" of "a hundred". */
final class SmallNumbers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final Wording words;

    SmallNumbers(Wording words) {
        this.words = words;
    }

    Optional<Part> belowHundred(int i) {
        if (i >= words.size()) {
            return Optional.empty();
        }
        Optional<Integer> tens = NumberLexicon.tens(words.get(i).text());
        if (tens.isPresent()) {
            int at = words.is(i + 1, "-") ? i + 2 : i + 1;
            Optional<Integer> unit = at < words.size()
                    ? NumberLexicon.belowTwenty(words.get(at).text()).filter(value -> value > 0 && value < 10)
                    : Optional.empty();
            return Optional.of(
                    unit.map(value -> inWords(tens.get() + value, at + 1)).orElseGet(() -> inWords(tens.get(), i + 1)));
        }
        return NumberLexicon.belowTwenty(words.get(i).text()).map(value -> inWords(value, i + 1));
    }

    private static Part inWords(int value, int next) {
        return new Part(BigDecimal.valueOf(value), next, Form.WORDS);
    }

    /** "a" or nothing before "hundred" or "thousand". */
    Optional<Part> one(int i) {
        if (words.isAny(i - 1, "several", "few", "many", "couple")) {
            return Optional.empty(); // nobody knows how many
        }
        int at = words.isAny(i, "a", "an") ? i + 1 : i;
        boolean dozen = at > i && words.isAny(at, "dozen");
        if (words.is(at, "hundred")) {
            return Optional.of(new Part(HUNDRED, at + 1, Form.WORDS));
        }
        boolean large = at < words.size()
                && NumberLexicon.multiple(words.get(at).text(), false).isPresent()
                && !words.get(at).text().startsWith("do");
        return large || dozen ? Optional.of(new Part(BigDecimal.ONE, at, Form.WORDS)) : Optional.empty();
    }
}

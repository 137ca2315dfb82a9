package dateline.processing.quantity;

import dateline.processing.quantity.Number.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Reads parts of one: "two thirds of a million", "half a million", "a quarter", "one hundred thirty fifths". */
final class FractionParser {

    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_WORDS = 16;
    private final Wording words;
    private final SmallNumbers small;

    FractionParser(Wording words) {
        this.words = words;
        this.small = new SmallNumbers(words);
    }

    /** "two thirds of a million", "half a million", "a quarter", "one hundred thirty fifths" */
    Optional<Part> fraction(int i) {
        if (words.is(i, "half")) {
            return Optional.of(times(new Part(new BigDecimal("0.5"), i + 1, Form.FRACTION)));
        }
        Optional<BigDecimal> of = words.isAny(i, "a", "an") ? parts(i + 1, false) : Optional.empty();
        if (of.isPresent()) {
            return Optional.of(times(new Part(BigDecimal.ONE.divide(of.get(), DIGITS), i + 2, Form.FRACTION)));
        }
        Optional<Part> above = i < words.size() && words.get(i).form() == Word.Form.LETTERS && words.isNumberWord(i)
                ? numerator(i)
                : words.is(i, "a") && words.isNumberWord(i + 1) ? numerator(i) : Optional.empty();
        return above.flatMap(part -> {
            int at = words.is(part.next(), "-") ? part.next() + 1 : part.next();
            boolean one = part.value().compareTo(BigDecimal.ONE) == 0;
            return parts(at, !one).map(below -> times(divided(part, below, at)));
        });
    }

    private Optional<BigDecimal> parts(int i, boolean many) {
        return i < words.size() ? NumberLexicon.parts(words.get(i).text(), many) : Optional.empty();
    }

    /** The words before "fifths", without looking for further fractions. */
    Optional<Part> numerator(int i) {
        Optional<Part> first = small.belowHundred(i).or(() -> small.one(i));
        return first.map(part -> {
            Part result = part;
            while (result.next() < words.size() && result.next() - i < MOST_WORDS) {
                Word word = words.get(result.next());
                if (word.is("hundred")) {
                    result = result.with(result.value().multiply(HUNDRED), result.next() + 1);
                    Optional<Part> rest =
                            small.belowHundred(words.isAny(result.next(), "and") ? result.next() + 1 : result.next());
                    if (rest.isPresent()) {
                        result = result.with(
                                result.value().add(rest.get().value()),
                                rest.get().next());
                    }
                } else if (NumberLexicon.multiple(word.text(), false).isPresent()) {
                    result = result.with(
                            result.value()
                                    .multiply(NumberLexicon.multiple(word.text(), false)
                                            .get()),
                            result.next() + 1);
                } else {
                    break;
                }
            }
            return result;
        });
    }

    private Part divided(Part above, BigDecimal below, int at) {
        int last = above.next() - 1;
        Optional<Integer> tens = NumberLexicon.tens(words.get(last).text());
        boolean unit = below.compareTo(BigDecimal.TEN) < 0;
        if (tens.isPresent() && unit && words.is(last - 1, "hundred")) {
            // "one hundred thirty fifths" are a hundred of them
            BigDecimal ten = BigDecimal.valueOf(tens.get());
            return new Part(above.value().subtract(ten).divide(below.add(ten), DIGITS), at + 1, Form.FRACTION);
        }
        return new Part(above.value().divide(below, DIGITS), at + 1, Form.FRACTION);
    }

    /** Behind a fraction: "million", "a million", "of a million". */
    private Part times(Part fraction) {
        int at = fraction.next();
        at = words.is(at, "of") ? at + 1 : at;
        at = words.isAny(at, "a", "an", "one") ? at + 1 : at;
        int of = at;
        return of < words.size()
                ? Optional.of(words.get(of).text())
                        .filter(word -> word.length() > 3)
                        .flatMap(word ->
                                word.equals("hundred") ? Optional.of(HUNDRED) : NumberLexicon.multiple(word, false))
                        .map(multiple -> fraction.with(fraction.value().multiply(multiple, DIGITS), of + 1))
                        .orElse(fraction)
                : fraction;
    }
}

package dateline.processing.quantity;

import dateline.processing.quantity.Number.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads numbers in digits: "1,204", "10 1/2", "4/5", "1.3e6", "10 000". */
final class DigitParser {

    private static final Set<String> BEFORE_A_NUMBER =
            Set.of("than", "some", "about", "nearly", "over", "around", "almost", "least", "estimated", "r");

    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final int LARGEST_POWER = 400;
    private final Wording words;

    DigitParser(Wording words) {
        this.words = words;
    }

    Optional<Part> digits(int i) {
        if (i >= words.size()) {
            return Optional.empty();
        }
        Word word = words.get(i);
        if (word.form() == Word.Form.VULGAR) {
            return Optional.of(new Part(Literal.vulgar(word.text()), i + 1, Form.FRACTION));
        }
        if (word.form() != Word.Form.DIGITS) {
            return Optional.empty();
        }
        Optional<Part> quotient = quotient(i);
        if (quotient.isPresent()) {
            return quotient;
        }
        return Literal.value(word.text())
                .map(value -> new Part(value, i + 1, Form.DIGITS))
                .map(this::withThousands)
                .map(this::withExponent)
                .map(this::mixed);
    }

    /** "10 000": blanks between groups, where it cannot be two numbers. */
    private Part withThousands(Part part) {
        Part result = part;
        while (result.next() < words.size()
                && words.get(result.next()).blanks() == 1
                && (words.get(result.next()).is("000") || isGroup(part.next() - 1, result.next()))
                && words.get(part.next() - 1).text().length() <= 3) {
            result = result.with(result.value().multiply(BigDecimal.valueOf(1000)), result.next() + 1);
        }
        return result;
    }

    /** "more than 2 500 workers": behind other words than these it may be a day and a number. */
    private boolean isGroup(int first, int next) {
        return words.get(next).text().matches("\\d{3}")
                && words.get(first).text().length() <= 3
                && first > 0
                && BEFORE_A_NUMBER.contains(words.get(first - 1).text().toLowerCase(Locale.ROOT));
    }

    /** "1.3e6", "1.1^23" */
    private Part withExponent(Part base) {
        int at = base.next();
        boolean ten = words.is(at, "e") && words.glued(at);
        if ((!ten && !words.is(at, "^")) || !words.glued(at)) {
            return base;
        }
        int sign = 1;
        int from = at + 1;
        while (words.isAny(from, "+", "-") && words.glued(from)) {
            sign = words.is(from, "-") ? -sign : sign;
            from++;
        }
        if (!words.isDigits(from)
                || !words.glued(from)
                || words.get(from).text().length() > 3
                || words.get(from).text().contains(".")) {
            return base;
        }
        int power = sign * Integer.parseInt(words.get(from).text());
        if (Math.abs(power) > LARGEST_POWER) {
            return base;
        }
        BigDecimal value = ten
                ? base.value().scaleByPowerOfTen(power)
                : power >= 0 || base.value().signum() != 0 ? base.value().pow(power, DIGITS) : base.value();
        return base.with(value, from + 1);
    }

    /** "10 1/2", "8½" */
    private Part mixed(Part part) {
        int at = part.next();
        if (at < words.size() && words.get(at).form() == Word.Form.VULGAR) {
            return new Part(part.value().add(Literal.vulgar(words.get(at).text())), at + 1, Form.FRACTION);
        }
        boolean whole = part.value().stripTrailingZeros().scale() <= 0;
        return quotient(at)
                .filter(fraction ->
                        whole && !words.glued(at) && fraction.value().compareTo(BigDecimal.ONE) < 0)
                .map(fraction -> new Part(part.value().add(fraction.value()), fraction.next(), Form.FRACTION))
                .orElse(part);
    }

    /** "4/5", but neither "9/11" of a date nor "24/7" nor part of an address. */
    private Optional<Part> quotient(int i) {
        if (!words.isDigits(i)
                || !words.is(i + 1, "/")
                || !words.isDigits(i + 2)
                || words.glued(i + 1) != words.glued(i + 2)) {
            return Optional.empty();
        }
        if (words.isAny(i - 1, "/", "-") && words.glued(i) || (words.isAny(i + 3, "/") && words.glued(i + 3))) {
            return Optional.empty();
        }
        Optional<BigDecimal> above = Literal.value(words.get(i).text());
        Optional<BigDecimal> below = Literal.value(words.get(i + 2).text());
        if (above.isEmpty()
                || below.isEmpty()
                || below.get().signum() == 0
                || above.get().compareTo(below.get()) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new Part(above.get().divide(below.get(), DIGITS), i + 3, Form.FRACTION));
    }
}

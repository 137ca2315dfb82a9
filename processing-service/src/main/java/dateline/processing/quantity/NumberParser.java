package dateline.processing.quantity;

import dateline.processing.quantity.Number.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the longest number that begins at a word: "4 thousand 3 hundred and 21", "two thirds of a million", "-1.5",
 * "three lakh crore", "nine point nought four".
 */
final class NumberParser {

    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> MONEY_SIGNS = Set.of(
            "$", "£", "€", "¥", "₹", "₽", "₩", "₺", "₸", "₴", "₦", "₱", "¢", "₵", "₲", "₮", "৳", "₡", "₭", "₫", "₾",
            "฿", "₪", "₼");
    private static final int LARGEST_POWER = 400;
    private static final int MOST_WORDS = 16;
    private static final int MOST_MULTIPLES = 3;

    private final Wording words;
    private final DigitParser digits;
    private final SmallNumbers small;
    private final FractionParser fractions;

    NumberParser(Wording words) {
        this.words = words;
        this.digits = new DigitParser(words);
        this.small = new SmallNumbers(words);
        this.fractions = new FractionParser(words);
    }

    /** All numbers but ordinals, in order, none within another. */
    List<Number> numbers() {
        List<Number> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Number> number = at(at);
            number.ifPresent(found::add);
            at = number.map(Number::to).orElse(at + 1);
        }
        return found;
    }

    /** The number that begins at a word; empty if none does. */
    Optional<Number> at(int i) {
        return signed(i)
                .map(part -> new Number(
                        words.get(i).start(),
                        words.get(part.next() - 1).end(),
                        part.value(),
                        part.form(),
                        i,
                        part.next()));
    }

    private Optional<Part> signed(int i) {
        if (words.isAny(i, "-", "−", "+") && isFree(i) && words.isDigits(i + 1) && (words.glued(i + 1) || i == 0)) {
            return unsigned(i + 1)
                    .map(part ->
                            words.is(i, "+") ? part : part.with(part.value().negate(), part.next()));
        }
        if (words.isAny(i, "minus", "negative")) {
            return unsigned(i + 1).map(part -> part.with(part.value().negate(), part.next()));
        }
        return unsigned(i);
    }

    /** Whether a sign stands where a number may begin: not within a word, a range or a telephone number. */
    private boolean isFree(int i) {
        return i == 0 || !words.glued(i) || words.isAny(i - 1, "(", "<", ">", "=", "[", "$", "~", "/", "^");
    }

    private Optional<Part> unsigned(int i) {
        Optional<Part> fraction = fractions.fraction(i);
        if (fraction.isPresent()) {
            return fraction;
        }
        return whole(i).map(part -> over(withPart(part)));
    }

    // ---- whole numbers

    /** Groups that go down: "one million two hundred thousand and six". */
    private Optional<Part> whole(int i) {
        Optional<Part> first = group(i);
        if (first.isEmpty()) {
            return first;
        }
        BigDecimal total = BigDecimal.ZERO;
        Optional<BigDecimal> last = Optional.empty();
        int end = i;
        Optional<Part> next = first;
        while (next.isPresent()) {
            Part part = next.get();
            Part multiplied = multiplied(part);
            if (last.isPresent()
                    && (multiplied.value().signum() == 0 || multiplied.value().compareTo(last.get()) >= 0)) {
                break; // what looked like the next group is a number of its own
            }
            total = total.add(multiplied.value());
            end = multiplied.next();
            if (end == part.next() || part.value().signum() == 0 || isDozen(end - 1)) {
                break; // nothing smaller can follow
            }
            last = Optional.of(multiplied.value().divide(part.value(), DIGITS));
            int from = words.isAny(end, "and", "&")
                            || (words.is(end, ",") && words.isNumberWord(end + 1) && words.isNumberWord(end - 1))
                    ? end + 1
                    : end;
            next = fractions.fraction(from).isPresent() ? Optional.empty() : group(from);
            if (from == end && first.get().form() != Form.WORDS) {
                next = next.filter(each -> each.form() != Form.WORDS); // "5 lakh two years ago"
            }
        }
        Form form = first.get().form() == Form.DIGITS && last.isPresent()
                ? Form.MULTIPLE
                : first.get().form();
        return Optional.of(new Part(total, end, form));
    }

    private boolean isDozen(int i) {
        return words.get(i).text().startsWith("do");
    }

    /** With all that multiplies it: "3 lakh crore", "10k". */
    private Part multiplied(Part part) {
        if (isHyphenated(part.next())) {
            BigDecimal multiple = NumberLexicon.multiple(
                            words.get(part.next() + 1).text(), false)
                    .orElse(BigDecimal.ONE);
            return part.with(part.value().multiply(multiple, DIGITS), part.next() + 2);
        }
        Part result = part;
        Optional<BigDecimal> multiple = multiple(result.next(), part.form() != Form.WORDS, part.next());
        while (multiple.isPresent() && result.next() - part.next() < MOST_MULTIPLES) {
            result = result.with(result.value().multiply(multiple.get(), DIGITS), result.next() + 1);
            multiple = multiple(result.next(), false, part.next());
        }
        return result;
    }

    /** "312-crore", "five-million" */
    private boolean isHyphenated(int i) {
        return words.is(i, "-")
                && words.glued(i)
                && i + 1 < words.size()
                && words.glued(i + 1)
                && Set.of("lakh", "crore", "million", "billion", "trillion")
                        .contains(words.get(i + 1).text());
    }

    private Optional<BigDecimal> multiple(int i, boolean behindDigits, int numberEnd) {
        if (i >= words.size() || words.get(i).form() != Word.Form.LETTERS) {
            return Optional.empty();
        }
        Word word = words.get(i);
        boolean single = word.text().length() == 1;
        if (word.is("mm") && !isUpper(word) && !isMoney(numberEnd)) {
            return Optional.empty(); // millimeters
        }
        boolean named = single && words.isMoney(i + 1); // "250m pesos"
        if (single && !named && !word.is("k") && !isUpper(word) && !isMoney(numberEnd)) {
            return Optional.empty();
        }
        boolean continued = i + 1 < words.size()
                && words.glued(i + 1)
                && (words.isDigits(i + 1) || words.isAny(i + 1, "-", "–") && single && !words.isDigits(i + 2));
        return continued && word.text().length() < 3
                ? Optional.empty()
                : NumberLexicon.multiple(word.text(), behindDigits);
    }

    private static boolean isUpper(Word word) {
        return Character.isUpperCase(word.written().charAt(0));
    }

    /** Whether the number that ends before a word has a sign of money before it. */
    private boolean isMoney(int numberEnd) {
        int first = numberEnd - 1;
        return first > 0
                && (MONEY_SIGNS.contains(words.get(first - 1).text())
                        || words.glued(first)
                                && Currencies.isGlued(words.get(first - 1).written()));
    }

    /** What stands before a multiplier: "three hundred and six", "12.5", "a", "half a". */
    private Optional<Part> group(int i) {
        Optional<Part> start = digits.digits(i).or(() -> small.belowHundred(i)).or(() -> small.one(i));
        return start.map(part -> {
            Part hundreds = words.isAny(part.next(), "hundred", "hundreds") && !words.is(part.next() - 1, "hundred")
                    ? withRest(part.with(part.value().multiply(HUNDRED, DIGITS), part.next() + 1))
                    : words.is(part.next() - 1, "hundred") ? withRest(part) : part;
            return hundreds.form() == Form.WORDS ? withPoint(hundreds) : hundreds;
        });
    }

    /** Behind "hundred": "and six". */
    private Part withRest(Part hundreds) {
        int from = words.isAny(hundreds.next(), "and", "&") ? hundreds.next() + 1 : hundreds.next();
        if (fractions.fraction(from).isPresent()) {
            return hundreds;
        }
        Optional<Part> rest = small.belowHundred(from).or(() -> digits.digits(from)
                .filter(part -> from > hundreds.next()
                        && part.value().compareTo(HUNDRED) < 0
                        && !words.isAny(part.next(), "hundred")));
        return rest.map(part -> hundreds.with(hundreds.value().add(part.value()), part.next()))
                .orElse(hundreds);
    }

    /** "two hundred point zero three", "nought point eleven". */
    private Part withPoint(Part whole) {
        if (!words.is(whole.next(), "point")) {
            return whole;
        }
        StringBuilder decimals = new StringBuilder();
        int at = whole.next() + 1;
        while (at < words.size()) {
            Optional<Part> part = small.belowHundred(at);
            if (part.isEmpty() || (!decimals.isEmpty() && part.get().value().compareTo(BigDecimal.TEN) >= 0)) {
                break;
            }
            decimals.append(part.get().value());
            at = part.get().next();
            if (part.get().value().compareTo(BigDecimal.TEN) >= 0) {
                break;
            }
        }
        return decimals.isEmpty() ? whole : whole.with(whole.value().add(new BigDecimal("0." + decimals)), at);
    }

    /** "five and a quarter", "3 million and a half" */
    private Part withPart(Part whole) {
        if (!words.is(whole.next(), "and")) {
            return whole;
        }
        Optional<Part> part = fractions.fraction(whole.next() + 1).filter(each -> each.form() == Form.FRACTION);
        if (part.isEmpty()) {
            return whole;
        }
        boolean multiplied = part.get().value().compareTo(BigDecimal.ONE) >= 0;
        BigDecimal before = lastMultiple(whole.next() - 1);
        if (multiplied && before.equals(BigDecimal.ONE)) {
            // "two and a half million": both are multiplied
            BigDecimal both = lastMultiple(part.get().next() - 1);
            return new Part(
                    whole.value().multiply(both, DIGITS).add(part.get().value()),
                    part.get().next(),
                    Form.FRACTION);
        }
        BigDecimal of = multiplied ? BigDecimal.ONE : before;
        return new Part(
                whole.value().add(part.get().value().multiply(of, DIGITS)),
                part.get().next(),
                Form.FRACTION);
    }

    private BigDecimal lastMultiple(int i) {
        return NumberLexicon.multiple(words.get(i).text(), false)
                .filter(multiple -> multiple.compareTo(HUNDRED) > 0)
                .orElse(BigDecimal.ONE);
    }

    /** "one over three", where nothing follows that could be counted. */
    private Part over(Part above) {
        if (!words.is(above.next(), "over")) {
            return above;
        }
        Optional<Part> below =
                whole(above.next() + 1).filter(part -> part.value().signum() != 0);
        boolean ends = below.isPresent()
                && (below.get().next() >= words.size()
                        || words.get(below.get().next()).form() == Word.Form.SIGN);
        return ends
                ? new Part(
                        above.value().divide(below.get().value(), DIGITS),
                        below.get().next(),
                        Form.FRACTION)
                : above;
    }
}

package dateline.processing.calendar;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as they stand in times: "three", "twenty-first", "2.5", "nineteen ninety six". */
final class Numerals {

    /** A number and the word behind it; a vague one, such as "few", is a guess. */
    record Numeral(BigDecimal value, int next, boolean vague) {
        int whole() {
            return value.intValue();
        }
    }

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private final Words words;

    Numerals(Words words) {
        this.words = words;
    }

    /** A number that counts units. */
    Optional<Numeral> count(int i) {
        if (words.is(i, "½")) {
            return numeral(HALF, i + 1);
        }
        if (words.isDigits(i)) {
            return digits(i);
        }
        if (words.is(i, "few", "several", "some")) {
            return Optional.of(new Numeral(BigDecimal.valueOf(3), i + 1, true));
        }
        if (words.are(i, "a", "few") || words.are(i, "a", "several")) {
            return Optional.of(new Numeral(BigDecimal.valueOf(3), i + 2, true));
        }
        int couple = words.skip(i, "a");
        if (words.is(couple, "couple")) {
            return numeral(BigDecimal.TWO, words.skip(couple + 1, "of"));
        }
        if (words.is(couple, "dozen")) {
            return numeral(BigDecimal.valueOf(12), couple + 1);
        }
        if (words.is(i, "half")) {
            return numeral(HALF, words.skip(i + 1, "a", "an"));
        }
        if (words.is(i, "a", "an") && !words.is(i + 1, "second") && words.isLetters(i + 1)) {
            return numeral(BigDecimal.ONE, words.are(i + 1, "half") ? i + 1 : i + 1);
        }
        return below(i).flatMap(found -> andHalf(found));
    }

    private Optional<Numeral> digits(int i) {
        boolean decimal = words.is(i + 1, ".") && words.glued(i + 1) && words.isDigits(i + 2) && words.glued(i + 2);
        if (decimal) {
            return numeral(new BigDecimal(words.at(i) + "." + words.at(i + 2)), i + 3);
        }
        return andHalf(new Numeral(new BigDecimal(words.at(i)), i + 1, false));
    }

    /** "one and a half", "2 ½". */
    private Optional<Numeral> andHalf(Numeral whole) {
        int i = whole.next();
        if (words.is(i, "½")) {
            return numeral(whole.value().add(HALF), i + 1);
        }
        int half = words.skip(i + 1, "a");
        return words.is(i, "and") && words.is(half, "half")
                ? numeral(whole.value().add(HALF), half + 1)
                : Optional.of(whole);
    }

    private static Optional<Numeral> numeral(BigDecimal value, int next) {
        return Optional.of(new Numeral(value, next, false));
    }

    /** A number in words below a hundred. */
    Optional<Numeral> below(int i) {
        Optional<Integer> first = Vocabulary.number("number", words.at(i));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int at = words.is(i + 1, "-") ? i + 2 : i + 1;
        Optional<Integer> ones = Vocabulary.number("number", words.at(at)).filter(each -> each > 0 && each < 10);
        return first.get() >= 20 && ones.isPresent()
                ? numeral(BigDecimal.valueOf(first.get() + ones.get()), at + 1)
                : numeral(BigDecimal.valueOf(first.get()), i + 1);
    }

    /** A place in an order: "21st", "twenty-third". */
    Optional<Numeral> ordinal(int i) {
        if (words.isDigits(i)) {
            return words.is(i + 1, "st", "nd", "rd", "th") && words.glued(i + 1)
                    ? numeral(new BigDecimal(words.at(i)), i + 2)
                    : Optional.empty();
        }
        Optional<Integer> one = Vocabulary.number("ordinal", words.at(i));
        if (one.isPresent()) {
            return numeral(BigDecimal.valueOf(one.get()), i + 1);
        }
        Optional<Integer> tens = Vocabulary.number("number", words.at(i)).filter(each -> each >= 20);
        int at = words.is(i + 1, "-") ? i + 2 : i + 1;
        Optional<Integer> ones = Vocabulary.number("ordinal", words.at(at)).filter(each -> each < 10);
        return tens.isPresent() && ones.isPresent()
                ? numeral(BigDecimal.valueOf(tens.get() + ones.get()), at + 1)
                : Optional.empty();
    }

    /** A day of a month, in figures or words. */
    Optional<Numeral> day(int i) {
        return ordinal(i)
                .or(() -> words.isDigits(i) && words.at(i).length() <= 2
                        ? numeral(new BigDecimal(words.at(i)), i + 1)
                        : below(i))
                .filter(each -> each.whole() >= 1 && each.whole() <= 31);
    }

    /** A year that is written out: "1998", "nineteen ninety six", "two thousand and five". */
    Optional<Numeral> year(int i) {
        if (words.isDigits(i)) {
            int year = Integer.parseInt(words.at(i));
            boolean partOfMore = words.isLetters(i + 1) && words.glued(i + 1)
                    || words.is(i + 1, ".", ",", "/")
                            && words.glued(i + 1)
                            && words.isDigits(i + 2)
                            && words.glued(i + 2)
                    || words.is(i + 1, "%")
                    || words.is(i - 1, "$", "£", "€") && words.glued(i)
                    || words.is(i - 1, ".", ",") && words.glued(i) && words.isDigits(i - 2);
            return words.at(i).length() == 4 && year >= 1000 && year < 2200 && !partOfMore
                    ? numeral(BigDecimal.valueOf(year), i + 1)
                    : Optional.empty();
        }
        return yearInWords(i);
    }

    private Optional<Numeral> yearInWords(int i) {
        if (words.are(i, "two", "thousand")) {
            int at = words.skip(i + 2, "and");
            return below(at).map(rest -> new Numeral(BigDecimal.valueOf(2000L + rest.whole()), rest.next(), false));
        }
        Optional<Integer> century = Vocabulary.number("number", words.at(i)).filter(each -> each >= 15 && each <= 20);
        if (century.isEmpty()) {
            return Optional.empty();
        }
        boolean hundred = words.is(i + 1, "hundred");
        int at = hundred ? words.skip(i + 2, "and") : words.skip(i + 1, "-");
        return below(at)
                .filter(rest -> hundred || rest.whole() >= 10)
                .map(rest -> new Numeral(BigDecimal.valueOf(century.get() * 100L + rest.whole()), rest.next(), false));
    }
}

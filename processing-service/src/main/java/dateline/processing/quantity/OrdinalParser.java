package dateline.processing.quantity;

import dateline.processing.quantity.Number.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads ordinals: "21st", "one hundred twenty-fifth". */
final class OrdinalParser {

    private final Wording words;
    private final FractionParser fractions;

    OrdinalParser(Wording words) {
        this.words = words;
        this.fractions = new FractionParser(words);
    }

    /** All ordinals, in order: "21st", "one hundred twenty-fifth". */
    List<Number> ordinals() {
        List<Number> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Number> ordinal = ordinalAt(at);
            ordinal.ifPresent(found::add);
            at = ordinal.map(Number::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<Number> ordinalAt(int i) {
        Word word = words.get(i);
        if (word.form() == Word.Form.DIGITS
                && i + 1 < words.size()
                && words.glued(i + 1)
                && words.get(i + 1).text().matches("st|nd|rd|th")) {
            return Literal.value(word.text()).map(value -> ordinal(i, i + 2, value));
        }
        Optional<Number> alone =
                NumberLexicon.ordinal(word.text()).map(value -> ordinal(i, i + 1, BigDecimal.valueOf(value)));
        if (alone.isPresent()) {
            return alone;
        }
        return fractions.numerator(i).filter(part -> part.next() > i).flatMap(part -> ordinalBehind(i, part));
    }

    private Optional<Number> ordinalBehind(int i, Part before) {
        int at = words.is(before.next(), "-")
                ? before.next() + 1
                : words.isAny(before.next(), "and") ? before.next() + 1 : before.next();
        if (at >= words.size()) {
            return Optional.empty();
        }
        Optional<BigDecimal> multiple =
                NumberLexicon.multipleOrdinal(words.get(at).text());
        if (multiple.isPresent() && at == before.next()) {
            return multiple.map(value -> ordinal(i, at + 1, before.value().multiply(value)));
        }
        boolean tens = NumberLexicon.tens(words.get(before.next() - 1).text()).isPresent();
        boolean round = words.get(before.next() - 1).text().equals("hundred")
                || NumberLexicon.multiple(words.get(before.next() - 1).text(), false)
                        .isPresent();
        return NumberLexicon.ordinal(words.get(at).text())
                .filter(value -> round || (tens && value < 10 && !words.is(before.next(), "and")))
                .map(value -> ordinal(i, at + 1, before.value().add(BigDecimal.valueOf(value))));
    }

    private Number ordinal(int from, int to, BigDecimal value) {
        return new Number(words.get(from).start(), words.get(to - 1).end(), value, Form.ORDINAL, from, to);
    }
}

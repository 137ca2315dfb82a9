package dateline.processing.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number with what is written beside it to say of what kind it is.
 *
 * @param start in UTF-16 offsets, of the number with its sign and unit
 * @param end exclusive
 * @param numberStart of the number alone
 * @param numberEnd exclusive
 * @param value in the unit
 * @param form how the number is written
 * @param kind what kind of quantity
 * @param unit of money its ISO 4217 code ({@code -} if many countries share the word), of a measure its name; absent of
 *     others
 * @param name of the unit in words
 * @param attached whether letters of a unit touch the digits: "29km"
 */
public record Quantity(
        int start,
        int end,
        int numberStart,
        int numberEnd,
        BigDecimal value,
        Form form,
        Kind kind,
        Optional<String> unit,
        Optional<String> name,
        boolean attached) {

    /** How a number is written. */
    public enum Form {
        DIGITS,
        /** Digits with "million" or the like. */
        MULTIPLE,
        WORDS,
        /** With a part of one in it. */
        FRACTION
    }

    /** What kind of quantity. */
    public enum Kind {
        /** A bare number: it may count something. */
        NUMBER,
        PERCENT,
        MONEY,
        /** Cents and the like, of nobody knows which money. */
        SMALL_MONEY,
        AGE,
        TEMPERATURE,
        MEASURE
    }

    static Quantity of(
            List<Word> words, Number number, BigDecimal value, int from, int to, Kind kind, String unit, String name) {
        boolean attached = number.to() < to
                && words.get(number.to()).isGlued()
                && words.get(number.to()).form() == Word.Form.LETTERS;
        return new Quantity(
                words.get(from).start(),
                words.get(to - 1).end(),
                number.start(),
                number.end(),
                value,
                form(number),
                kind,
                Optional.of(unit),
                Optional.of(name),
                attached);
    }

    static Form form(Number number) {
        return switch (number.form()) {
            case DIGITS, ORDINAL -> Form.DIGITS;
            case MULTIPLE -> Form.MULTIPLE;
            case WORDS -> Form.WORDS;
            case FRACTION -> Form.FRACTION;
        };
    }
}

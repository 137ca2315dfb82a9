package dateline.processing.quantity;

import java.math.BigDecimal;

/**
 * A number in a text.
 *
 * @param start in UTF-16 offsets
 * @param end exclusive
 * @param value its value, to sixteen digits
 * @param form how it is written
 * @param from its first word among the words of the text
 * @param to after its last word
 */
record Number(int start, int end, BigDecimal value, Form form, int from, int to) {

    /** How a number is written. */
    enum Form {
        DIGITS,
        /** Digits with "million" or the like. */
        MULTIPLE,
        WORDS,
        /** With a part of one in it: "two thirds", "5 1/2". */
        FRACTION,
        ORDINAL
    }
}

package dateline.processing.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in a text, in UTF-16 offsets.
 *
 * @param start of its words alone
 * @param end after its words
 * @param outerStart of its words with the sign before them: "$5"
 * @param outerEnd after its words with the unit behind them: "5 percent"
 * @param value absent for a range and for "dozens"
 * @param low the least it can be
 * @param high the most it can be
 * @param unit currency code or {@code percent}
 * @param form how it is written
 */
record Numeral(
        int start,
        int end,
        int outerStart,
        int outerEnd,
        Optional<BigDecimal> value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Optional<String> unit,
        Form form) {

    /** How a number is written. */
    enum Form {
        DIGITS,
        /** Digits with "million" or the like. */
        MULTIPLE,
        WORDS,
        /** "dozens", "hundreds of thousands" */
        VAGUE,
        RANGE,
        /** A part of a whole: "a third", "one in five" */
        SHARE,
        /** "no one", "none" */
        NONE
    }
}

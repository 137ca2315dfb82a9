package dateline.processing.quantity;

import dateline.processing.quantity.Number.Form;
import java.math.BigDecimal;

/** A value that was read, and the word behind it. */
record Part(BigDecimal value, int next, Form form) {

    Part with(BigDecimal other, int behind) {
        return new Part(other, behind, form);
    }
}

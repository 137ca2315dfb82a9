package dateline.processing.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What digits with their separators say. */
final class Literal {

    private static final int LONGEST = 60;
    private static final Pattern PLAIN = Pattern.compile("\\d*\\.?\\d+");
    private static final Pattern COMMAS =
            Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?");
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,}");

    private Literal() {}

    /** The value; empty for a list, a version or the like. */
    static Optional<BigDecimal> value(String digits) {
        if (digits.length() > LONGEST) {
            return Optional.empty();
        }
        if (PLAIN.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits));
        }
        if (COMMAS.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replace(",", "")));
        }
        if (POINTS.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
        }
        return Optional.empty();
    }

    /** The value of a character such as ¾. */
    static BigDecimal vulgar(String character) {
        String[] parts = Normalizer.normalize(character, Normalizer.Form.NFKD).split("\u2044");
        return new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), MathContext.DECIMAL64);
    }
}

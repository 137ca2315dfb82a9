package dateline.query.event;

import dateline.query.fact.Asked;
import dateline.query.http.InvalidParameter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How sure an event must be at least; events are found by the hundredths of their confidence. */
final class LeastConfidence {

    private static final Pattern FROM_0_TO_1 = Pattern.compile("0?\\.[0-9]{1,12}|[01](\\.0{0,12})?");
    private static final int ALL = 100;

    private LeastConfidence() {}

    /** The key of an event with this confidence. */
    static String key(BigDecimal confidence) {
        return Integer.toString(hundredths(confidence, RoundingMode.HALF_UP));
    }

    /**
     * The keys of those that are sure enough; none if the parameter was not sent.
     *
     * @param value as it was sent; null if it was not
     */
    static List<String> keys(String value) {
        return Asked.words("confidence", value)
                .map(words -> {
                    if (!FROM_0_TO_1.matcher(words).matches()) {
                        throw new InvalidParameter("confidence", "must be a number from 0 to 1");
                    }
                    int least = hundredths(new BigDecimal(words), RoundingMode.CEILING);
                    return IntStream.rangeClosed(least, ALL)
                            .mapToObj(Integer::toString)
                            .toList();
                })
                .orElse(List.of());
    }

    private static int hundredths(BigDecimal share, RoundingMode rounding) {
        return share.movePointRight(2).setScale(0, rounding).intValueExact();
    }
}

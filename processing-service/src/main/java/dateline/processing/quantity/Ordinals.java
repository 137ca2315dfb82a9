package dateline.processing.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads places in an order: "21st", "one hundred twenty-fifth", "the penultimate". */
public final class Ordinals {

    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(?:(next to last|penultimate)|(antepenultimate)|(last)|(next)|(previous)|(current(?: one)?))\\b",
            Pattern.CASE_INSENSITIVE);

    /**
     * A place in an order.
     *
     * @param value the place counted from the first; absent for a relative one
     * @param from what a relative one counts from: {@code end} or {@code current}
     * @param steps how many steps from there
     */
    public record Ordinal(int start, int end, Optional<BigDecimal> value, String from, int steps) {}

    private Ordinals() {}

    /** The ordinals of a text, in order. */
    public static List<Ordinal> in(String text) {
        List<Ordinal> found = new ArrayList<>();
        for (Number number : new OrdinalParser(Wording.of(text)).ordinals()) {
            found.add(new Ordinal(number.start(), number.end(), Optional.of(number.value()), "start", 0));
        }
        Matcher relative = RELATIVE.matcher(text);
        while (relative.find()) {
            String from = relative.group(1) != null || relative.group(2) != null || relative.group(3) != null
                    ? "end"
                    : "current";
            int steps = relative.group(1) != null || relative.group(5) != null
                    ? -1
                    : relative.group(2) != null ? -2 : relative.group(4) != null ? 1 : 0;
            found.add(new Ordinal(relative.start(), relative.end(), Optional.empty(), from, steps));
        }
        found.sort(Comparator.comparingInt(Ordinal::start));
        return List.copyOf(found);
    }
}

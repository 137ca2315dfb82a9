package dateline.processing.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads limits and spans of numbers: "more than 30", "between 10 and 20", "500 or more", "1,000–5,000". */
public final class RangeReader {

    private static final String OR_EQUAL = "(?:(?: or |[ -]or[ -])(?:equal|equals)(?: to| than)?)?";
    private static final Pattern OVER = Pattern.compile(
            "(?:(?:is |are )?(?:more|larger|greater|bigger|higher)" + OR_EQUAL + "(?: than| to)?" + OR_EQUAL
                    + "|above|over|exceed(?:s|ed|ing)?|>)(?: a| an)?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNDER = Pattern.compile(
            "(?:(?:is |are )?(?:less|fewer|smaller|lower)" + OR_EQUAL + "(?: than| to)?" + OR_EQUAL
                    + "|below|under|(?<![=<>])<)(?: a| an)?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_LEAST = Pattern.compile(
            "(?:at least(?: or equal(?: to)?)?|(?:no|not) (?:less|fewer|smaller|lower) than|equal(?:s)?(?: to)? or (?:more|greater|larger|higher) than"
                    + "|minimum(?: of)?|>=|≥)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_MOST = Pattern.compile(
            "(?:at most|up to|(?:no|not) (?:more|larger|greater|bigger|higher) than|equal(?:s)?(?: to)? or (?:less|fewer|smaller|lower) than"
                    + "|maximum(?: of)?|<=|≤)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EQUALS = Pattern.compile("(?:equals?(?: to)?)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OR_MORE = Pattern.compile(
            "^\\s*(?:(?:or (?:more|above|over|greater|larger|higher)\\b(?! than| or)|and (?:up|upwards|above|over|more)\\b(?=\\s*(?:$|[.,;?!])))|\\+(?!\\d))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OR_LESS = Pattern.compile(
            "^\\s*(?:or (?:less|fewer|below|under|smaller|lower)\\b(?! than| or)|and (?:less|below|under)\\b(?=\\s*(?:$|[.,;?!])))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("(?:between|from)(?: the)?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TO =
            Pattern.compile("\\s*(?:-|–|—|~)\\s*|\\s+(?:to|through|till|until)(?: the)?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("\\s+and(?: the)?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("\\s*(?:,|and|but|, and|, but)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN = Pattern.compile(" (?:in|out of) ");

    private final String text;
    private final List<Number> numbers;

    private RangeReader(String text) {
        this.text = text;
        Wording words = Wording.of(text);
        List<Number> all = new ArrayList<>(new NumberParser(words).numbers());
        for (Number ordinal : new OrdinalParser(words).ordinals()) {
            all.removeIf(each -> each.start() < ordinal.end() && ordinal.start() < each.end());
            all.add(ordinal);
        }
        all.sort(Comparator.comparingInt(Number::start));
        this.numbers = all;
    }

    /** A limit at one side or both; a side is inside if its number itself belongs to the range. */
    public record Range(
            int start,
            int end,
            Optional<BigDecimal> low,
            boolean lowInside,
            Optional<BigDecimal> high,
            boolean highInside) {}

    /** The ranges of a text, in order. */
    public static List<Range> in(String text) {
        return new RangeReader(text).ranges();
    }

    private List<Range> ranges() {
        List<Range> found = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Optional<Range> span = i + 1 < numbers.size() ? span(numbers.get(i), numbers.get(i + 1)) : Optional.empty();
            if (span.isPresent()) {
                found.add(span.get());
                i++;
                continue;
            }
            Optional<Range> limit = limit(i);
            limit.ifPresent(found::add);
            int to = limit.map(Range::end).orElse(0);
            while (i + 1 < numbers.size() && numbers.get(i + 1).end() <= to) {
                i++;
            }
        }
        return joined(found);
    }

    private Optional<Range> span(Number first, Number second) {
        String link = text.substring(first.end(), second.start());
        String before = text.substring(0, first.start());
        Matcher opening = BETWEEN.matcher(before);
        boolean opened = opening.find();
        boolean isSpan =
                TO.matcher(link).matches() || (opened && AND.matcher(link).matches());
        boolean partOfMore = touches(first.start() - 1) || touches(second.end()) || isPhone(first, link);
        if (!isSpan || first.value().compareTo(second.value()) >= 0 || partOfMore) {
            return Optional.empty();
        }
        return Optional.of(new Range(
                opened ? opening.start() : first.start(),
                second.end(),
                Optional.of(first.value()),
                true,
                Optional.of(second.value()),
                false));
    }

    private boolean touches(int at) {
        return at >= 0 && at < text.length() && "-/+".indexOf(text.charAt(at)) >= 0 && !text.startsWith("- ", at);
    }

    /** "555-1234" and "1995-01" are no spans. */
    private boolean isPhone(Number first, String link) {
        return link.equals("-") && text.startsWith("0", first.end() + 1);
    }

    private Optional<Range> limit(int i) {
        Number number = numbers.get(i);
        String before = text.substring(0, number.start());
        int end = number.end();
        BigDecimal value = number.value();
        if (i + 1 < numbers.size()) {
            Number next = numbers.get(i + 1);
            boolean share = IN.matcher(text.substring(end, next.start())).matches()
                    && next.value().compareTo(value) > 0
                    && OR_MORE.matcher(text.substring(next.end())).find();
            if (share) {
                value = value.divide(next.value(), MathContext.DECIMAL64);
                end = next.end();
            }
        }
        String behind = text.substring(end);
        Matcher more = OR_MORE.matcher(behind);
        if (more.find()) {
            return Optional.of(new Range(
                    opening(before, number), end + more.end(), Optional.of(value), true, Optional.empty(), false));
        }
        Matcher less = OR_LESS.matcher(behind);
        if (less.find()) {
            return Optional.of(new Range(
                    opening(before, number), end + less.end(), Optional.empty(), false, Optional.of(value), true));
        }
        BigDecimal limit = value;
        int to = end;
        return found(AT_LEAST, before)
                .map(start -> new Range(start, to, Optional.of(limit), true, Optional.empty(), false))
                .or(() -> found(AT_MOST, before)
                        .map(start -> new Range(start, to, Optional.empty(), false, Optional.of(limit), true)))
                .or(() -> found(OVER, before)
                        .map(start -> new Range(
                                start,
                                to,
                                Optional.of(limit),
                                before.substring(start).contains("equal"),
                                Optional.empty(),
                                false)))
                .or(() -> found(UNDER, before)
                        .map(start -> new Range(
                                start,
                                to,
                                Optional.empty(),
                                false,
                                Optional.of(limit),
                                before.substring(start).contains("equal"))))
                .or(() -> found(EQUALS, before)
                        .map(start -> new Range(start, to, Optional.of(limit), true, Optional.of(limit), true)));
    }

    private static int opening(String before, Number number) {
        return found(EQUALS, before).orElse(number.start());
    }

    private static Optional<Integer> found(Pattern words, String before) {
        // The words of a limit are few: no need to look further back.
        int from = Math.max(0, before.length() - 48);
        Matcher matcher = words.matcher(before).region(from, before.length()).useTransparentBounds(true);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int start = matcher.start();
        boolean inWord =
                start > 0 && Character.isLetter(before.charAt(start)) && Character.isLetter(before.charAt(start - 1));
        return inWord ? Optional.empty() : Optional.of(start);
    }

    /** "more than 12 and less than 45" is one. */
    private List<Range> joined(List<Range> ranges) {
        List<Range> joined = new ArrayList<>();
        for (Range each : ranges) {
            if (!joined.isEmpty()) {
                Range last = joined.getLast();
                boolean linked = each.start() >= last.end()
                        && LINK.matcher(text.substring(last.end(), each.start()))
                                .matches();
                Optional<Range> both = linked ? both(last, each) : Optional.empty();
                if (both.isPresent()) {
                    joined.set(joined.size() - 1, both.get());
                    continue;
                }
            }
            joined.add(each);
        }
        return joined;
    }

    private static Optional<Range> both(Range first, Range second) {
        Range low = first.low().isPresent() ? first : second;
        Range high = first.low().isPresent() ? second : first;
        boolean fit = low.low().isPresent()
                && low.high().isEmpty()
                && high.high().isPresent()
                && high.low().isEmpty()
                && low.low().get().compareTo(high.high().get()) < 0;
        return fit
                ? Optional.of(new Range(
                        first.start(), second.end(), low.low(), low.lowInside(), high.high(), high.highInside()))
                : Optional.empty();
    }
}

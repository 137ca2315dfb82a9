package dateline.processing.figure;

import dateline.processing.figure.Numeral.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers in a text: digits, words, ranges, money, percentages. Whether they count anything is not asked here. */
final class Numerals {

    private static final String DIGITS = "\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.,/:#№])(?<!\\p{L}[-–])(?<digits>" + DIGITS + ")"
                    + "(?:[ -]?(?<multiple>" + NumberWords.MULTIPLE + ")\\b(?!-)|[ ]?(?<short>bn|tn|mn|m|k)\\b)?"
                    + "(?![\\p{L}\\d/:°]|[.,]\\d|[-–]\\p{L}|’s|'s)"
                    + "|(?<![\\p{L}\\d-])(?<vague>" + NumberWords.VAGUE + ")(?![\\p{L}-])"
                    + "|(?<![\\p{L}\\d-])(?<words>" + NumberWords.PATTERN
                    + ")(?![\\p{L}]|-\\p{L})(?! (?:hundred|thousand|million|billion|trillion|dozen)\\b)"
                    + "|(?<![\\p{L}\\d])(?<none>no one|nobody)(?!\\p{L})"
                    + "|(?<![\\p{L}\\d])(?<no>no)(?= (?:casualties|deaths|injuries|fatalities|arrests)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT =
            Pattern.compile("\\s?%|[ -](?:percent|per cent|pct)\\b(?!age)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("(?i).*\\bbetween[^\\d\\p{L}]{1,4}$", Pattern.DOTALL);
    private static final Pattern FROM = Pattern.compile("(?i).*\\bfrom[^\\d\\p{L}]{1,4}$", Pattern.DOTALL);

    private Numerals() {}

    /** The numbers between two offsets, in order; ranges as one. */
    static List<Numeral> in(String text, int from, int to) {
        List<Numeral> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            number(text, matcher).ifPresent(found::add);
        }
        return joined(text, found);
    }

    private static Optional<Numeral> number(String text, Matcher matcher) {
        if (matcher.group("vague") != null) {
            return Optional.of(new Numeral(
                    matcher.start(),
                    matcher.end(),
                    matcher.start(),
                    matcher.end(),
                    Optional.empty(),
                    Optional.of(NumberWords.least(matcher.group())),
                    Optional.empty(),
                    Currencies.behind(text, matcher.end() + (text.startsWith(" of", matcher.end()) ? 3 : 0), true)
                            .map(Currencies.Found::code),
                    Form.VAGUE));
        }
        if (matcher.group("none") != null || matcher.group("no") != null) {
            return Optional.of(plain(matcher, BigDecimal.ZERO, Form.NONE));
        }
        if (matcher.group("words") != null) {
            return Optional.of(withUnit(text, plain(matcher, NumberWords.value(matcher.group()), Form.WORDS)));
        }
        BigDecimal value = new BigDecimal(matcher.group("digits").replace(",", ""));
        String multiple = matcher.group("multiple") == null ? matcher.group("short") : matcher.group("multiple");
        if (multiple == null) {
            return Optional.of(withUnit(text, plain(matcher, value, Form.DIGITS)));
        }
        Numeral number = withUnit(
                text,
                plain(matcher, value.multiply(NumberWords.multiple(multiple)).stripTrailingZeros(), Form.MULTIPLE));
        // "100m" is as often a distance as it is millions, unless it is money
        boolean unsure = multiple.equalsIgnoreCase("m") || multiple.equalsIgnoreCase("k");
        return unsure && number.unit().isEmpty() ? Optional.empty() : Optional.of(number);
    }

    private static Numeral plain(Matcher matcher, BigDecimal value, Form form) {
        return new Numeral(
                matcher.start(),
                matcher.end(),
                matcher.start(),
                matcher.end(),
                Optional.of(whole(value)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                form);
    }

    private static BigDecimal whole(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static Numeral withUnit(String text, Numeral number) {
        Matcher percent = PERCENT.matcher(text).region(number.end(), text.length());
        if (percent.lookingAt()) {
            return withUnit(number, "percent", number.start(), percent.end());
        }
        Optional<Currencies.Found> sign = Currencies.before(text, number.start());
        boolean large = number.form() == Form.MULTIPLE
                || number.value()
                        .filter(v -> v.compareTo(BigDecimal.valueOf(100_000)) >= 0)
                        .isPresent();
        Optional<Currencies.Found> word = Currencies.behind(text, number.end(), large);
        if (sign.isPresent()) {
            return withUnit(number, sign.get().code(), sign.get().start(), number.end());
        }
        return word.map(found -> withUnit(number, found.code(), number.start(), found.end()))
                .orElse(number);
    }

    private static Numeral withUnit(Numeral number, String unit, int start, int end) {
        return new Numeral(
                number.start(),
                number.end(),
                start,
                end,
                number.value(),
                number.low(),
                number.high(),
                Optional.of(unit),
                number.form());
    }

    private static List<Numeral> joined(String text, List<Numeral> numbers) {
        List<Numeral> joined = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Numeral first = numbers.get(i);
            Numeral second = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
            String between = second == null ? "" : text.substring(first.outerEnd(), second.outerStart());
            Join join = second == null ? Join.NONE : join(text, first, between);
            Optional<Numeral> range = join == Join.NONE ? Optional.empty() : range(first, second, join);
            if (range.isPresent()) {
                joined.add(range.get());
                i++;
            } else if (join == Join.HYPHEN) {
                i++; // a score, a vote, a span of years: it counts nothing
            } else {
                joined.add(first);
            }
        }
        return joined;
    }

    private enum Join {
        NONE,
        WORD,
        HYPHEN
    }

    private static Join join(String text, Numeral first, String between) {
        if (between.matches("\\s?[-–—]\\s?") || between.equals("-to-")) {
            return Join.HYPHEN;
        }
        String before = text.substring(Math.max(0, first.outerStart() - 12), first.outerStart());
        boolean range = (between.equals(" to ") && !FROM.matcher(before).matches())
                || between.equals(" or ")
                || (between.equals(" and ") && BETWEEN.matcher(before).matches());
        return range ? Join.WORD : Join.NONE;
    }

    private static Optional<Numeral> range(Numeral first, Numeral second, Join join) {
        if (first.value().isEmpty() || second.value().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal low = first.value().get();
        BigDecimal high = second.value().get();
        if (second.form() == Form.MULTIPLE
                && first.form() == Form.DIGITS
                && low.compareTo(BigDecimal.valueOf(1000)) < 0) {
            BigDecimal multiple = BigDecimal.ONE;
            while (high.compareTo(multiple.multiply(BigDecimal.valueOf(1000))) >= 0) {
                multiple = multiple.multiply(BigDecimal.valueOf(1000));
            }
            low = low.multiply(multiple);
        }
        boolean years = join == Join.HYPHEN
                && first.end() - first.start() == 4
                && second.unit().isEmpty();
        if (low.compareTo(high) >= 0 || years) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(
                first.start(),
                second.end(),
                first.outerStart(),
                second.outerEnd(),
                Optional.empty(),
                Optional.of(whole(low)),
                Optional.of(whole(high)),
                second.unit().or(first::unit),
                Form.RANGE));
    }
}

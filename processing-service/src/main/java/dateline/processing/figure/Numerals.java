package dateline.processing.figure;

import dateline.processing.figure.Numeral.Form;
import dateline.processing.quantity.Quantity;
import dateline.processing.quantity.Quantity.Kind;
import dateline.processing.quantity.QuantityReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers in a text: digits, words, ranges, money, percentages. Whether they count anything is not asked here. */
final class Numerals {

    /** Words for many or none, which have no value of their own. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?<![\\p{L}\\d-])(?<vague>" + NumberWords.VAGUE + ")(?![\\p{L}-])"
                    + "|(?<![\\p{L}\\d])(?<none>no one|nobody|none|not one|not a single)(?!\\p{L})"
                    + "|(?<![\\p{L}\\d])(?<no>no)(?= (?!more|fewer|less|longer|doubt|matter|such|later)\\p{Ll})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN = Pattern.compile("(?i).*\\bbetween[^\\d\\p{L}]{1,4}$", Pattern.DOTALL);
    private static final Pattern FROM = Pattern.compile("(?i).*\\bfrom[^\\d\\p{L}]{1,4}$", Pattern.DOTALL);
    private static final Pattern SPREAD = Pattern.compile(
            "(?is).*\\b(?:anywhere|anything|somewhere|range|ranges|ranged|ranging|vary|varies|varied|varying"
                    + "|(?:could|may|might|can|would) \\p{L}+) from[^\\d\\p{L}]{1,4}$");
    private static final Pattern OUT_OF = Pattern.compile(" (?:(?:in|out of)(?: every)?|of every) ");
    /** "one child in three", "one office tower in four", but not "one man died in three" */
    private static final Pattern ONE_OUT_OF =
            Pattern.compile(" (?:(?!(?:was|is|were|are|has|had|of|who|and|or|man|woman)\\b)(?!\\p{L}+ed )\\p{Ll}+ )?"
                    + "\\p{L}+ (?:in|out of)(?: every)? ");

    private static final Pattern TIME = Pattern.compile(
            "[ -](?:second|minute|hour|day|week|month|year|decade|game|match|race|start|election)s?\\b.*",
            Pattern.DOTALL);
    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(1000);
    private static final BigDecimal SMALL_WHOLE = BigDecimal.valueOf(12);
    private static final BigDecimal LARGEST_PART = BigDecimal.valueOf(20);
    private static final BigDecimal PER_HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(1000);
    private static final String NUMBERED = "#№/:";

    private Numerals() {}

    /** The numbers between two offsets, in order; ranges as one. */
    static List<Numeral> in(String text, int from, int to) {
        List<Numeral> found = new ArrayList<>();
        Matcher vague = VAGUE.matcher(text).region(from, to).useTransparentBounds(true);
        while (vague.find()) {
            found.add(vague(text, vague));
        }
        List<Numeral> words = List.copyOf(found);
        for (Quantity quantity : QuantityReader.in(text.substring(from, to))) {
            numeral(text, quantity, from)
                    .filter(each -> words.stream().noneMatch(other -> overlap(each, other)))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(Numeral::start));
        return joined(text, found);
    }

    private static boolean overlap(Numeral one, Numeral other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static Numeral vague(String text, Matcher matcher) {
        if (matcher.group("vague") == null) {
            return new Numeral(
                    matcher.start(),
                    matcher.end(),
                    matcher.start(),
                    matcher.end(),
                    Optional.of(BigDecimal.ZERO),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Form.NONE);
        }
        int behind = matcher.end() + (text.startsWith(" of", matcher.end()) ? 3 : 0);
        return new Numeral(
                matcher.start(),
                matcher.end(),
                matcher.start(),
                matcher.end(),
                Optional.empty(),
                Optional.of(NumberWords.least(matcher.group())),
                Optional.empty(),
                QuantityReader.moneyBehind(text, behind),
                Form.VAGUE);
    }

    /** What may count something; ages, temperatures and measures with a sign do not. */
    private static Optional<Numeral> numeral(String text, Quantity quantity, int from) {
        boolean unit = quantity.kind() == Kind.PERCENT || quantity.kind() == Kind.MONEY;
        boolean share = Shares.isOne(text, quantity, from);
        boolean counts = unit
                || share
                || ((quantity.form() != Quantity.Form.FRACTION || isWholeMany(quantity.value()))
                        && quantity.kind() != Kind.AGE
                        && quantity.kind() != Kind.TEMPERATURE
                        && !quantity.attached());
        int start = quantity.numberStart() + from;
        int end = quantity.numberEnd() + from;
        int outerEnd = unit ? quantity.end() + from : end;
        if (!counts || quantity.value().signum() < 0 || isNumbered(text, start, outerEnd, unit)) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(
                start,
                end,
                unit ? quantity.start() + from : start,
                outerEnd,
                Optional.of(whole(quantity.value())),
                Optional.empty(),
                Optional.empty(),
                unit ? quantity.unit() : Optional.empty(),
                share ? Form.SHARE : form(quantity.form())));
    }

    /** "half a million", but not "a third of them". */
    private static boolean isWholeMany(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) > 0 && value.stripTrailingZeros().scale() <= 0;
    }

    /** "#5", "9/11", "12:30", "12-day", "60s" */
    private static boolean isNumbered(String text, int start, int end, boolean unit) {
        boolean before = start > 0 && NUMBERED.indexOf(text.charAt(start - 1)) >= 0;
        char behind = end < text.length() ? text.charAt(end) : ' ';
        char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        boolean hangs = (behind == '-' || behind == '–')
                && Character.isLetter(next)
                && !text.startsWith("-to-", end)
                && !text.startsWith("-odd ", end)
                && !text.startsWith("-strong", end);
        boolean possessive = (behind == '\'' || behind == '’') && next == 's';
        return before || (!unit && (NUMBERED.indexOf(behind) >= 0 && Character.isDigit(next) || hangs || possessive));
    }

    private static Form form(Quantity.Form form) {
        return switch (form) {
            case DIGITS -> Form.DIGITS;
            case MULTIPLE, FRACTION -> Form.MULTIPLE;
            case WORDS -> Form.WORDS;
        };
    }

    private static BigDecimal whole(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static List<Numeral> joined(String text, List<Numeral> numbers) {
        List<Numeral> joined = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Numeral first = numbers.get(i);
            Numeral second = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
            String between = second == null ? "" : text.substring(first.outerEnd(), second.outerStart());
            Join join = second == null ? Join.NONE : join(text, first, second, between);
            Optional<Numeral> range =
                    switch (join) {
                        case NONE -> Optional.empty();
                        case OUT_OF -> share(text, first, second);
                        default -> range(first, second, join);
                    };
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
        HYPHEN,
        /** "one in ten" */
        OUT_OF
    }

    private static Join join(String text, Numeral first, Numeral second, String between) {
        if (between.equals(" — ") || (between.matches(" [-–] ") && second.form() != Form.DIGITS)) {
            return Join.NONE; // "June 19 — Twenty-seven people", "Aug 11 - Two people"
        }
        if (between.matches("\\s?[-–—]\\s?") || between.equals("-to-")) {
            return Join.HYPHEN;
        }
        boolean one = first.value().filter(BigDecimal.ONE::equals).isPresent();
        if (OUT_OF.matcher(between).matches()
                || (one && ONE_OUT_OF.matcher(between).matches())) {
            return Join.OUT_OF;
        }
        String before = text.substring(Math.max(0, first.outerStart() - 12), first.outerStart());
        String earlier = text.substring(Math.max(0, first.outerStart() - 24), first.outerStart());
        boolean spread =
                !FROM.matcher(before).matches() || SPREAD.matcher(earlier).matches();
        boolean by = before.endsWith("by "); // "will go up by £86 to £1,812"
        boolean range = (between.equals(" to ") && spread && !by)
                || between.equals(" or ")
                || (between.equals(" and ") && BETWEEN.matcher(before).matches());
        return range ? Join.WORD : Join.NONE;
    }

    /** "nine in every ten" */
    private static Optional<Numeral> share(String text, Numeral first, Numeral second) {
        if (first.value().isEmpty() || second.value().isEmpty() || second.unit().isPresent()) {
            return Optional.empty();
        }
        BigDecimal part = first.value().get();
        BigDecimal all = second.value().get();
        boolean fits = part.signum() > 0
                && part.compareTo(all) < 0
                && all.compareTo(LARGEST_WHOLE) <= 0
                && !TIME.matcher(text.substring(second.end(), Math.min(text.length(), second.end() + 12)))
                        .matches();
        return fits && isShare(part, all)
                ? Optional.of(new Numeral(
                        first.start(),
                        second.end(),
                        first.outerStart(),
                        second.outerEnd(),
                        Optional.of(part.divide(all, MathContext.DECIMAL64)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Form.SHARE))
                : Optional.empty();
    }

    /** "one in five", "12 in 100"; but 480 out of 510, and four out of 14, are counts. */
    private static boolean isShare(BigDecimal part, BigDecimal all) {
        boolean round =
                all.compareTo(SMALL_WHOLE) <= 0 || all.remainder(BigDecimal.TEN).signum() == 0;
        return round && (part.compareTo(LARGEST_PART) <= 0 || all.compareTo(PER_HUNDRED) == 0);
    }

    private static Optional<Numeral> range(Numeral first, Numeral second, Join join) {
        if (first.value().isEmpty() || second.value().isEmpty()) {
            return Optional.empty();
        }
        boolean sameUnit = first.unit().isEmpty()
                || first.unit().equals(second.unit())
                || (second.unit().isEmpty() && join == Join.HYPHEN);
        BigDecimal low = first.value().get();
        BigDecimal high = second.value().get();
        boolean part = low.compareTo(BigDecimal.ONE) < 0 && high.compareTo(BigDecimal.ONE) > 0;
        if (!sameUnit || part) {
            return Optional.empty(); // "fell 9.4 percent to 2,118 yen", "by a fifth to 410"
        }
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
        boolean apart = high.compareTo(low.multiply(FARTHEST)) > 0; // "from hundreds on day one to 4,000"
        if (low.compareTo(high) >= 0 || years || apart) {
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

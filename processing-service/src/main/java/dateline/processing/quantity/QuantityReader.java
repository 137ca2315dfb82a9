package dateline.processing.quantity;

import dateline.processing.quantity.Quantity.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the numbers of a text with their units: money, percentages, ages, temperatures, measures, or bare. */
public final class QuantityReader {

    private static final Set<String> LENGTHS_OF_LIFE = Set.of("year", "month", "week", "day");
    private static final Pattern WEATHER = Pattern.compile(
            "\\b(?:temperatures?|weather|outside|hot|cold|warm|fever|celsius|fahrenheit|thermometer|freezing|boil(?:s|ing)?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 40;
    private static final Set<String> IN_NAMES = Set.of("-", "+", "/", "_", ".", "=", "%", "&", "?", ":", "#");

    private final String text;
    private final List<Word> words;
    private final NumberParser parser;
    private final MoneyReader money;

    private QuantityReader(String text) {
        this.text = text;
        this.words = Word.of(text);
        this.parser = new NumberParser(new Wording(words));
        this.money = new MoneyReader(words, parser);
    }

    /** The quantities of a text, in order, none within another. */
    public static List<Quantity> in(String text) {
        return new QuantityReader(text).quantities();
    }

    /**
     * The money whose word stands behind an offset, as after "millions of": its ISO 4217 code.
     *
     * @param from in UTF-16 offsets
     */
    public static Optional<String> moneyBehind(String text, int from) {
        List<Word> words = Word.of(text.substring(from, Math.min(text.length(), from + LONGEST_NAME)));
        return words.isEmpty()
                ? Optional.empty()
                : Currencies.behind(words, 0).map(name -> name.meaning().code()).filter(code -> !code.equals("-"));
    }

    private List<Quantity> quantities() {
        List<Quantity> found = new ArrayList<>();
        int taken = 0;
        for (Number number : parser.numbers()) {
            if (number.from() < taken) {
                continue;
            }
            Optional<Read> read = read(number, taken);
            read.map(Read::quantity).ifPresent(found::add);
            taken = read.map(Read::to).orElse(number.to());
        }
        return found;
    }

    private Optional<Read> read(Number number, int taken) {
        Optional<Read> signed = money.signed(number, taken);
        if (signed.isPresent()) {
            return signed;
        }
        if (isPartOfName(number) || isClock(number)) {
            return Optional.empty();
        }
        return percent(number)
                .or(() -> age(number))
                .or(() -> temperature(number))
                .or(() -> money.named(number))
                .or(() -> measured(number))
                .or(() -> isOpen(number) ? Optional.of(plain(number)) : Optional.empty());
    }

    // ---- percentages, ages, temperatures, measures

    private Optional<Read> percent(Number number) {
        int at = isHyphen(number.to()) ? number.to() + 1 : number.to();
        boolean per = is(at, "per") && is(at + 1, "cent");
        boolean one = is(at, "%") || is(at, "percent") || is(at, "percents") || is(at, "pct");
        if (!per && !one) {
            return Optional.empty();
        }
        int to = per ? at + 2 : at + 1;
        return Optional.of(new Read(
                Quantity.of(words, number, number.value(), number.from(), to, Kind.PERCENT, "percent", "percent"), to));
    }

    /** "87-year-old", "eighteen months of age", "87 yo" */
    private Optional<Read> age(Number number) {
        int at = isHyphen(number.to()) ? number.to() + 1 : number.to();
        if (is(at, "yo") || is(at, "yrs") && is(at + 1, "old")) {
            int to = is(at, "yo") ? at + 1 : at + 2;
            return Optional.of(aged(number, to, "year"));
        }
        if (at >= words.size()) {
            return Optional.empty();
        }
        String unit = words.get(at).text().replaceFirst("s$", "");
        int old = isHyphen(at + 1) ? at + 2 : at + 1;
        boolean ofAge = is(old, "of") && is(old + 1, "age");
        boolean told = is(old, "old") || is(old, "olds") || ofAge;
        return LENGTHS_OF_LIFE.contains(unit) && told
                ? Optional.of(aged(number, ofAge ? old + 2 : old + 1, unit))
                : Optional.empty();
    }

    private Read aged(Number number, int to, String unit) {
        return new Read(Quantity.of(words, number, number.value(), number.from(), to, Kind.AGE, unit, unit), to);
    }

    private Optional<Read> temperature(Number number) {
        Optional<Phrases.Found<Unit>> unit = Units.behind(words, number.to())
                .filter(found -> found.meaning().measure().equals("temperature"));
        if (unit.isPresent()) {
            return unit.map(found -> measure(number, found, Kind.TEMPERATURE));
        }
        return Units.behind(words, number.to())
                .filter(found -> found.meaning().name().equals("degree")
                        && WEATHER.matcher(text).find())
                .map(found -> measure(number, found, Kind.TEMPERATURE));
    }

    private Optional<Read> measured(Number number) {
        boolean bracket = is(number.to(), "[") && is(number.to() + 2, "]");
        int at = isHyphen(number.to()) || bracket ? number.to() + 1 : number.to();
        return Units.behind(words, at)
                .filter(found ->
                        !isHyphen(number.to()) || words.get(found.from()).text().length() > 2)
                .map(found -> bracket ? new Phrases.Found<>(found.meaning(), found.from(), found.to() + 1) : found)
                .map(found -> measure(number, found, Kind.MEASURE));
    }

    private Read measure(Number number, Phrases.Found<Unit> unit, Kind kind) {
        String name = unit.meaning().name();
        return new Read(
                Quantity.of(words, number, number.value(), number.from(), unit.to(), kind, name, name), unit.to());
    }

    // ---- bare

    private Read plain(Number number) {
        return new Read(
                new Quantity(
                        number.start(),
                        number.end(),
                        number.start(),
                        number.end(),
                        number.value(),
                        Quantity.form(number),
                        Kind.NUMBER,
                        Optional.empty(),
                        Optional.empty(),
                        false),
                number.to());
    }

    /** Whether it hangs on letters before it, as in "SCP-173", "mp3", "I7-860" and addresses of the web. */
    private boolean isPartOfName(Number number) {
        if (words.get(number.from()).form() == Word.Form.LETTERS) {
            return false;
        }
        for (int i = number.from(); i > 0 && words.get(i).isGlued(); i--) {
            Word before = words.get(i - 1);
            if (before.form() == Word.Form.LETTERS) {
                return parser.at(i - 1).isEmpty();
            }
            if (before.form() == Word.Form.SIGN && !IN_NAMES.contains(before.text())) {
                return false;
            }
        }
        return false;
    }

    /** "2pm", "2.13 a.m." */
    private boolean isClock(Number number) {
        int to = number.to();
        boolean half =
                is(to, "am") || is(to, "pm") || ((is(to, "a") || is(to, "p")) && is(to + 1, ".") && is(to + 2, "m"));
        return half
                && number.value().compareTo(BigDecimal.valueOf(13)) < 0
                && number.value().scale() < 3;
    }

    /** Whether nothing touches the number behind it that makes it part of something else: "4th", "101A". */
    private boolean isOpen(Number number) {
        int to = number.to();
        return number.form() == Number.Form.WORDS
                || to >= words.size()
                || !words.get(to).isGlued()
                || words.get(to).form() == Word.Form.SIGN;
    }

    private boolean isHyphen(int i) {
        return (is(i, "-") || is(i, "–"))
                && i + 1 < words.size()
                && words.get(i + 1).form() == Word.Form.LETTERS;
    }

    private boolean is(int i, String word) {
        return i >= 0 && i < words.size() && words.get(i).is(word);
    }
}

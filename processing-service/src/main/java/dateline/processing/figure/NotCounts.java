package dateline.processing.figure;

import dateline.language.Token.NameKind;
import dateline.processing.article.Paragraph;
import dateline.processing.wordlist.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells numbers that count nothing: ages, years, clock times, scores, and what is numbered or named. */
final class NotCounts {

    private static final Set<String> DEFINITE = Set.of(
            "the", "these", "those", "all", "both", "other", "last", "next", "first", "every", "per", "remaining");
    private static final Set<String> ONE_PERSON =
            Set.of("boy", "girl", "man", "woman", "child", "youth", "son", "daughter", "teenager", "baby");
    private static final Pattern YEAR = Pattern.compile("1[0-9]\\d\\d|20\\d\\d");
    private static final Pattern MONTH_BEFORE = Pattern.compile(
            "(?i).*\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.? $", Pattern.DOTALL);
    private static final Pattern MONTH_BEHIND = Pattern.compile(
            "(?i) (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b.*",
            Pattern.DOTALL);
    private static final Pattern SPORT = Pattern.compile(
            "(?i).*\\b(?:won|win|beat|lost|lose|drew|score[ds]?|ahead|level|finished|defeated) $", Pattern.DOTALL);
    private static final BigDecimal OFTEN = BigDecimal.valueOf(100);
    private static final int OLDEST = 110;
    private static final int LOOK = 24;
    private static final List<String> BEFORE = new ArrayList<>();
    private static final List<String> AFTER = new ArrayList<>();

    static {
        for (String line : WordList.of(NotCounts.class, "not-counted.txt")) {
            String[] parts = line.split("\\|");
            (parts[0].strip().equals("before") ? BEFORE : AFTER).add(parts[1].strip());
        }
    }

    private NotCounts() {}

    /** Whether the number counts nothing, whatever stands behind it. */
    static boolean contains(String text, Paragraph p, Numeral number, Optional<Counted> counted, boolean qualified) {
        if (number.unit().isPresent()) {
            return false;
        }
        int first = p.at(number.start());
        return isMarked(text, number)
                || isDate(text, number)
                || isYear(text, number, counted, qualified, p)
                || isAge(p, number, first)
                || isName(p, number, first, counted)
                || isDefinite(p, number, first, counted)
                || (number.form() == Numeral.Form.WORDS && text.startsWith(" of the ", number.end()) && isOne(number));
    }

    private static boolean isMarked(String text, Numeral number) {
        String before = text.substring(Math.max(0, number.start() - LOOK), number.start())
                .replaceFirst("between $", "");
        for (String each : BEFORE) {
            int at = before.length() - 1 - each.length();
            if (before.endsWith(" ")
                    && at >= 0
                    && before.regionMatches(true, at, each, 0, each.length())
                    && (at == 0 || !Character.isLetter(before.charAt(at - 1)))) {
                return true;
            }
        }
        if (number.value().filter(value -> value.compareTo(OFTEN) >= 0).isPresent()
                && text.startsWith(" times", number.end())) {
            return false; // "viewed 2.2 million times"
        }
        for (String each : AFTER) {
            int end = number.end() + 1 + each.length();
            if (number.end() < text.length()
                    && " -".indexOf(text.charAt(number.end())) >= 0
                    && text.regionMatches(true, number.end() + 1, each, 0, each.length())
                    && (end >= text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return SPORT.matcher(before).matches() && text.startsWith(" to ", number.end());
    }

    private static boolean isDate(String text, Numeral number) {
        String before = text.substring(Math.max(0, number.start() - LOOK), number.start());
        String behind = text.substring(number.end(), Math.min(text.length(), number.end() + LOOK));
        boolean day = number.form() == Numeral.Form.DIGITS
                && number.value().filter(v -> v.intValue() <= 31).isPresent();
        return day
                && (MONTH_BEFORE.matcher(before).matches()
                        || MONTH_BEHIND.matcher(behind).matches());
    }

    /** Four digits without a comma are a year, unless a qualifier or a known kind of people behind them says otherwise. */
    private static boolean isYear(
            String text, Numeral number, Optional<Counted> counted, boolean qualified, Paragraph p) {
        if (number.form() != Numeral.Form.DIGITS
                || !YEAR.matcher(text.substring(number.start(), number.end())).matches()) {
            return false;
        }
        boolean people = counted.flatMap(Counted::head)
                .filter(head -> head == counted.get().from() && p.is(head, "NNS"))
                .isPresent();
        int first = p.at(number.start());
        boolean dated =
                p.is(first - 1, "IN", "DT", "POS", "NNP") || p.word(first - 1).equals("(");
        return !qualified && (!people || dated);
    }

    private static boolean isAge(Paragraph p, Numeral number, int first) {
        int after = p.at(number.end());
        boolean bracketed = p.word(first - 1).equals("(") && p.word(after).equals(")");
        boolean person = p.lower(first - 1).equals("of")
                && ONE_PERSON.contains(p.lower(first - 2))
                && !p.isNoun(after); // "a boy of 15"
        // "children under five", "most of them over 80"
        boolean limit = p.lower(first - 1).matches("under|over|below|above")
                && (p.is(first - 2, "NNS") || p.lower(first - 2).equals("them"))
                && (after >= p.size() || p.word(after).matches("[.,;]") || p.isFinite(after))
                && number.value().filter(v -> v.intValue() <= OLDEST).isPresent();
        boolean betweenCommas = p.word(first - 1).equals(",")
                && (p.word(after).equals(",") || p.word(after).equals("."))
                && number.form() == Numeral.Form.DIGITS
                && number.value().filter(v -> v.intValue() <= OLDEST).isPresent();
        boolean another = p.lower(first - 1).equals("and")
                && p.is(first - 2, "CD")
                && p.lower(first - 3).equals("aged");
        return another || bracketed || limit || person || (betweenCommas && p.is(first - 2, "NN"));
    }

    /** "Boeing 737", "Apollo 11", and what the recogniser takes for a name. */
    private static boolean isName(Paragraph p, Numeral number, int first, Optional<Counted> counted) {
        NameKind own = p.token(first).name();
        if (own == NameKind.ORGANISATION || own == NameKind.PERSON) {
            return true;
        }
        boolean afterName = p.is(first - 1, "NNP")
                && !BareNumber.isVote(p, first, p.at(number.end()))
                && p.token(first - 1).name() != NameKind.LOCATION
                && !p.isCalendar(first - 1)
                && p.token(first).index() > 0;
        // behind a dash stands the first word after the dateline
        boolean capital = number.form() == Numeral.Form.WORDS
                && p.token(first).index() > 0
                && !p.word(first - 1).matches("[-–—:“‘\"]|--|``")
                && Character.isUpperCase(p.word(first).charAt(0));
        return (afterName
                        && number.form() == Numeral.Form.DIGITS
                        && counted.filter(c -> c.isMany(p)).isEmpty())
                || capital;
    }

    /** "the two leaders" are known already; nobody counts them. */
    private static boolean isDefinite(Paragraph p, Numeral number, int first, Optional<Counted> counted) {
        boolean rest = counted.isEmpty() && BareNumber.isRest(p, first); // "the other eight died on the road"
        return number.form() == Numeral.Form.WORDS
                && !rest
                && !(p.lower(first - 2).equals("of") && p.is(first - 3, "CD")) // "six of the seven counties"
                && DEFINITE.contains(p.lower(first - 1))
                && number.value().filter(v -> v.intValue() <= 10).isPresent();
    }

    static boolean isOne(Numeral number) {
        return number.form() == Numeral.Form.WORDS
                && number.value().filter(v -> v.intValue() == 1).isPresent();
    }
}

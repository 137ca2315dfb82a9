package dateline.processing.figure;

import dateline.processing.article.Paragraph;
import dateline.processing.figure.Count.Thing;
import dateline.processing.figure.FigureKinds.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the numbers of an article that count something: first those with a noun or a verb that tells what happens to
 * those who are counted, then those whose noun is left out.
 */
final class Counts {

    private static final Comparator<Count> BY_PLACE =
            Comparator.comparingInt(each -> each.number().start());
    private static final String BETWEEN = "between ";
    private static final Set<String> WITH_OVER = Set.of(
            "hand", "turn", "take", "sign", "make", "pass", "give", "fly", "quarrel", "dispute", "row", "feud", "jail",
            "arrest", "argue", "sue");
    private static final Set<String> WITH_UP = Set.of("go", "climb", "move", "rise", "come");

    private final FigureKinds kinds = new FigureKinds();
    private final LeftOut leftOut = new LeftOut(kinds);
    private final Illnesses illnesses = new Illnesses(kinds);

    /** A number with the words beside it. */
    private record Written(
            Paragraph p, Numeral number, int start, int after, Optional<Qualifiers.Found> qualifier, int behind) {

        int first() {
            return p.at(start);
        }

        int firstOfNumber() {
            return p.at(number.start());
        }
    }

    /** The counts of these paragraphs, in the order of the text. */
    List<Count> in(String text, List<Paragraph> paragraphs, FigureDates dates) {
        List<Count> found = new ArrayList<>();
        List<Written> bare = new ArrayList<>();
        for (Paragraph p : paragraphs) {
            for (Numeral number : Numerals.in(text, p.start(), p.end())) {
                if (!dates.isPartOfDate(number) && p.at(number.start()) < p.size()) {
                    Written written = written(text, p, number);
                    Optional<Counted> counted = counted(written);
                    if (NotCounts.contains(
                            text, p, number, counted, written.qualifier().isPresent())) {
                        continue;
                    }
                    Optional<Count> count = withNoun(text, written, counted);
                    count.ifPresentOrElse(found::add, () -> bare.add(written));
                }
            }
        }
        List<Written> rest = new ArrayList<>();
        for (Written each : bare) {
            withoutNoun(each, found).ifPresentOrElse(count -> add(found, count), () -> rest.add(each));
        }
        // last, so that no other number is told by what these may count
        for (Written each : rest) {
            alone(each, found).ifPresent(count -> add(found, count));
        }
        new SharedKinds(text, kinds).in(found);
        new Crowds(paragraphs).in(found);
        UnsureMoney.in(found);
        return found.stream().map(each -> illnesses.of(each, paragraphs)).toList();
    }

    private static void add(List<Count> found, Count count) {
        found.add(count);
        found.sort(BY_PLACE);
    }

    private static Written written(String text, Paragraph p, Numeral number) {
        Optional<Qualifiers.Found> behind = Qualifiers.behind(text, number.outerEnd());
        int from = isBetween(text, number) ? number.outerStart() - BETWEEN.length() : number.outerStart();
        Optional<Qualifiers.Found> qualifier = Qualifiers.before(text, from)
                .filter(found -> !isVerb(p, p.at(found.start())))
                .or(() -> behind);
        int start = qualifier.map(found -> Math.min(found.start(), from)).orElse(from);
        int end = behind.map(Qualifiers.Found::end).orElse(number.outerEnd());
        return new Written(p, number, start, p.at(end), qualifier, end);
    }

    /** "a reporter estimated 50,000", "handed over six", "a quarrel over 40 pigs", but not "an estimated 50,000" */
    private static boolean isVerb(Paragraph p, int i) {
        boolean estimated = p.lower(i).equals("estimated") && (p.isNoun(i - 1) || p.is(i - 1, "PRP"));
        boolean over = p.lower(i).equals("over") && WITH_OVER.contains(p.lemma(i - 1)) && p.is(i - 1, "VB", "NN");
        boolean upTo =
                p.lower(i).equals("up") && p.is(i - 1, "VB") && WITH_UP.contains(p.lemma(i - 1)); // "would go up to 65"
        return estimated || over || upTo;
    }

    private static Optional<Counted> counted(Written w) {
        boolean verb = w.p().lower(w.first() - 1).matches("which|whom")
                && w.p().lower(w.first() - 2).equals("of")
                && (w.p().is(w.after(), "VBD", "VBN", "VBZ", "VBP") // "of which 370 held drugs"
                        || (w.p().is(w.after(), "NN") && !w.p().is(w.after(), "NNS"))); // "of whom 402 board"
        return verb || isNoOne(w.p(), w.firstOfNumber())
                ? Optional.empty()
                : Counted.behind(w.p(), w.after(), w.number().unit(), w.number().form() == Numeral.Form.SHARE);
    }

    // ---- with a noun

    private Optional<Count> withNoun(String text, Written w, Optional<Counted> counted) {
        Kind read = kind(w, counted);
        Kind kind = read.happens() || w.number().unit().isPresent()
                ? read
                : leftOut.kindBefore(w.p(), w.first()).orElse(read);
        if (!counts(w, counted, kind) || isPartOfBare(w, counted)) {
            return Optional.empty();
        }
        Optional<Qualifiers.Found> trailing = w.qualifier().isPresent()
                ? Optional.empty()
                : counted.flatMap(each ->
                        Qualifiers.behindNoun(text, w.p().token(each.to() - 1).end()));
        int end = trailing.map(Qualifiers.Found::end)
                .or(() -> counted.map(each -> w.p().token(each.to() - 1).end()))
                .orElse(w.behind());
        Optional<Thing> object = counted.map(each -> Thing.of(w.p(), each)).or(() -> moneyWord(text, w));
        return Optional.of(new Count(
                w.p(),
                w.number(),
                w.start(),
                Math.max(end, w.behind()),
                w.qualifier().or(() -> trailing),
                object,
                kind,
                w.number().unit()));
    }

    /** "three of them": what it counts stands elsewhere. */
    private static boolean isPartOfBare(Written w, Optional<Counted> counted) {
        boolean wholeIsPlain = w.number().form() == Numeral.Form.SHARE && (!isOfThem(w) || isOfThoseWho(w));
        return counted.isEmpty()
                && w.number().unit().isEmpty()
                && w.number().form() != Numeral.Form.NONE
                && !wholeIsPlain;
    }

    /** In "120 tenge" the tenge are counted. */
    private static Optional<Thing> moneyWord(String text, Written w) {
        Numeral number = w.number();
        String behind = text.substring(number.end(), number.outerEnd());
        boolean word = number.unit().filter(unit -> !unit.equals("percent")).isPresent()
                && behind.strip().length() > 2
                && Character.isLetter(behind.strip().charAt(0));
        int start = number.end() + behind.length() - behind.stripLeading().length();
        return word ? Optional.of(new Thing(start, number.outerEnd(), Optional.of(behind.strip()))) : Optional.empty();
    }

    private Kind kind(Written w, Optional<Counted> counted) {
        if (w.number().form() == Numeral.Form.SHARE) {
            return Kind.told("share", "a part of a whole");
        }
        if (w.number().unit().filter("percent"::equals).isPresent()) {
            return Kind.told("percent", "its unit");
        }
        return w.number().unit().isPresent()
                ? Kind.told("money", "its unit")
                : kinds.of(w.p(), w.first(), w.after(), counted);
    }

    /** Whether the number counts something that can be told. */
    private static boolean counts(Written w, Optional<Counted> counted, Kind kind) {
        Numeral number = w.number();
        if (number.unit().isPresent() || number.form() == Numeral.Form.SHARE) {
            return true;
        }
        if (counted.filter(each -> each.isTime(w.p())).isPresent()) {
            return false;
        }
        if (number.form() == Numeral.Form.NONE) {
            return Negation.counts(w.p(), w.firstOfNumber(), w.after(), counted, kind);
        }
        boolean one =
                number.value().filter(v -> v.compareTo(BigDecimal.ONE) == 0).isPresent();
        if (one) {
            return (kind.happens()
                            || w.p().is(w.first() - 2, "EX") // "there is one doctor"
                            || Negation.isToll(w.p(), counted)
                            || w.p().lower(w.first() - 1).matches("by|of|single")
                                    && kind.answer()
                                            .value()
                                            .filter("votes"::equals)
                                            .isPresent())
                    && counted.flatMap(Counted::head).isPresent();
        }
        boolean ofGroup =
                w.p().lower(w.after()).equals("of") && w.p().is(w.after() + 1, "DT", "PRP$"); // "520 of the fleet"
        boolean strong = w.p().lower(w.after() + 1).equals("strong"); // "a 300-strong crowd"
        return counted.map(each -> (each.head().isPresent() && (strong || ofGroup || each.isMany(w.p())))
                        || (each.head().isEmpty() && kind.known()))
                .orElse(kind.known());
    }

    // ---- without

    private Optional<Count> withoutNoun(Written w, List<Count> before) {
        Numeral number = w.number();
        if (!mayStandAlone(w)) {
            return Optional.empty();
        }
        Optional<LeftOut.Told> told = leftOut.of(w.p(), w.first(), w.after(), number, before);
        if (told.isEmpty()) {
            Kind kind = kinds.behindNumber(w.p(), w.after())
                    .orElseGet(() -> kinds.of(w.p(), w.first(), w.after(), Optional.empty()));
            told = kind.known()
                    ? Optional.of(new LeftOut.Told(leftOut.group(w.p(), w.first(), before), kind, Optional.empty()))
                    : Optional.empty();
        }
        int end = isOfThem(w) ? w.p().token(w.after() + 1).end() : w.behind();
        Optional<Kind> share =
                number.form() == Numeral.Form.SHARE ? Optional.of(kind(w, Optional.empty())) : Optional.empty();
        return told.map(each -> new Count(
                w.p(), number, w.start(), end, w.qualifier(), each.object(), share.orElse(each.kind()), each.unit()));
    }

    private boolean mayStandAlone(Written w) {
        boolean one = NotCounts.isOne(w.number()) && !happensToOne(w) && !isLastOfTwo(w);
        return !one
                && w.number().form() != Numeral.Form.NONE
                && w.number().unit().isEmpty()
                && counted(w).filter(each -> isOther(w, each)).isEmpty();
    }

    /** "Canada will send two ships, Denmark one." */
    private static boolean isLastOfTwo(Written w) {
        return w.p().is(w.first() - 1, "NNP")
                && w.p().word(w.first() - 2).equals(",")
                && w.p().word(w.after()).matches("[.;]");
    }

    /** "one of whom died", "and one was hurt when a wall fell" */
    private boolean happensToOne(Written w) {
        boolean opens = w.first() == w.p().sentenceStart(w.first())
                || w.p().lower(w.first() - 1).matches("and|but|[,;]");
        boolean one = isOfThem(w) || (opens && w.p().isFinite(w.after()));
        return one
                && kinds.behindNumber(w.p(), isOfThem(w) ? w.after() + 2 : w.after())
                        .filter(Kind::happens)
                        .isPresent();
    }

    private Optional<Count> alone(Written w, List<Count> found) {
        if (!mayStandAlone(w)) {
            return Optional.empty();
        }
        Optional<Kind> own = leftOut.behind(w.p(), w.after()).or(() -> leftOut.done(w.p(), w.first(), w.after()));
        StandsAlone alone = new StandsAlone(w.p(), w.first(), w.after(), w.number(), found, own);
        return alone.told()
                .map(each -> new Count(
                        w.p(),
                        w.number(),
                        w.start(),
                        w.behind(),
                        w.qualifier(),
                        each.object(),
                        each.kind(),
                        each.unit()));
    }

    /** Whether a noun stands behind it after all, so that nothing is left out. */
    private static boolean isOther(Written w, Counted counted) {
        boolean verb = Headlines.isVerb(w.p(), w.after()) && !counted.isMany(w.p());
        return counted.head().isPresent() && !isOfThem(w) && !verb;
    }

    private static boolean isOfThem(Written w) {
        return w.p().lower(w.after()).equals("of")
                && w.p().lower(w.after() + 1).matches("them|whom|these|those|which|us|you");
    }

    /** "a quarter of those we missed": the words behind tell who. */
    private static boolean isOfThoseWho(Written w) {
        return w.p().lower(w.after() + 1).equals("those")
                && w.p().is(w.after() + 2, "PRP", "WP", "WDT", "VBN", "VBG", "IN", "NNP", "DT");
    }

    private static boolean isNoOne(Paragraph p, int first) {
        return p.lower(first).equals("nobody")
                || (p.lower(first).equals("no") && p.lower(first + 1).equals("one"));
    }

    private static boolean isBetween(String text, Numeral number) {
        int from = Math.max(0, number.outerStart() - BETWEEN.length());
        return number.form() == Numeral.Form.RANGE && text.regionMatches(true, from, BETWEEN, 0, BETWEEN.length());
    }
}

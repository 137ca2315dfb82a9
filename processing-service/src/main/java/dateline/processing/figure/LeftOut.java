package dateline.processing.figure;

import dateline.contracts.Answer;
import dateline.processing.article.Paragraph;
import dateline.processing.figure.Count.Thing;
import dateline.processing.figure.FigureKinds.Kind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a number counts whose noun is left out: "against 5,135 on Sunday", "103 of them", "the organisers claimed
 * 10,000", "and 30 in Port Ann". It counts what the number before it counts, or what {@link Totals} finds.
 */
final class LeftOut {

    // Two paragraphs on, nobody knows any more what was counted.
    private static final int NEAR = 1000;
    // "12 officers … an earlier figure of 18" speaks of the officers, not of the 9,900 detained in between.
    static final double ALIKE = Math.log(30);
    private static final String BESIDE = "as the number beside it counts: ";
    private static final BigDecimal CROWD = BigDecimal.valueOf(50);

    private final FigureKinds kinds;
    private final Totals totals;
    private final Understood understood = new Understood();

    LeftOut(FigureKinds kinds) {
        this.kinds = kinds;
        this.totals = new Totals(kinds);
    }

    /** What is counted, and of which kind it is. */
    record Told(Optional<Thing> object, Kind kind, Optional<String> unit) {}

    /**
     * What a number counts that has no noun; empty if that cannot be told.
     *
     * @param first its first word, qualifier included
     * @param after after its last word
     * @param counts those of the article that have a noun, and those before this one, in the order of the text
     */
    Optional<Told> of(Paragraph p, int first, int after, Numeral number, List<Count> counts) {
        if (BareNumber.isVote(p, first, after)) {
            Kind votes = Kind.told("votes", "\"voted\" stands before it");
            return Optional.of(new Told(Optional.empty(), votes, Optional.empty()));
        }
        if (BareNumber.isPart(p, first, after)) {
            return ofThem(p, first, after, number, counts);
        }
        if (BareNumber.isRest(p, first)) {
            return rest(p, first, after, counts);
        }
        if (p.is(after, "JJR", "RBR")) {
            return more(p, first, after, number, counts);
        }
        Optional<Totals.Total> total = totals.before(p, first).or(() -> totals.behind(p, first, after));
        if (total.isPresent()) {
            return told(p, first, number, total.get(), counts);
        }
        Optional<Count> rivals = votesOfRival(p, first, after, counts);
        if (rivals.isPresent()) {
            return Optional.of(same(rivals.get(), Optional.empty()));
        }
        Optional<Count> beside = inSentence(p, first, counts);
        if (beside.isPresent() && BareNumber.isCompared(p, first)
                || beside.isPresent() && BareNumber.isJoined(p, first, after)) {
            return Optional.of(same(beside.get(), behind(p, after)));
        }
        Optional<Count> next = BareNumber.isFrom(p, first) ? nextInSentence(p, first, counts) : Optional.empty();
        if (next.isPresent()) {
            return Optional.of(same(next.get(), Optional.empty()));
        }
        BigDecimal size = size(number);
        boolean held = understood.isHeld(p, first, size) || understood.isTiedBefore(p, first, size);
        if ((held && (BareNumber.ends(p, after) || p.is(after, "RB", "VB"))) || understood.isTiedBehind(p, after)) {
            return Optional.of(new Told(
                    Optional.empty(), done(p, first, after).orElseGet(() -> untold().kind()), Optional.empty()));
        }
        int subject = p.is(first - 2, "MD") ? first - 3 : first - 2; // "it will be under 50"
        boolean it = p.lower(subject).matches("it|this|that|they|we")
                && p.lemma(first - 1).equals("be");
        boolean last = BareNumber.ends(p, after) || BareNumber.isEarlier(p, after);
        it |= totals.isChangedTo(p, first);
        if (((it || BareNumber.isSpokenOf(p, first)) && last)
                || p.lower(first + 1).equals("total")) {
            return pointedAt(p, first, number, counts)
                    .map(each -> same(each, Optional.empty()))
                    .or(() -> size(number).compareTo(CROWD) >= 0 ? Optional.of(untold()) : Optional.empty());
        }
        return Optional.empty();
    }

    /** "24,906 votes, or 49.1 per cent, to 24,588 for Ada Berg" */
    private static Optional<Count> votesOfRival(Paragraph p, int first, int after, List<Count> counts) {
        return p.lower(first - 1).equals("to") && p.lower(after).equals("for")
                ? counts.stream()
                        .filter(each -> each.isInSentenceOf(p, first) && each.word() < first)
                        .filter(each -> each.kindName().equals("votes"))
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }

    /** "and four more were hurt", "27,000 fewer than a year earlier", but not "three higher". */
    private Optional<Told> more(Paragraph p, int first, int after, Numeral number, List<Count> counts) {
        if (p.lower(after).matches("lower|higher")) {
            return inSentence(p, first, counts)
                    .map(each -> same(each, Optional.empty())); // "840 points before closing 611 lower"
        }
        return p.lower(after).matches("more|fewer|less")
                ? before(p, first, counts)
                        .filter(each -> each.unit().isEmpty() && each.p() == p)
                        .filter(each -> p.lower(after + 1).equals("than") || difference(each, number) < ALIKE)
                        .map(each -> same(each, behind(p, after + 1).or(() -> done(p, first, after))))
                        .or(() -> behind(p, after + 1).map(kind -> untold(Optional.of(kind))))
                : Optional.empty();
    }

    /** "Eleven died at home and the other eight on the road": the rest of those counted just before. */
    private Optional<Told> rest(Paragraph p, int first, int after, List<Count> counts) {
        return before(p, first, counts)
                .filter(each -> each.unit().isEmpty() && each.p() == p)
                .map(each -> same(each, behind(p, after).or(() -> done(p, first, after))));
    }

    private static Told untold(Optional<Kind> kind) {
        return kind.map(LeftOut::untold).orElseGet(LeftOut::untold);
    }

    static Told untold(Kind kind) {
        return new Told(Optional.empty(), kind, Optional.empty());
    }

    static Told untold() {
        Kind kind = new Kind(Answer.of("other", "the text does not say what is counted"), false, false);
        return new Told(Optional.empty(), kind, Optional.empty());
    }

    /** The kind that the words before a number with a noun tell: "put the toll at 18 people". */
    Optional<Kind> kindBefore(Paragraph p, int first) {
        return totals.kindBefore(p, first);
    }

    /** The group that a number is a part of, as in "of the 20 injured, three died": what was counted just before. */
    Optional<Thing> group(Paragraph p, int first, List<Count> counts) {
        return before(p, first, counts)
                .filter(each -> each.unit().isEmpty() && each.p() == p)
                .flatMap(Count::object);
    }

    private Optional<Told> told(Paragraph p, int first, Numeral number, Totals.Total total, List<Count> counts) {
        if (total.things().isPresent() || total.kind().isPresent()) {
            Optional<Thing> things = total.things().map(each -> Thing.of(p, each));
            return Optional.of(new Told(things, total.kind().orElseGet(FigureKinds::none), Optional.empty()));
        }
        return pointedAt(p, first, number, counts)
                .map(each -> same(each, Optional.empty()))
                .or(() -> Optional.of(untold()));
    }

    /** What "the figure" or "it" points at: of the counts just before, the one most like it in size. */
    private static Optional<Count> pointedAt(Paragraph p, int first, Numeral number, List<Count> counts) {
        int at = p.token(first).start();
        return counts.stream()
                .filter(each -> each.number().start() < at && at - each.end() < NEAR)
                .filter(each -> each.unit().isEmpty() && difference(each, number) < ALIKE)
                .filter(each -> each.kind().known() || each.isInSentenceOf(p, first) || each.p() == p)
                .min(Comparator.comparing((Count each) -> !each.kind().happens())
                        .thenComparing(each -> each.object().isEmpty())
                        .thenComparing(each -> difference(each, number)));
    }

    static double difference(Count count, Numeral number) {
        return Math.abs(
                Math.log((count.size().doubleValue() + 1) / (size(number).doubleValue() + 1)));
    }

    // ---- parts of a group

    private Optional<Told> ofThem(Paragraph p, int first, int after, Numeral number, List<Count> counts) {
        int of = BareNumber.isOfTheirOwn(p, after) ? after + 3 : after + 2;
        int behind = p.lower(after).equals("of") ? of : after;
        Optional<Kind> own = behind(p, behind).or(() -> done(p, first, behind));
        Optional<Count> group = before(p, first, counts)
                .filter(each -> isWhole(each, number))
                .or(() -> counts.stream()
                        .filter(each -> isBefore(each, p, first) && isWhole(each, number))
                        .filter(each -> each.p() == p)
                        .reduce((earlier, later) -> later));
        if (group.isPresent()) {
            return Optional.of(same(group.get(), own));
        }
        if (p.lower(behind - 1).matches("us|you")) {
            return Optional.of(new Told(Optional.empty(), own.orElseGet(() -> untold().kind()), Optional.empty()));
        }
        Optional<Counted> named = Counted.endingBefore(p, first);
        if (named.isEmpty()
                && p.word(p.at(number.start())).matches("\\d[\\d,]+.*")
                && p.lower(after).equals("of")) {
            return Optional.of(new Told(Optional.empty(), own.orElseGet(() -> untold().kind()), Optional.empty()));
        }
        return named.map(each -> new Told(
                Optional.of(Thing.of(p, each)), own.orElseGet(() -> kinds.ofThings(p, each)), Optional.empty()));
    }

    private static boolean isBefore(Count count, Paragraph p, int first) {
        int at = p.token(first).start();
        return count.number().start() < at && at - count.end() < NEAR;
    }

    private static boolean isWhole(Count count, Numeral number) {
        boolean part = count.number().form() == Numeral.Form.SHARE;
        return count.unit().isEmpty() && !part && count.size().compareTo(size(number)) >= 0;
    }

    static BigDecimal size(Numeral number) {
        return number.value().or(number::low).orElse(BigDecimal.ZERO);
    }

    // ---- beside another number

    /** What is done to those counted, by a verb before the number: "arrested at least 46 of them". */
    Optional<Kind> done(Paragraph p, int first, int after) {
        return Optional.of(kinds.of(p, first, after, Optional.empty())).filter(Kind::happens);
    }

    /** What happens to those counted, by the words behind the number. */
    Optional<Kind> behind(Paragraph p, int after) {
        return kinds.behindNumber(p, after);
    }

    static Told same(Count count, Optional<Kind> own) {
        String reason = count.kind().answer().reason();
        Kind kind = own.orElseGet(() -> count.kind().as(reason.startsWith(BESIDE) ? reason : BESIDE + reason));
        return new Told(count.object(), kind, count.unit());
    }

    static Optional<Count> inSentence(Paragraph p, int first, List<Count> counts) {
        return before(p, first, counts).filter(each -> each.isInSentenceOf(p, first));
    }

    private static Optional<Count> nextInSentence(Paragraph p, int first, List<Count> counts) {
        return counts.stream()
                .filter(each -> each.isInSentenceOf(p, first) && each.word() > first)
                .findFirst();
    }

    /** The last count before a word. */
    static Optional<Count> before(Paragraph p, int first, List<Count> counts) {
        int at = p.token(first).start();
        Count last = null;
        for (Count each : counts) {
            if (each.number().start() < at) {
                last = each;
            }
        }
        return Optional.ofNullable(last).filter(each -> at - each.end() < NEAR);
    }
}

package dateline.processing.figure;

import dateline.contracts.Answer;
import dateline.processing.figure.Count.Thing;
import dateline.processing.figure.FigureKinds.Kind;
import dateline.processing.quote.Paragraph;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what a number counts whose noun is left out: "against 5,135 on Sunday", "103 of them", "the organisers claimed
 * 10,000", "and 30 in Port Ann". It counts what the number before it counts, or what {@link Totals} finds.
 */
final class LeftOut {

    private static final Set<String> THEM = Set.of("them", "whom", "these", "those", "which");
    private static final Set<String> COMPARED = Set.of("against", "from", "versus");
    private static final Set<String> JOINED = Set.of("and", "or", ",", "later", "then", "but", "to", "now", ":");
    private static final Set<String> SPEAKS = Set.of("claim", "report", "count", "cite", "give", "say", "estimate");
    private static final Set<String> SPEAKS_OF = Set.of("speak", "talk", "write", "tell");
    private static final Set<String> PARTS = Set.of("including", "among");
    private static final int WORDS_OF_CHANGE = 6;
    // Two paragraphs on, nobody knows any more what was counted.
    private static final int NEAR = 1000;
    // "12 officers … an earlier figure of 18" speaks of the officers, not of the 9,900 detained in between.
    private static final double ALIKE = Math.log(30);
    private static final String BESIDE = "as the number beside it counts: ";
    private static final BigDecimal CROWD = BigDecimal.valueOf(50);

    private final FigureKinds kinds;
    private final Totals totals;

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
        if (isVote(p, first, after)) {
            Kind votes = Kind.told("votes", "\"voted\" stands before it");
            return Optional.of(new Told(Optional.empty(), votes, Optional.empty()));
        }
        if (isPart(p, first, after)) {
            return ofThem(p, first, after, number, counts);
        }
        if (p.is(after, "JJR", "RBR")) {
            return Optional.empty(); // "three higher than the day before"
        }
        if (first == p.sentenceStart(first) && !p.lower(first + 1).equals("total")) {
            return Optional.empty();
        }
        Optional<Totals.Total> total = totals.before(p, first);
        if (total.isPresent()) {
            return told(p, first, number, total.get(), counts);
        }
        Optional<Count> beside = inSentence(p, first, counts);
        if (beside.isPresent() && isCompared(p, first) || beside.isPresent() && isJoined(p, first, after)) {
            return Optional.of(same(beside.get(), behind(p, after)));
        }
        if (beside.isPresent() && beside.get().unit().isEmpty() && isSubject(p, first, after)) {
            Kind kind = behind(p, after).orElseGet(kinds::none);
            return Optional.of(new Told(beside.get().object(), kind, Optional.empty()));
        }
        if (beside.isEmpty() && isSubjectOfState(p, first, after)) {
            return Optional.of(behind(p, after)
                    .map(kind -> new Told(Optional.empty(), kind, Optional.empty()))
                    .orElseGet(LeftOut::untold));
        }
        Optional<Count> next = isFrom(p, first) ? nextInSentence(p, first, counts) : Optional.empty();
        if (next.isPresent()) {
            return Optional.of(same(next.get(), Optional.empty()));
        }
        if (isObject(p, first, after)) {
            return pointedAt(p, first, number, counts)
                    .filter(each -> each.p() == p)
                    .map(each ->
                            new Told(each.object(), done(p, first, after).orElseGet(kinds::none), Optional.empty()));
        }
        if (isGivenBefore(p, first, after)) {
            return pointedAt(p, first, number, counts).map(each -> same(each, Optional.empty()));
        }
        if ((isSpokenOf(p, first) && ends(p, after)) || p.lower(first + 1).equals("total")) {
            return pointedAt(p, first, number, counts)
                    .map(each -> same(each, Optional.empty()))
                    .or(() -> size(number).compareTo(CROWD) >= 0 ? Optional.of(untold()) : Optional.empty());
        }
        return Optional.empty();
    }

    private static Told untold() {
        Kind kind = new Kind(Answer.of("other", "the text does not say what is counted"), false, false);
        return new Told(Optional.empty(), kind, Optional.empty());
    }

    /** "voted 9 to 4" */
    private static boolean isVote(Paragraph p, int first, int after) {
        boolean yes = p.lemma(first - 1).equals("vote") && p.lower(after).equals("to") && p.is(after + 1, "CD");
        boolean no = p.lower(first - 1).equals("to")
                && p.is(first - 2, "CD")
                && p.lemma(first - 3).equals("vote");
        return yes || no;
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
            return Optional.of(new Told(things, total.kind().orElseGet(kinds::none), Optional.empty()));
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

    private static double difference(Count count, Numeral number) {
        return Math.abs(
                Math.log((count.size().doubleValue() + 1) / (size(number).doubleValue() + 1)));
    }

    // ---- parts of a group

    /** "103 of them", "of whom 67", "including 12" */
    private static boolean isPart(Paragraph p, int first, int after) {
        boolean of = p.lower(after).equals("of") && THEM.contains(p.lower(after + 1));
        boolean ofThem = THEM.contains(p.lower(first - 1))
                && (p.lower(first - 2).equals("of") || PARTS.contains(p.lower(first - 2)));
        return of || ofThem || PARTS.contains(p.lower(first - 1));
    }

    private Optional<Told> ofThem(Paragraph p, int first, int after, Numeral number, List<Count> counts) {
        int behind = p.lower(after).equals("of") ? after + 2 : after;
        Optional<Kind> own = behind(p, behind).or(() -> done(p, first, behind));
        Optional<Count> group = before(p, first, counts)
                .filter(each -> each.unit().isEmpty() && each.size().compareTo(size(number)) >= 0);
        if (group.isPresent()) {
            return Optional.of(same(group.get(), own));
        }
        Optional<Counted> named = Counted.endingBefore(p, first);
        return named.map(each -> new Told(
                Optional.of(Thing.of(p, each)), own.orElseGet(() -> kinds.ofThings(p, each)), Optional.empty()));
    }

    private static BigDecimal size(Numeral number) {
        return number.value().or(number::low).orElse(BigDecimal.ZERO);
    }

    // ---- beside another number

    /** "up from 12", "against 12", "compared with 12" */
    private static boolean isCompared(Paragraph p, int first) {
        return COMPARED.contains(p.lower(first - 1))
                || (p.lower(first - 1).equals("not") && p.word(first - 2).equals(","))
                || (p.lower(first - 2).equals("it") && p.lemma(first - 1).equals("be"))
                || (p.lemma(first - 2).equals("compare") && p.lower(first - 1).matches("with|to"))
                || (p.lower(first - 1).equals("than") && !p.is(first - 2, "RB", "JJ"));
    }

    private static boolean isFrom(Paragraph p, int first) {
        boolean change = false;
        for (int i = first - 2; i >= Math.max(p.sentenceStart(first), first - WORDS_OF_CHANGE); i--) {
            change |= p.is(i, "VB", "NN");
        }
        return p.lower(first - 1).equals("from") && change;
    }

    /** "and 30 on Sunday", "or 90", "later 3,811" where nothing behind it says that it is something else. */
    private static boolean isJoined(Paragraph p, int first, int after) {
        boolean child = p.lemma(after).equals("be") && p.is(after + 1, "NNS");
        boolean elsewhere = p.is(first - 1, "NNP") && p.is(first - 2, "IN") && JOINED.contains(p.lower(first - 3));
        return (JOINED.contains(p.lower(first - 1)) || elsewhere)
                && (ends(p, after) || p.isCalendar(after) || isEarlier(p, after) || child);
    }

    private static boolean isEarlier(Paragraph p, int after) {
        return p.is(after, "DT") && p.is(after + 1, "NN") && p.lower(after + 2).matches("earlier|before|later|ago");
    }

    /** Whether the clause ends behind the number, or goes on with when and where. */
    private static boolean ends(Paragraph p, int after) {
        return after >= p.size()
                || p.word(after).matches("[.,;:)”\"—–]|''|-RRB-")
                || p.lower(after)
                        .matches("on|in|by|at|from|during|across|last|and|but|yesterday|today|when|as|among|a");
    }

    /** "the 164 that a channel published", "the 16 reported on Monday" */
    private static boolean isGivenBefore(Paragraph p, int first, int after) {
        return p.lower(first - 1).equals("the")
                && (p.is(after, "VBN", "VBD") || p.lower(after).matches("that|which|first|given|the"))
                && p.word(first).matches("\\d[\\d,]*");
    }

    private static boolean isSpokenOf(Paragraph p, int first) {
        int i = p.isQuoted(first) && p.isQuoted(first - 1) ? first - 2 : first - 1;
        return (p.is(i, "VB") && SPEAKS.contains(p.lemma(i)))
                || (p.lower(i).equals("of") && SPEAKS_OF.contains(p.lemma(i - 1)));
    }

    /** "nine were pulled out and 14 remain underground" */
    private static boolean isSubject(Paragraph p, int first, int after) {
        return p.isFinite(after) && p.lower(first - 1).matches("and|,|;|but|while|—");
    }

    /** "says that 71 are alive" */
    private static boolean isSubjectOfState(Paragraph p, int first, int after) {
        return p.lower(first - 1).equals("that")
                && p.is(first - 1, "IN")
                && p.lemma(after).equals("be")
                && p.isFinite(after)
                && p.is(after + 1, "JJ", "VBN", "VBG");
    }

    /** "it had moved fewer than 90,000 a year": of what was counted before. */
    private static boolean isObject(Paragraph p, int first, int after) {
        return p.is(first - 1, "VB")
                && !p.lemma(first - 1).matches("be|turn|become|win|score|lose|beat|finish|claim|report|say|go|run")
                && ends(p, after);
    }

    /** What is done to those counted, by a verb before the number: "arrested at least 46 of them". */
    private Optional<Kind> done(Paragraph p, int first, int after) {
        return Optional.of(kinds.of(p, first, after, Optional.empty())).filter(Kind::happens);
    }

    /** What happens to those counted, by the words behind the number. */
    private Optional<Kind> behind(Paragraph p, int after) {
        return kinds.behindNumber(p, after);
    }

    private static Told same(Count count, Optional<Kind> own) {
        String reason = count.kind().answer().reason();
        Kind kind = own.orElseGet(() -> count.kind().as(reason.startsWith(BESIDE) ? reason : BESIDE + reason));
        return new Told(count.object(), kind, count.unit());
    }

    private static Optional<Count> inSentence(Paragraph p, int first, List<Count> counts) {
        return before(p, first, counts).filter(each -> each.isInSentenceOf(p, first));
    }

    private static Optional<Count> nextInSentence(Paragraph p, int first, List<Count> counts) {
        return counts.stream()
                .filter(each -> each.isInSentenceOf(p, first) && each.word() > first)
                .findFirst();
    }

    /** The last count before a word. */
    private static Optional<Count> before(Paragraph p, int first, List<Count> counts) {
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

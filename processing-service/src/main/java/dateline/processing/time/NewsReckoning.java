package dateline.processing.time;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.TimeBasis;
import dateline.processing.calendar.Convention;
import dateline.processing.calendar.Meaning;
import dateline.processing.calendar.Meaning.Away;
import dateline.processing.calendar.Meaning.Between;
import dateline.processing.calendar.Meaning.Clock;
import dateline.processing.calendar.Meaning.Day;
import dateline.processing.calendar.Meaning.Length;
import dateline.processing.calendar.Meaning.OfDay;
import dateline.processing.calendar.Meaning.PartOfDay;
import dateline.processing.calendar.Meaning.Season;
import dateline.processing.calendar.Meaning.Timed;
import dateline.processing.calendar.Meaning.Weekday;
import dateline.processing.calendar.Meaning.Which;
import dateline.processing.calendar.Reckoner;
import dateline.processing.calendar.Stretch;
import dateline.processing.calendar.Unit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reckons expressions as a reader of news does: by the tense of the clause, from the vantage, or from an earlier date. */
final class NewsReckoning {

    private static final LocalDateTime NO_DAY = LocalDate.EPOCH.atStartOfDay();

    private final Optional<Vantage> vantage;
    private final Anchors anchors;
    private final Optional<Hemisphere> hemisphere;

    /**
     * @param hemisphere of the article, where all its places lie in one
     */
    NewsReckoning(Optional<Vantage> vantage, Anchors anchors, Optional<Hemisphere> hemisphere) {
        this.vantage = vantage;
        this.anchors = anchors;
        this.hemisphere = hemisphere;
    }

    /**
     * @param block index of the block in which the expression stands
     */
    Reckoned reckon(Expression expression, int block) {
        if (expression.meaning() instanceof Length) {
            return Reckoned.duration();
        }
        Optional<Reckoned> placed = season(expression.meaning()).or(() -> onToldDay(expression, block));
        if (placed.isPresent()) {
            return placed.get();
        }
        Optional<String> reason = Unsettling.reason(expression);
        if (reason.isPresent()) {
            return Reckoned.unknown(reason.get());
        }
        Optional<Unit> told = Needs.told(expression.meaning());
        if (told.isPresent()) {
            return fromAnother(expression, told.get(), block);
        }
        Optional<Anchors.Told> said = inReport(expression, block);
        if (said.isPresent()) {
            return fromReport(expression, said.get());
        }
        boolean ownYear = !Needs.vantage(expression.meaning());
        if (!ownYear && vantage.isEmpty()) {
            return Reckoned.unpublished();
        }
        LocalDateTime from = vantage.map(each -> each.day().atStartOfDay()).orElse(NO_DAY);
        return ownYear ? settled(expression, from, TimeBasis.TEXT, "as the words say") : byTense(expression, from);
    }

    /** "The summer of 2016" in an article whose places are all in the north. */
    private Optional<Reckoned> season(Meaning meaning) {
        return meaning instanceof Season season
                ? hemisphere
                        .flatMap(each -> each.months(season))
                        .map(months -> Reckoned.of(
                                Values.of(meaning, months),
                                months,
                                TimeBasis.TEXT,
                                "as the words say, in the half of the globe in which all places of the article lie"))
                : Optional.empty();
    }

    /** "They were freed in the evening" of the day that was told before, or of that of the news. */
    private Optional<Reckoned> onToldDay(Expression expression, int block) {
        boolean part = expression.meaning() instanceof OfDay of
                && of.part() != PartOfDay.NIGHT
                && (expression.words().startsWith("in the ") || isBehind(expression, "at"));
        boolean noon = expression.words().matches("noon|midday") && isBehind(expression, "at|by|before|until|around");
        return (part || noon) && expression.tense() == Tense.PAST
                ? anchors.near(Unit.DAY, block)
                        .filter(each -> !isToCome(each.stretch()) && !each.aside())
                        .findFirst()
                        .or(() -> noon ? anchors.ofLead() : Optional.empty())
                        .map(told -> fromReport(expression, told))
                : Optional.empty();
    }

    private static boolean isBehind(Expression expression, String words) {
        return expression
                .before(1)
                .filter(each -> each.word().toLowerCase(Locale.ROOT).matches(words))
                .isPresent();
    }

    private Reckoned fromAnother(Expression expression, Unit unit, int block) {
        return anchors.near(unit, block)
                .filter(each -> expression.tense() == Tense.FUTURE
                        || expression.meaning() instanceof Meaning.ToldWeekday
                        || !isToCome(each.stretch()))
                .findFirst()
                .flatMap(each -> fromAnother(expression, each))
                .orElseGet(() -> Reckoned.unknown(Unsettling.ANOTHER_EVENT));
    }

    private static Optional<Reckoned> fromAnother(Expression expression, Anchors.Told anchor) {
        Stretch told = anchor.stretch();
        Vantage from = Vantage.other(told.firstDay());
        Meaning meaning = expression.meaning();
        if (meaning instanceof Away away
                && away.length().unit() == Unit.YEAR
                && told.granularity() == Granularity.MONTH) {
            meaning = new Away(
                    away.length(), away.back(), new Meaning.Relative(Unit.MONTH, 0)); // "in March from a year earlier"
        }
        List<Stretch> found = reckoner(from.day().atStartOfDay(), told.start()).of(meaning);
        return found.size() != 1
                ? Optional.empty()
                : Optional.of(Reckoned.of(Values.of(meaning, found.get(0)), found.get(0), from.basis(), from.reason())
                        .from(anchor));
    }

    /** What has been is not counted from a day to come, unless it is "the previous Tuesday", which is the same from there. */
    private boolean isToCome(Stretch told) {
        return vantage.filter(each -> told.firstDay().isAfter(each.day())).isPresent();
    }

    /** "He said on Tuesday that it would begin in two days" counts from Tuesday. */
    private Optional<Anchors.Told> inReport(Expression expression, int block) {
        boolean ahead = expression.meaning() instanceof Away away && !away.back() && away.from() instanceof Meaning.Now;
        return ahead
                ? anchors.nearest(Unit.DAY, block)
                        .filter(each -> each.start() >= expression.sentence().start())
                : Optional.empty();
    }

    private static Reckoned fromReport(Expression expression, Anchors.Told said) {
        Vantage from = Vantage.other(said.stretch().firstDay());
        LocalDateTime day = from.day().atStartOfDay();
        Stretch found = reckoner(day, day).of(expression.meaning()).get(0);
        return Reckoned.of(Values.of(expression.meaning(), found), found, from.basis(), from.reason())
                .from(said);
    }

    private static Reckoner reckoner(LocalDateTime now, LocalDateTime told) {
        return new Reckoner(now, told, Convention.NEWS);
    }

    private Reckoned settled(Expression expression, LocalDateTime from, TimeBasis basis, String reason) {
        Meaning meaning = expression.meaning();
        if (isEitherHalf(meaning)) {
            meaning = ((Timed) meaning).day();
            return settled(expression, meaning, from, basis, reason + "; which half of the day is not said");
        }
        return settled(expression, meaning, from, basis, reason);
    }

    private Reckoned settled(
            Expression expression, Meaning meaning, LocalDateTime from, TimeBasis basis, String reason) {
        List<Stretch> found = reckoner(from, from).of(meaning);
        if (found.isEmpty()) {
            return Reckoned.unknown(noDay(meaning));
        }
        Optional<String> zone = Values.zone(meaning);
        String more = zone.isPresent() ? "; the zone is the one printed" : "";
        return Reckoned.of(Values.of(meaning, found.get(0)), found.get(0), basis, reason + more);
    }

    private static String noDay(Meaning meaning) {
        Meaning named = meaning instanceof Timed timed ? timed.day() : meaning;
        return named instanceof Day day && day.weekday().isPresent()
                ? "in no near year does that day fall on that day of the week"
                : "there is no such day";
    }

    /** "at 5 on Friday" may be in the morning or the afternoon. */
    private static boolean isEitherHalf(Meaning meaning) {
        if (!(meaning instanceof Timed timed)) {
            return false;
        }
        return switch (timed.time()) {
            case Clock clock -> !clock.settled();
            case Between both -> both.from() instanceof Clock from && !from.settled();
            default -> false;
        };
    }

    private Reckoned byTense(Expression expression, LocalDateTime from) {
        Vantage seen = vantage.orElseThrow();
        if (isDoubtful(expression.meaning(), seen.day())) {
            return Reckoned.unknown("it may be this week's or next week's");
        }
        Tense tense = expression.tense();
        Optional<Stretch> special = new TenseStretches(seen.day(), tense).of(expression);
        boolean open = special.isPresent();
        Meaning meaning =
                isEitherHalf(expression.meaning()) ? ((Timed) expression.meaning()).day() : expression.meaning();
        List<Stretch> found =
                special.map(List::of).orElseGet(() -> reckoner(from, from).of(meaning));
        if (found.isEmpty()) {
            return Reckoned.unknown(noDay(meaning));
        }
        Stretch chosen = found.size() == 1
                ? found.get(0)
                : new PastOrToCome(seen.day(), found.get(0), found.get(found.size() - 1)).of(expression, meaning);
        String side = found.size() > 1 || open ? tense == Tense.PAST ? "; told as past" : "; told as to come" : "";
        String half = meaning.equals(expression.meaning()) ? "" : "; which half of the day is not said";
        String zone = Values.zone(meaning).isPresent() ? "; the zone is the one printed" : "";
        return Reckoned.of(Values.of(meaning, chosen), chosen, seen.basis(), seen.reason() + side + half + zone);
    }

    /** "Next Thursday", said on a Monday, is three days off for some and ten for others. */
    private static boolean isDoubtful(Meaning meaning, LocalDate today) {
        return switch (meaning) {
            case Weekday weekday ->
                weekday.which() == Which.NEXT
                        && weekday.day().getValue() > today.getDayOfWeek().getValue();
            case Meaning.Relative relative ->
                relative.unit() == Unit.WEEKEND
                        && relative.steps() > 0
                        && today.getDayOfWeek().getValue() < 6;
            case Timed timed -> isDoubtful(timed.day(), today);
            // "a week ago on Friday", said on a Wednesday, is five days ago for some and twelve for others
            case Meaning.Away away ->
                away.back()
                        && away.from() instanceof Weekday weekday
                        && weekday.day().getValue() > today.getDayOfWeek().getValue();
            case Meaning.Part part -> isDoubtful(part.of(), today);
            default -> false;
        };
    }
}

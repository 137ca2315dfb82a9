package dateline.processing.calendar;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.processing.calendar.Meaning.Amount;
import dateline.processing.calendar.Meaning.Away;
import dateline.processing.calendar.Meaning.Between;
import dateline.processing.calendar.Meaning.Clock;
import dateline.processing.calendar.Meaning.Ending;
import dateline.processing.calendar.Meaning.Lasting;
import dateline.processing.calendar.Meaning.Length;
import dateline.processing.calendar.Meaning.Now;
import dateline.processing.calendar.Meaning.OfDay;
import dateline.processing.calendar.Meaning.Open;
import dateline.processing.calendar.Meaning.Part;
import dateline.processing.calendar.Meaning.Relative;
import dateline.processing.calendar.Meaning.Run;
import dateline.processing.calendar.Meaning.Slice;
import dateline.processing.calendar.Meaning.Timed;
import dateline.processing.calendar.Meaning.Told;
import dateline.processing.calendar.Meaning.ToldWeekday;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says which stretches of the calendar a meaning comes to, reckoned from a moment.
 *
 * <p>Two of them, the past one first, where the words leave open whether the last or the next is meant; none where no
 * calendar settles it.
 */
public final class Reckoner {

    private final LocalDateTime now;
    private final LocalDateTime told;
    private final Convention convention;
    private final CalendarDays days;

    /**
     * @param now from when "Monday" and "last week" are reckoned
     * @param told from when "the following day" and "that week" are
     */
    public Reckoner(LocalDateTime now, LocalDateTime told, Convention convention) {
        this.now = now;
        this.told = told;
        this.convention = convention;
        this.days = new CalendarDays(now.toLocalDate(), convention);
    }

    /** The stretches that it may be. */
    public List<Stretch> of(Meaning meaning) {
        return switch (meaning) {
            case Relative relative ->
                List.of(Stretch.of(relative.unit(), Lengths.add(now, relative.unit(), relative.steps())));
            case Told relative ->
                List.of(Stretch.of(relative.unit(), Lengths.add(told, relative.unit(), relative.steps())));
            case ToldWeekday weekday -> List.of(days.toldWeekday(told.toLocalDate(), weekday));
            case Now moment -> List.of(Stretch.moment(now));
            case Part part ->
                of(part.of()).stream()
                        .map(each -> convention.part(each, part.slice(), !(part.of() instanceof Meaning.Year)))
                        .toList();
            case Meaning.Within within -> Insides.within(of(within.of()), within, convention);
            case Meaning.NthWeekday weekday -> Insides.weekday(of(weekday.of()), weekday);
            case Meaning.Around around ->
                of(around.day()).stream()
                        .map(each -> Insides.around(each, around.unit()))
                        .toList();
            case Clock clock -> clock(now.toLocalDate(), clock);
            case OfDay part -> List.of(convention.hours(now.toLocalDate(), part.part(), part.slice()));
            case Timed timed -> timed(timed);
            case Away away ->
                of(away.from()).stream().map(each -> away(each, away)).toList();
            case Run run -> List.of(run(run));
            case Lasting lasting ->
                of(lasting.from()).stream()
                        .map(each -> lasting(each, lasting.length()))
                        .toList();
            case Ending ending ->
                of(ending.with()).stream()
                        .map(each -> new Stretch(
                                Lengths.add(each.end(), ending.length(), true), each.end(), Granularity.INTERVAL))
                        .toList();
            case Between between -> between(between);
            case Open open -> of(open.of().meaning());
            case Length length -> List.of();
            case Meaning.Recurring recurring -> List.of();
            case Meaning.Unsettled unsettled -> List.of();
            default -> days.of(meaning);
        };
    }

    private List<Stretch> timed(Timed timed) {
        List<Stretch> found = new ArrayList<>();
        for (Stretch day : of(timed.day())) {
            Reckoner onThatDay = new Reckoner(day.start(), told, convention);
            found.addAll(onThatDay.of(timed.time()));
        }
        return found;
    }

    private static List<Stretch> clock(LocalDate day, Clock clock) {
        Stretch said = Stretch.moment(day.atTime(clock.hour(), clock.minute(), clock.second()));
        if (clock.settled()) {
            return List.of(said);
        }
        Stretch other = Stretch.moment(said.start().withHour((clock.hour() + 12) % 24));
        return List.of(said, other);
    }

    private Stretch away(Stretch from, Away away) {
        Unit unit = away.length().unit();
        if (unit.isOfClock()) {
            return Stretch.moment(Lengths.add(from.start(), away.length(), away.back()));
        }
        boolean moment = from.granularity() == Granularity.MINUTE && !(away.from() instanceof Now);
        LocalDateTime start = away.from() instanceof Told ? told : from.start();
        LocalDateTime at = Lengths.add(start, away.length(), away.back());
        if (moment) {
            return Stretch.moment(at);
        }
        if (convention == Convention.NEWS && away.from() instanceof Relative named) {
            return Stretch.of(named.unit(), at); // "three years ago this month"
        }
        boolean coarse = convention == Convention.NEWS
                && (away.from() instanceof Now || away.from() instanceof Told)
                && away.length().amounts().size() == 1;
        return coarse ? roughly(unit, at) : Stretch.of(Unit.DAY, at);
    }

    /** "Three weeks ago" is a day, give or take a week, and "a decade ago" a year. */
    private static Stretch roughly(Unit unit, LocalDateTime at) {
        return switch (unit) {
            case WEEK, FORTNIGHT -> Stretch.of(Unit.DAY, at).as(Granularity.WEEK);
            case DECADE, CENTURY -> Stretch.of(Unit.YEAR, at);
            default -> Stretch.of(unit, at);
        };
    }

    private Stretch run(Run run) {
        Amount amount = run.length().amounts().get(0);
        LocalDate today = now.toLocalDate();
        if (amount.unit().isOfClock()) {
            LocalDateTime other = Lengths.add(now, run.length(), run.back());
            return new Stretch(run.back() ? other : now, run.back() ? now : other, Granularity.MINUTE);
        }
        boolean one = amount.number().compareTo(BigDecimal.ONE) == 0;
        if (one && convention == Convention.ASSISTANT) {
            return Stretch.of(amount.unit(), Lengths.add(now, amount.unit(), run.back() ? -1 : 1));
        }
        if (amount.unit() == Unit.QUARTER && convention == Convention.ASSISTANT) {
            Stretch quarter = Stretch.of(Unit.QUARTER, now);
            LocalDateTime edge = run.back() ? quarter.start() : quarter.end();
            LocalDateTime other = Lengths.add(edge, run.length(), run.back());
            return new Stretch(run.back() ? other : edge, run.back() ? edge : other, Granularity.INTERVAL);
        }
        boolean fromTomorrow = !run.back() && convention == Convention.ASSISTANT;
        LocalDate edge = fromTomorrow ? today.plusDays(1) : today;
        LocalDate other =
                Lengths.add(edge.atStartOfDay(), run.length(), run.back()).toLocalDate();
        int inclusive = convention == Convention.NEWS ? 1 : 0;
        int counted = amount.unit().compareTo(Unit.MONTH) < 0 ? inclusive : 0;
        return run.back()
                ? Stretch.days(other.plusDays(counted), edge.plusDays(inclusive), Granularity.INTERVAL)
                : Stretch.days(edge, other.plusDays(inclusive - counted), Granularity.INTERVAL);
    }

    private static Stretch lasting(Stretch from, Length length) {
        LocalDateTime end = Lengths.add(from.start(), length, false);
        boolean days =
                from.granularity() != Granularity.MINUTE && !length.unit().isOfClock();
        return new Stretch(from.start(), end, days ? Granularity.INTERVAL : Granularity.MINUTE);
    }

    private List<Stretch> between(Between between) {
        List<Stretch> found = new ArrayList<>();
        for (Stretch from : of(between.from())) {
            Optional<Stretch> end = endOf(from, between);
            if (end.isEmpty()) {
                continue;
            }
            Stretch to = end.get();
            boolean hours = from.granularity() == Granularity.MINUTE && to.granularity() == Granularity.MINUTE;
            boolean atEnd = between.to() instanceof Part part && part.slice() == Slice.LATE;
            LocalDateTime start = between.from() instanceof Part part
                            && part.slice() == Slice.LATE
                            && convention == Convention.ASSISTANT
                    ? from.end()
                    : from.start();
            found.add(new Stretch(
                    start,
                    hours ? to.start() : convention.lastOf(to, atEnd),
                    hours && !(between.from() instanceof Now) ? Granularity.MINUTE : Granularity.INTERVAL));
        }
        return found;
    }

    /** The first of the ends that does not lie before the beginning; an hour may lie on the next day. */
    private Optional<Stretch> endOf(Stretch from, Between between) {
        List<Stretch> fromNow = of(between.to());
        List<Stretch> fromThen = new Reckoner(from.start(), told, convention).of(between.to());
        Optional<Stretch> end = Stream.concat(fromNow.stream(), fromThen.stream())
                .filter(each -> !each.start().isBefore(from.start()))
                .findFirst();
        boolean hours = between.from() instanceof Clock && between.to() instanceof Clock;
        return end.or(() -> hours
                ? fromNow.stream()
                        .findFirst()
                        .map(each -> Stretch.moment(each.start().plusDays(1)))
                : Optional.empty());
    }
}

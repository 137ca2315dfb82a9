package dateline.processing.calendar;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.processing.calendar.Meaning.Century;
import dateline.processing.calendar.Meaning.Day;
import dateline.processing.calendar.Meaning.Decade;
import dateline.processing.calendar.Meaning.Holiday;
import dateline.processing.calendar.Meaning.Month;
import dateline.processing.calendar.Meaning.PartOfYear;
import dateline.processing.calendar.Meaning.Season;
import dateline.processing.calendar.Meaning.ToldWeekday;
import dateline.processing.calendar.Meaning.WeekOfYear;
import dateline.processing.calendar.Meaning.Weekday;
import dateline.processing.calendar.Meaning.Which;
import dateline.processing.calendar.Meaning.Year;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds named days, months, years and more in the calendar, before and after a day. */
final class CalendarDays {

    private static final int LEAP = 8;

    private final LocalDate today;
    private final Convention convention;

    CalendarDays(LocalDate today, Convention convention) {
        this.today = today;
        this.convention = convention;
    }

    List<Stretch> of(Meaning meaning) {
        return switch (meaning) {
            case Day day -> day(day);
            case Weekday weekday -> weekday(weekday);
            case Month month -> month(month);
            case Year year -> List.of(Stretch.years(year.year(), 1, Granularity.YEAR));
            case Decade decade -> decade(decade.start());
            case Century century -> List.of(century(century.number()));
            case PartOfYear part -> yearly(part.year(), Which.ANY, year -> partOfYear(year, part));
            case WeekOfYear week ->
                List.of(Stretch.week(
                        LocalDate.of(week.year().orElse(today.getYear()), 1, 4).plusWeeks(week.number() - 1L)));
            case Holiday holiday ->
                yearly(
                        holiday.year(),
                        holiday.which(),
                        year -> Stretch.day(holiday.rule().in(year)));
            case Season season -> List.of();
            default -> throw new IllegalArgumentException("reckoned elsewhere: " + meaning);
        };
    }

    /** What comes once a year: in the year that is named, or the last and the next one. */
    private List<Stretch> yearly(Optional<Integer> year, Which which, IntFunction<Stretch> in) {
        if (year.isPresent()) {
            return List.of(in.apply(year.get()));
        }
        int current = today.getYear();
        Stretch same = in.apply(current);
        return switch (which) {
            case THIS -> List.of(same);
            case LAST -> List.of(in.apply(current - 1));
            case PAST -> List.of(same.lastDay().isBefore(today) ? same : in.apply(current - 1));
            case NEXT ->
                List.of(
                        convention == Convention.ASSISTANT || !same.firstDay().isAfter(today)
                                ? in.apply(current + 1)
                                : same);
            case COMING -> List.of(same.firstDay().isAfter(today) ? same : in.apply(current + 1));
            case ANY -> pastAndFuture(same, in.apply(current - 1), in.apply(current + 1));
        };
    }

    private List<Stretch> pastAndFuture(Stretch same, Stretch before, Stretch after) {
        boolean now = !same.firstDay().isAfter(today) && !same.lastDay().isBefore(today);
        if (now && convention == Convention.NEWS) {
            return List.of(same);
        }
        boolean begun = !same.firstDay().isAfter(today);
        boolean over = same.lastDay().isBefore(today);
        if (begun && !over && same.granularity() == Granularity.DAY) {
            return List.of(same, after);
        }
        return begun ? List.of(same, after) : List.of(before, same);
    }

    private List<Stretch> day(Day day) {
        if (day.month().isEmpty()) {
            return dayOfSomeMonth(day);
        }
        if (day.day() > java.time.Month.of(day.month().get()).maxLength()) {
            return List.of();
        }
        if (day.year().isPresent()) {
            return exists(day.year().get(), day)
                    ? List.of(Stretch.day(
                            LocalDate.of(day.year().get(), day.month().get(), day.day())))
                    : List.of();
        }
        return IntStream.of(nearYear(day, -1), nearYear(day, 1))
                .filter(year -> year > 0)
                .mapToObj(year -> Stretch.day(in(year, day)))
                .toList();
    }

    /** The year in which the day, with its day of the week if it is named, last was or next is. */
    private int nearYear(Day day, int step) {
        return IntStream.rangeClosed(0, day.weekday().isPresent() && convention == Convention.NEWS ? 1 : LEAP)
                .map(each -> today.getYear() + step * each)
                .filter(year -> exists(year, day))
                .filter(year -> step < 0
                        ? !in(year, day).isAfter(today)
                        : !in(year, day).isBefore(today))
                .filter(year -> convention == Convention.ASSISTANT
                        || day.weekday()
                                .filter(each -> in(year, day).getDayOfWeek() != each)
                                .isEmpty())
                .findFirst()
                .orElse(0);
    }

    private static boolean exists(int year, Day day) {
        return day.day() <= YearMonth.of(year, day.month().get()).lengthOfMonth();
    }

    private static LocalDate in(int year, Day day) {
        return LocalDate.of(year, day.month().get(), day.day());
    }

    /** "the 18th", "Monday 21": the last and the next month that have it. */
    private List<Stretch> dayOfSomeMonth(Day day) {
        return Stream.of(-1, 1)
                .flatMap(step -> IntStream.rangeClosed(0, 40)
                        .mapToObj(each -> YearMonth.from(today).plusMonths((long) step * each))
                        .filter(month -> day.day() <= month.lengthOfMonth())
                        .map(month -> month.atDay(day.day()))
                        .filter(each -> step < 0
                                ? each.isBefore(today) || convention == Convention.NEWS && each.equals(today)
                                : !each.isBefore(today))
                        .filter(each -> day.weekday()
                                .filter(name -> each.getDayOfWeek() != name)
                                .isEmpty())
                        .findFirst()
                        .stream())
                .map(Stretch::day)
                .toList();
    }

    private List<Stretch> weekday(Weekday weekday) {
        LocalDate inThisWeek = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .with(TemporalAdjusters.nextOrSame(weekday.day()));
        if (weekday.week().isPresent()) {
            return List.of(Stretch.day(inThisWeek.plusWeeks(weekday.week().get())));
        }
        LocalDate previous = today.with(TemporalAdjusters.previous(weekday.day()));
        LocalDate next = today.with(TemporalAdjusters.next(weekday.day()));
        return switch (weekday.which()) {
            case LAST -> List.of(Stretch.day(convention == Convention.NEWS ? previous : inThisWeek.minusWeeks(1)));
            case PAST -> List.of(Stretch.day(previous));
            case THIS -> List.of(Stretch.day(inThisWeek));
            case NEXT -> List.of(Stretch.day(inThisWeek.plusWeeks(1)));
            case COMING -> List.of(Stretch.day(next));
            case ANY ->
                List.of(
                        Stretch.day(
                                convention == Convention.NEWS
                                        ? today.with(TemporalAdjusters.previousOrSame(weekday.day()))
                                        : previous),
                        Stretch.day(today.with(TemporalAdjusters.nextOrSame(weekday.day()))));
        };
    }

    Stretch toldWeekday(LocalDate told, ToldWeekday weekday) {
        if (convention == Convention.ASSISTANT) {
            return weekday(new Weekday(weekday.day(), weekday.steps() < 0 ? Which.LAST : Which.NEXT, Optional.empty()))
                    .get(0);
        }
        return Stretch.day(told.with(
                weekday.steps() < 0
                        ? TemporalAdjusters.previous(weekday.day())
                        : TemporalAdjusters.next(weekday.day())));
    }

    private List<Stretch> month(Meaning.Month month) {
        return yearly(month.year(), month.which(), year -> Stretch.month(YearMonth.of(year, month.month())));
    }

    /** The 90s are those of the last century; the 20s may be those of this one. */
    private List<Stretch> decade(int start) {
        if (start >= 100) {
            return List.of(Stretch.years(start, 10, Granularity.DECADE));
        }
        int century = today.getYear() / 100 * 100;
        Stretch inThis = Stretch.years(century + start, 10, Granularity.DECADE);
        Stretch before = Stretch.years(century - 100 + start, 10, Granularity.DECADE);
        return inThis.firstDay().isAfter(today) ? List.of(before, inThis) : List.of(inThis, before);
    }

    /** The 19th century from 1801, as assistants have it from 1800; above 1000 it is counted from its first year: the 1900s. */
    private Stretch century(int number) {
        if (number > 1000) {
            return Stretch.years((number - 1001) * 100, 100, Granularity.CENTURY);
        }
        return Stretch.years((number - 1) * 100 + (convention == Convention.NEWS ? 1 : 0), 100, Granularity.CENTURY);
    }

    private static Stretch partOfYear(int year, PartOfYear part) {
        LocalDate first = LocalDate.of(year, (part.number() - 1) * part.months() + 1, 1);
        return Stretch.days(
                first,
                first.plusMonths(part.months()),
                part.months() == 3 ? Granularity.QUARTER : Granularity.INTERVAL);
    }
}

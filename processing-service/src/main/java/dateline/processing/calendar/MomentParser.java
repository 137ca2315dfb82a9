package dateline.processing.calendar;

import dateline.processing.calendar.Meaning.Clock;
import dateline.processing.calendar.Meaning.Day;
import dateline.processing.calendar.Meaning.Now;
import dateline.processing.calendar.Meaning.OfDay;
import dateline.processing.calendar.Meaning.Part;
import dateline.processing.calendar.Meaning.PartOfDay;
import dateline.processing.calendar.Meaning.Relative;
import dateline.processing.calendar.Meaning.Slice;
import dateline.processing.calendar.Meaning.Timed;
import dateline.processing.calendar.Meaning.Told;
import java.util.Optional;

/** Reads a day with an hour or part of the day, in either order: "9 p.m. Friday", "Saturday night", "tomorrow at 8". */
final class MomentParser {

    private final Words words;
    private final DateParser dates;
    private final ClockParser clocks;
    private final PartParser parts;
    private final ClockRanges ranges;
    private final Memo memo = new Memo();

    MomentParser(Words words, DateParser dates, ClockParser clocks, Convention convention) {
        this.words = words;
        this.dates = dates;
        this.clocks = clocks;
        this.parts = new PartParser(words);
        this.ranges = new ClockRanges(words, clocks, convention);
    }

    Optional<Parsed> at(int i) {
        return memo.at(i, this::read);
    }

    private Optional<Parsed> read(int i) {
        Optional<Parsed> found = Parsed.longer(dayFirst(i), timeFirst(i));
        return Parsed.longer(found, now(i));
    }

    private Optional<Parsed> now(int i) {
        int at = words.skip(i, "right");
        if (words.is(at, "now")) {
            return Parsed.of(new Now(), at + 1);
        }
        boolean phrase = words.are(i, "at", "this", "time")
                || words.are(i, "at", "the", "moment")
                || words.are(i, "at", "the", "minute")
                || words.are(i, "at", "this", "moment");
        return phrase ? Parsed.of(new Now(), i + 3) : Optional.empty();
    }

    private Optional<Parsed> dayFirst(int i) {
        Optional<Parsed> day = Parsed.longer(dates.at(i), partDay(i));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Optional<Parsed> part = isDay(day.get().meaning()) ? part(day.get()) : Optional.empty();
        Parsed withPart = part.orElse(day.get());
        return Optional.of(clock(withPart).orElse(withPart));
    }

    /** "this morning", "last night", "tonight", "early in the day Wednesday". */
    private Optional<Parsed> partDay(int i) {
        Optional<Slice> slice = parts.slice(i);
        int at = slice.isPresent() ? words.skip(i + 1, "in") : i;
        if (words.is(i, "overnight") && words.is(i + 1, "into", "to")) {
            return dates.at(i + 2)
                    .filter(each -> isDay(each.meaning()))
                    .map(each -> new Parsed(nightBefore(each.meaning()), each.next()));
        }
        if (words.is(at, "tonight")) {
            return Parsed.of(timed(0, PartOfDay.NIGHT, slice), at + 1);
        }
        if (words.is(at, "same") || words.are(at, "the", "same") || words.is(at, "that")) {
            return sameDay(at);
        }
        if (words.is(at, "the") && words.is(at + 1, "next", "following", "previous")) {
            return ofNextDay(at + 1);
        }
        if (words.is(at, "the") && words.is(at + 2, "before", "after") && !words.isLetters(at + 3)) {
            return besideTold(at + 1);
        }
        int steps = words.is(at, "last", "yesterday") ? -1 : words.is(at, "next") ? 1 : 0;
        if (words.is(at, "this", "last", "next")) {
            Optional<PartParser.Found> part = parts.at(at + 1)
                    .filter(each -> !words.is(at + 1, "in", "at", "during") && each.part() != PartOfDay.DAYTIME);
            boolean told = words.is(at - 1, "the");
            return part.filter(each -> !told)
                    .map(each -> new Parsed(
                            timed(steps, each.part(), slice.isPresent() ? slice : each.slice()), each.next()));
        }
        return Optional.empty();
    }

    /** "Overnight into Tuesday" */
    private static Meaning nightBefore(Meaning day) {
        return new Meaning.Between(new Meaning.Away(Meaning.Length.one(Unit.DAY), true, day), day);
    }

    /** "the same evening", "that night": of a day that is told elsewhere. */
    private Optional<Parsed> sameDay(int i) {
        int part = words.skip(words.skip(i, "the"), "same", "that");
        boolean named = Vocabulary.value("part", words.at(part)).isPresent()
                && !words.is(part, "am", "pm", "daytime", "overnight")
                && !plural(part);
        return named
                ? parts.at(part).map(each -> new Parsed(new Timed(new Told(Unit.DAY, 0), each.meaning()), each.next()))
                : Optional.empty();
    }

    /** "the night before", "the morning after": of the day beside the one that is told elsewhere. */
    private Optional<Parsed> besideTold(int i) {
        int steps = words.is(i + 1, "before") ? -1 : 1;
        return parts.at(i)
                .filter(each -> each.next() == i + 1)
                .map(each -> new Parsed(new Timed(new Told(Unit.DAY, steps), each.meaning()), i + 2));
    }

    /** "the next morning": of the day behind the one that is told elsewhere. */
    private Optional<Parsed> ofNextDay(int i) {
        int steps = words.is(i, "previous") ? -1 : 1;
        boolean named = words.is(i + 1, "morning", "afternoon", "evening", "night");
        return named
                ? parts.at(i + 1)
                        .map(each -> new Parsed(new Timed(new Told(Unit.DAY, steps), each.meaning()), each.next()))
                : Optional.empty();
    }

    private static Timed timed(int days, PartOfDay part, Optional<Slice> slice) {
        return new Timed(new Relative(Unit.DAY, days), new OfDay(part, slice));
    }

    private Optional<Parsed> part(Parsed day) {
        int at = words.skip(words.skip(day.next(), ",", "'"), "in", "at", "s");
        boolean linked = words.is(day.next(), "in", "at") || words.is(day.next(), ",");
        int from = linked ? words.skip(day.next(), ",") : day.next();
        Optional<PartParser.Found> part = parts.at(from)
                .or(() -> parts.at(at).filter(each -> !words.is(at, "early", "late")))
                .or(() -> besidePart(day.next()))
                .or(() -> meridiemAlone(day.next()));
        boolean bareClock = part.isPresent() && words.is(from, "noon", "midnight", "midday");
        return part.filter(each -> !bareClock && !plural(each.next() - 1))
                .map(each ->
                        new Parsed(new Timed(unsliced(day.meaning()), slicedPart(day.meaning(), each)), each.next()));
    }

    /** "Tuesday before dawn", "Tuesday shortly after midnight". */
    private Optional<PartParser.Found> besidePart(int i) {
        int at = words.skip(i, "just", "shortly");
        return words.is(at, "before", "after", "around", "toward", "towards") ? parts.at(at + 1) : Optional.empty();
    }

    private boolean plural(int i) {
        return words.at(i).endsWith("s");
    }

    /** "today pm". */
    private Optional<PartParser.Found> meridiemAlone(int i) {
        return words.is(i, "am", "pm")
                ? Optional.of(new PartParser.Found(
                        words.is(i, "am") ? PartOfDay.MORNING : PartOfDay.AFTERNOON, Optional.empty(), i + 1))
                : Optional.empty();
    }

    /** "early Saturday morning" is early in the morning. */
    private static OfDay slicedPart(Meaning day, PartParser.Found part) {
        return day instanceof Part sliced ? new OfDay(part.part(), Optional.of(sliced.slice())) : part.meaning();
    }

    private static Meaning unsliced(Meaning day) {
        return day instanceof Part sliced ? sliced.of() : day;
    }

    private Optional<Parsed> clock(Parsed day) {
        if (!isDay(day.meaning())) {
            return Optional.empty();
        }
        int at = words.skip(words.skip(day.next(), ",", "-"), "at", "@", "around", "about", "for", "by");
        at = words.is(at, "t") && words.glued(at) ? at + 1 : at;
        at = words.skip(at, "around", "about");
        boolean loose = at > day.next() && !words.is(at - 1, ",", "-", "for", "by");
        Optional<Parsed> range = ranges.behindDay(words.skip(day.next(), ","));
        if (range.isPresent()) {
            return Optional.of(new Parsed(
                    with(day.meaning(), range.get().meaning()), range.get().next()));
        }
        Optional<Parsed> clock =
                loose || isDayOfOneDay(day.meaning()) && words.is(at + 1, "oclock") ? clocks.loose(at) : clocks.at(at);
        return clock.map(each -> new Parsed(with(day.meaning(), each.meaning()), each.next()));
    }

    private static boolean isDayOfOneDay(Meaning meaning) {
        return meaning instanceof Day || meaning instanceof Meaning.Weekday;
    }

    /** A day with an hour; a part of the day that was named with it settles which half of the day it is in. */
    private static Timed with(Meaning day, Meaning time) {
        if (!(day instanceof Timed timed && timed.time() instanceof OfDay part)) {
            return new Timed(unsliced(day), time);
        }
        return new Timed(timed.day(), ClockRanges.in(part.part(), time));
    }

    private Optional<Parsed> timeFirst(int i) {
        int start = words.skip(i, "at", "around", "about");
        Optional<Parsed> range = ranges.at(i);
        Optional<Parsed> clock = range.isPresent() ? range : start > i ? clocks.loose(start) : clocks.at(start);
        boolean ofDay =
                words.is(i, "the") && Vocabulary.value("part", words.at(i + 1)).isPresent() && words.is(i + 2, "of");
        Optional<Parsed> time = clock.or(() -> part(ofDay ? i + 1 : i));
        time = Parsed.longer(time, clock.isEmpty() ? loneWords(i) : Optional.empty());
        if (time.isEmpty()) {
            return Optional.empty();
        }
        int next = words.skip(words.skip(time.get().next(), ",", "-"), "on", "of", "in");
        Optional<Parsed> day = Parsed.longer(dates.at(next), partDay(next)).filter(each -> isDay(each.meaning()));
        if (day.isPresent()) {
            Optional<Parsed> part = part(day.get());
            Parsed whole = part.orElse(day.get());
            return Parsed.of(with(whole.meaning(), time.get().meaning()), whole.next());
        }
        boolean bare = start > i && clocks.at(start).isEmpty();
        return bare && !(words.is(i, "at") && isAlone(start, time.get())) ? Optional.empty() : time;
    }

    /** "late afternoon", "in the morning at 7"; a greeting is none. */
    private Optional<Parsed> part(int i) {
        Optional<PartParser.Found> part = parts.at(i)
                .filter(each -> !words.is(i - 1, "good") && (!words.is(each.next(), "of") || ofDay(each.next() + 1)));
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int at = words.skip(part.get().next(), "at", "around");
        Optional<Parsed> clock = at > part.get().next() ? clocks.loose(at) : clocks.at(at);
        return clock.map(each -> new Parsed(ClockRanges.in(part.get().part(), each.meaning()), each.next()))
                .or(() -> Parsed.of(part.get().meaning(), part.get().next()));
    }

    private boolean ofDay(int i) {
        return dates.at(i).filter(each -> isDay(each.meaning())).isPresent();
    }

    /** "five-thirty tomorrow evening", "5 tomorrow". */
    private Optional<Parsed> loneWords(int i) {
        return clocks.loose(i).filter(each -> {
            int next = words.skip(each.next(), "on");
            return partDay(next).isPresent() || words.is(next, "tomorrow", "today", "tonight");
        });
    }

    /** "at 8": a figure alone counts nothing that stands behind it. */
    private boolean isAlone(int start, Parsed clock) {
        return !words.isLetters(clock.next())
                && (words.isDigits(start) || clock.next() - start > 1)
                && !(words.is(clock.next(), "%", "-", "$"));
    }

    /** Whether hours can be named with it. */
    static boolean isDay(Meaning meaning) {
        return switch (meaning) {
            case Day day -> true;
            case Meaning.Weekday day -> true;
            case Meaning.ToldWeekday day -> true;
            case Meaning.Holiday day -> true;
            case Meaning.NthWeekday day -> true;
            case Relative relative -> relative.unit() == Unit.DAY;
            case Told told -> told.unit() == Unit.DAY && told.steps() != 0;
            case Part part -> isDay(part.of());
            case Timed timed -> timed.time() instanceof OfDay;
            case Meaning.Within within -> within.unit() == Unit.DAY && within.count() == 1;
            default -> false;
        };
    }

    static boolean isClock(Meaning meaning) {
        return meaning instanceof Clock;
    }
}

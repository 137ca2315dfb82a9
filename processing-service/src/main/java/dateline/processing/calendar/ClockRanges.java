package dateline.processing.calendar;

import dateline.processing.calendar.Meaning.Between;
import dateline.processing.calendar.Meaning.Clock;
import dateline.processing.calendar.Meaning.Lasting;
import dateline.processing.calendar.Meaning.OfDay;
import dateline.processing.calendar.Meaning.PartOfDay;
import java.util.Optional;

/** Reads stretches of hours: "from 5 to 6pm", "between 9:30 and noon", "10am-12am". */
final class ClockRanges {

    private final Words words;
    private final Convention convention;
    private final ClockParser clocks;

    ClockRanges(Words words, ClockParser clocks, Convention convention) {
        this.words = words;
        this.convention = convention;
        this.clocks = clocks;
    }

    /** What its own words show to be hours. */
    Optional<Parsed> at(int i) {
        return range(i, false);
    }

    /** The same where a day stands before it, so that bare figures are hours. */
    Optional<Parsed> behindDay(int i) {
        boolean opened = words.is(i, "from", "between");
        return range(i, opened || convention == Convention.ASSISTANT);
    }

    private Optional<Parsed> range(int i, boolean behindDay) {
        boolean between = words.is(i, "between");
        boolean from = words.is(i, "from");
        int start = between || from ? i + 1 : i;
        start = words.skip(start, "about", "around");
        Optional<Parsed> first = clocks.loose(start);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int link = first.get().next();
        boolean linked = words.is(link, "-", "to", "till", "until", "through", "~") || between && words.is(link, "and");
        Optional<Parsed> second = linked ? clocks.loose(words.skip(link + 1, "about", "around")) : Optional.empty();
        if (second.isEmpty()) {
            return Optional.empty();
        }
        boolean marked = clocks.at(start).isPresent() || clocks.at(link + 1).isPresent();
        boolean dayFollows = words.is(second.get().next(), "today", "tomorrow", "tonight", "yesterday")
                || words.is(second.get().next(), "this")
                        && Vocabulary.value("part", words.at(second.get().next() + 1))
                                .isPresent();
        boolean hours = dayFollows
                || behindDay
                        && ((Clock) second.get().meaning()).hour() <= 24
                        && !words.isLetters(second.get().next());
        boolean words2 = second.get().next() - link > 2 && first.get().next() - start > 1 && from;
        return marked || hours || words2
                ? Parsed.of(
                        between((Clock) first.get().meaning(), (Clock)
                                second.get().meaning()),
                        second.get().next())
                : Optional.empty();
    }

    /** The half of the day of one hour settles the other: "5 to 6pm", "8am-3". */
    private static Between between(Clock from, Clock to) {
        if (!from.settled() && to.settled()) {
            Clock after = from.afterNoon();
            boolean later = to.hour() >= 12 && after.hour() * 60 + after.minute() <= to.hour() * 60 + to.minute();
            return new Between(later ? after : from.asSaid(), to);
        }
        if (from.settled() && !to.settled()) {
            boolean past = to.hour() * 60 + to.minute() <= from.hour() * 60 + from.minute();
            return new Between(from, past && to.hour() < 12 ? to.afterNoon() : to.asSaid());
        }
        return new Between(from, to);
    }

    /** The hours as a part of the day settles them. */
    static Meaning in(PartOfDay part, Meaning time) {
        return switch (time) {
            case Clock clock -> settle(part, clock);
            case Between both
            when both.from() instanceof Clock from && both.to() instanceof Clock to ->
                new Between(settle(part, from), settle(part, to));
            case Lasting lasting
            when lasting.from() instanceof Clock from -> new Lasting(settle(part, from), lasting.length());
            default -> time;
        };
    }

    private static Clock settle(PartOfDay part, Clock clock) {
        if (clock.settled() || part == PartOfDay.MIDNIGHT) {
            return clock;
        }
        return ClockParser.isAfterNoon(part, clock.hour()) ? clock.afterNoon() : clock.asSaid();
    }

    static boolean isPartOrClock(Meaning meaning) {
        return meaning instanceof Clock || meaning instanceof OfDay;
    }
}

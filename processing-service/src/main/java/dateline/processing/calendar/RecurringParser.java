package dateline.processing.calendar;

import dateline.processing.calendar.Meaning.Recurring;
import dateline.processing.calendar.Numerals.Numeral;
import java.util.Optional;

/** Reads what comes again and again: "daily", "every Monday at 4pm", "each week", "Friday mornings". */
final class RecurringParser {

    private final Words words;
    private final Numerals numerals;
    private final MomentParser moments;

    RecurringParser(Words words, Numerals numerals, MomentParser moments) {
        this.words = words;
        this.numerals = numerals;
        this.moments = moments;
    }

    Optional<Parsed> at(int i) {
        Optional<Parsed> found = every(i);
        found = Parsed.longer(found, dayOfEvery(i));
        found = Parsed.longer(found, plural(i));
        return Parsed.longer(
                found, Vocabulary.value("every", words.at(i)).map(each -> new Parsed(new Recurring(each), i + 1)));
    }

    private Optional<Parsed> every(int i) {
        if (!words.is(i, "every", "each", "any")) {
            return Optional.empty();
        }
        int at = words.skip(i + 1, "other", "single");
        Optional<Numeral> count = numerals.count(at);
        int unit = count.map(Numeral::next).orElse(at);
        if (words.is(unit, "weekday", "weekdays")) {
            return Parsed.of(new Recurring("P1WD"), unit + 1);
        }
        Optional<Unit> found =
                Vocabulary.unit(words.at(unit)).filter(each -> words.at(unit).length() > 1);
        if (found.isPresent()) {
            int number = count.map(Numeral::whole).orElse(words.is(i + 1, "other") ? 2 : 1);
            int behind = words.is(unit + 1, "at")
                    ? moments.at(unit + 1).map(Parsed::next).orElse(unit + 1)
                    : unit + 1;
            return Parsed.of(new Recurring(Lengths.iso(found.get(), number)), behind);
        }
        return moments.at(at).map(each -> new Parsed(new Recurring("day"), each.next()));
    }

    /** "the 19th of every month". */
    private Optional<Parsed> dayOfEvery(int i) {
        return numerals.ordinal(words.skip(i, "the"))
                .filter(each -> words.is(each.next(), "of")
                        && words.is(each.next() + 1, "every", "each")
                        && words.is(each.next() + 2, "month"))
                .map(each -> new Parsed(new Recurring("day"), each.next() + 3));
    }

    /** "Mondays", "Friday mornings", "mornings". */
    private Optional<Parsed> plural(int i) {
        String word = words.at(i);
        boolean weekday = Vocabulary.value("weekday", word).isPresent();
        int last = weekday ? i + 1 : i;
        boolean part = Vocabulary.value("part", words.at(last)).isPresent()
                && words.at(last).endsWith("s");
        boolean days = word.endsWith("days")
                && Vocabulary.value("weekday", word.substring(0, word.length() - 1))
                        .isPresent();
        if (days) {
            return Parsed.of(new Recurring("day"), i + 1);
        }
        return part ? Parsed.of(new Recurring("day"), last + 1) : Optional.empty();
    }
}

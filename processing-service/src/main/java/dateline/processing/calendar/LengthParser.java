package dateline.processing.calendar;

import dateline.processing.calendar.Meaning.Amount;
import dateline.processing.calendar.Meaning.Length;
import dateline.processing.calendar.Meaning.Run;
import dateline.processing.calendar.Meaning.Unsettled;
import dateline.processing.calendar.Meaning.Which;
import dateline.processing.calendar.Numerals.Numeral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lengths of time: "three weeks", "2 hours 30 minutes", "half an hour", "the past three months". */
final class LengthParser {

    private final Words words;
    private final Numerals numerals;
    private final Memo memo = new Memo();

    LengthParser(Words words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    Optional<Parsed> at(int i) {
        if (words.is(i, "all") && Vocabulary.unit(words.at(i + 1)).isPresent()) {
            return one(i + 1);
        }
        return run(i).or(() -> length(i));
    }

    private Optional<Parsed> one(int i) {
        return Vocabulary.unit(words.at(i)).map(unit -> new Parsed(Length.one(unit), i + 1));
    }

    /** "three weeks", "2 years 1 month and 21 days". */
    Optional<Parsed> length(int i) {
        return memo.at(i, this::read);
    }

    private Optional<Parsed> read(int i) {
        List<Amount> amounts = new ArrayList<>();
        int at = i;
        int end = i;
        while (at < words.size()) {
            Optional<Numeral> count = numerals.count(at);
            int unitAt = count.map(each -> words.is(each.next(), "-") ? each.next() + 1 : each.next())
                    .orElse(at);
            Optional<Unit> unit = count.isEmpty() ? Optional.empty() : Vocabulary.unit(words.at(unitAt));
            if (unit.isEmpty() || amounts.stream().anyMatch(each -> each.unit().compareTo(unit.get()) <= 0)) {
                break;
            }
            if (amounts.isEmpty() && isNoLength(i, unitAt)) {
                return Optional.empty();
            }
            BigDecimal half = andHalf(unitAt + 1);
            amounts.add(new Amount(
                    count.get().value().add(half), unit.get(), count.get().vague()));
            end = half.signum() > 0 ? words.skip(unitAt + 2, "a") + 1 : unitAt + 1;
            at = words.skip(words.skip(end, ","), "and");
        }
        return amounts.isEmpty() ? Optional.empty() : Parsed.of(new Length(amounts), end);
    }

    /** "the 45-year-old", "100 years old", "5 second": no lengths of time. */
    private boolean isNoLength(int i, int unit) {
        int old = words.skip(unit + 1, "-");
        boolean age = words.is(old, "old", "olds");
        boolean letter = words.at(unit).length() == 1 && !(words.isDigits(unit - 1) && words.glued(unit));
        boolean weekend = words.is(unit, "weekend") && words.is(unit - 1, "a", "one");
        boolean share = words.is(unit, "quarter", "quarters")
                && words.is(unit + 1, "of", "to", "past")
                && !words.is(unit - 1, "consecutive", "successive");
        boolean ordinal = words.is(unit, "second") && !words.is(unit - 1, "1", "one", "-");
        return age
                || letter
                || weekend
                || share
                || ordinal
                || words.is(i - 1, "$", "£", "€", ".", ",") && words.glued(i);
    }

    /** "one hour and a half". */
    private BigDecimal andHalf(int i) {
        int half = words.skip(i + 1, "a");
        return words.is(i, "and") && words.is(half, "half") && !words.is(half + 1, "an", "a", "hour")
                ? new BigDecimal("0.5")
                : BigDecimal.ZERO;
    }

    /** "the past three months", "2 upcoming months", "the coming days". */
    private Optional<Parsed> run(int i) {
        int at = words.skip(i, "the", "these");
        Optional<Numeral> before = numerals.count(at);
        int which = before.map(Numeral::next).orElse(at);
        Optional<Which> word = which(which);
        if (word.isEmpty() || word.get() == Which.THIS || words.is(which + 1, "a", "an")) {
            return words.is(which, "recent") && isPlural(which + 1)
                    ? Parsed.of(new Unsettled("how long is not said"), which + 2)
                    : Optional.empty();
        }
        Optional<Numeral> count = before.isPresent() ? before : numerals.count(which + 1);
        int unit = before.isPresent() ? which + 1 : count.map(Numeral::next).orElse(which + 1);
        Optional<Unit> found = Vocabulary.unit(words.at(unit));
        if (found.isEmpty() || before.isPresent() && !isPlural(unit)) {
            return Optional.empty();
        }
        boolean back = word.get() == Which.LAST || word.get() == Which.PAST;
        if (count.isPresent()) {
            return Parsed.of(
                    new Run(
                            new Length(List.of(new Amount(
                                    count.get().value(),
                                    found.get(),
                                    count.get().vague()))),
                            back),
                    unit + 1);
        }
        if (isPlural(unit)) {
            return Parsed.of(new Unsettled("how long is not said"), unit + 1);
        }
        return found.get().isOfClock() ? Parsed.of(new Run(Length.one(found.get()), back), unit + 1) : Optional.empty();
    }

    private boolean isPlural(int i) {
        return Vocabulary.unit(words.at(i)).isPresent() && words.at(i).endsWith("s");
    }

    Optional<Which> which(int i) {
        return Vocabulary.value(
                        "which", words.is(i, "previous") ? "last" : words.is(i, "following") ? "next" : words.at(i))
                .map(Which::valueOf);
    }
}

package dateline.processing.calendar;

import dateline.processing.calendar.Meaning.Clock;
import dateline.processing.calendar.Meaning.Length;
import dateline.processing.calendar.Meaning.OfDay;
import dateline.processing.calendar.Meaning.Open;
import dateline.processing.calendar.Meaning.Run;
import dateline.processing.calendar.Meaning.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds all phrases of time in an English text, the longest that begins at a word, none within another. */
public final class TimeGrammar {

    private static final int FARTHEST = 7;
    private final Words words;
    private final LengthParser lengths;
    private final DayParser days;
    private final MomentParser moments;
    private final ClockParser clocks;
    private final AwayParser aways;
    private final RangeParser ranges;
    private final RecurringParser recurring;

    private TimeGrammar(String text, Convention convention) {
        words = new Words(text);
        Numerals numerals = new Numerals(words);
        lengths = new LengthParser(words, numerals);
        days = new DayParser(words, numerals);
        DateParser dates = new DateParser(words, numerals, lengths, convention);
        clocks = new ClockParser(words, numerals);
        moments = new MomentParser(words, dates, clocks, convention);
        aways = new AwayParser(words, lengths, moments);
        ranges = new RangeParser(words, numerals, moments, lengths, convention);
        recurring = new RecurringParser(words, numerals, moments);
    }

    /**
     * The phrases in the order of the text.
     *
     * @param convention assistants take "Monday 3-8" for hours and 7/6 for a day, which are a score and a share in news
     */
    public static List<TimePhrase> in(String text, Convention convention) {
        return new TimeGrammar(text, convention).phrases();
    }

    private List<TimePhrase> phrases() {
        List<TimePhrase> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Parsed> phrase =
                    isFarFromTime(at) || words.glued(at) && isPartOfWord(at) ? Optional.empty() : at(at);
            if (phrase.isPresent()) {
                found.add(phrase(at, phrase.get()));
            }
            at = phrase.map(Parsed::next).orElse(at + 1);
        }
        return found;
    }

    /** Most words are: only the few before a figure or a word of time can begin a phrase. */
    private boolean isFarFromTime(int i) {
        for (int at = i; at < i + FARTHEST; at++) {
            if (words.isDigits(at) || Vocabulary.tellsTime(words.at(at)) || words.is(at, "½")) {
                return false;
            }
        }
        return true;
    }

    private boolean isPartOfWord(int i) {
        boolean figures =
                words.is(i - 1, "-", ".", ",", ":") && words.glued(i - 1) && words.isDigits(i - 2) && words.isDigits(i);
        return figures
                || words.is(i - 1, "_", "/", "$", "£", "€", "#", "@")
                || words.isDigits(i - 1)
                || words.isLetters(i - 1);
    }

    private TimePhrase phrase(int from, Parsed parsed) {
        return new TimePhrase(words.start(from), words.end(parsed.next() - 1), parsed.meaning());
    }

    private Optional<Parsed> at(int i) {
        Optional<Parsed> closed = closed(i);
        Optional<Parsed> open = open(i);
        return Parsed.longer(closed, open).map(each -> orLater(i, openHour(i, each)));
    }

    private Optional<Parsed> closed(int i) {
        Optional<Parsed> found = recurring.at(i);
        found = Parsed.longer(found, ranges.at(i));
        found = Parsed.longer(found, aways.at(i));
        found = Parsed.longer(found, moments.at(i));
        found = Parsed.longer(found, days.shared(i));
        return Parsed.longer(found, lengths.at(i));
    }

    /** "since August", "until 5 May", "no later than January 1". */
    private Optional<Parsed> open(int i) {
        Side side = side(i);
        if (side == null) {
            return Optional.empty();
        }
        int start = words.skip(behindSide(i), "on", "the", "around", "about", "at", "from");
        int from = words.is(start - 1, "the") ? start - 1 : start;
        Optional<Parsed> of = closed(from).or(() -> closed(start));
        int first = closed(from).isPresent() ? from : start;
        return of.filter(each -> !(each.meaning() instanceof Length)
                        && !(each.meaning() instanceof Meaning.Between)
                        && !(each.meaning() instanceof Meaning.Recurring))
                .map(each -> new Parsed(new Open(side, phrase(first, each)), each.next()));
    }

    /** "March 4th no later than 9:30". */
    private Parsed openHour(int i, Parsed day) {
        Side side = side(day.next());
        if (side == null || !MomentParser.isDay(day.meaning()) || day.meaning() instanceof Meaning.Timed) {
            return day;
        }
        int hour = behindSide(day.next());
        return clocks.loose(hour)
                // "on March 4 after two boats sank": two of what follows
                .filter(each -> clocks.at(hour).isPresent() || !words.isLetters(each.next()))
                .map(each -> {
                    Parsed timed = new Parsed(new Meaning.Timed(day.meaning(), each.meaning()), each.next());
                    return new Parsed(new Open(side, phrase(i, timed)), each.next());
                })
                .orElse(day);
    }

    private Side side(int i) {
        if (words.are(i, "no", "later", "than")) {
            return Side.UNTIL;
        }
        if (words.are(i, "as", "early", "as")
                || words.is(i, "since", "starting", "beginning")
                || words.are(i, "no", "earlier", "than")) {
            return Side.SINCE;
        }
        if (words.are(i, "later", "than") || words.is(i, "after")) {
            return Side.AFTER;
        }
        if (words.is(i, "before") || words.are(i, "prior", "to") || words.are(i, "earlier", "than")) {
            return Side.BEFORE;
        }
        return words.is(i, "until", "till", "by") ? Side.UNTIL : null;
    }

    private int behindSide(int i) {
        boolean three = words.is(i, "no") || words.are(i, "as", "early");
        boolean two = words.is(i + 1, "than", "to") || words.are(i, "starting", "from");
        return three ? i + 3 : two ? i + 2 : i + 1;
    }

    /** "2018 or later". */
    private Parsed orLater(int from, Parsed parsed) {
        boolean later = words.is(parsed.next(), "or") && words.is(parsed.next() + 1, "later", "after");
        boolean plain = !(parsed.meaning() instanceof Length
                || parsed.meaning() instanceof Run
                || parsed.meaning() instanceof OfDay
                || parsed.meaning() instanceof Clock);
        return later && plain ? new Parsed(new Open(Side.SINCE, phrase(from, parsed)), parsed.next() + 2) : parsed;
    }
}

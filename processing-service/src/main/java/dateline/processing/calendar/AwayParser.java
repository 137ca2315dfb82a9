package dateline.processing.calendar;

import dateline.processing.calendar.Meaning.Away;
import dateline.processing.calendar.Meaning.Length;
import dateline.processing.calendar.Meaning.Now;
import dateline.processing.calendar.Meaning.Run;
import dateline.processing.calendar.Meaning.Told;
import java.util.Optional;

/** Reads times that lie so far from another: "three days ago", "in two months", "two weeks after January 15". */
final class AwayParser {

    private static final String[] ABOUT = {"about", "around", "nearly", "almost", "some", "just", "over", "roughly"};

    private final Words words;
    private final LengthParser lengths;
    private final MomentParser moments;

    AwayParser(Words words, LengthParser lengths, MomentParser moments) {
        this.words = words;
        this.lengths = lengths;
        this.moments = moments;
    }

    Optional<Parsed> at(int i) {
        int start = words.are(i, "more", "than") || words.are(i, "less", "than") ? i + 2 : words.skip(i, ABOUT);
        Optional<Parsed> found = lengths.length(start)
                .filter(each -> !lastsFrom(i, each.next()))
                .flatMap(length -> behind((Length) length.meaning(), length.next()));
        found = Parsed.longer(found, beside(i));
        found = Parsed.longer(found, within(i));
        return Parsed.longer(found, in(i));
    }

    /** "for three months from July 11" says how long, not when. */
    private boolean lastsFrom(int i, int next) {
        return words.is(i - 1, "for") && words.is(next, "from") && !words.is(next + 1, "now");
    }

    private Optional<Parsed> behind(Length length, int next) {
        boolean ago = words.is(next, "ago", "back");
        if (words.is(next, "ago") && words.is(next + 1, "today", "this") && length.unit() == Unit.YEAR) {
            Optional<Parsed> same = moments.at(next + 1)
                    .filter(each -> each.meaning() instanceof Meaning.Relative)
                    .map(each -> new Parsed(new Away(length, true, each.meaning()), each.next()));
            if (same.isPresent()) {
                return same;
            }
        }
        if (ago && !(words.is(next, "back") && words.is(next + 1, "to", "in", "home"))) {
            return words.is(next + 1, "on") && length.unit() == Unit.WEEK
                    ? moments.at(next + 2)
                            .filter(each -> each.meaning() instanceof Meaning.Weekday)
                            .map(each -> new Parsed(new Away(length, true, each.meaning()), each.next()))
                            .or(() -> ago(length, next))
                    : ago(length, next);
        }
        if (words.is(next, "hence") || words.are(next, "from", "now")) {
            return Parsed.of(new Away(length, false, new Now()), next + (words.is(next, "hence") ? 1 : 2));
        }
        boolean back = words.is(next, "before", "earlier", "previously", "prior");
        boolean forth = words.is(next, "after", "later", "from", "since", "afterwards", "afterward");
        if (!back && !forth) {
            return Optional.empty();
        }
        int anchor = words.skip(next + 1, "than", "to");
        Optional<Parsed> from =
                words.is(next, "previously", "afterwards", "afterward") ? Optional.empty() : moments.at(anchor);
        if (from.isPresent() && (!words.is(next, "earlier", "later") || anchor > next + 1)) {
            return Parsed.of(
                    new Away(length, back, from.get().meaning()), from.get().next());
        }
        boolean clause = words.is(next, "before", "after")
                && words.isLetters(next + 1)
                && !words.is(next + 1, "that", "and", "but", "or");
        return clause || words.is(next, "from", "since", "prior")
                ? Optional.empty()
                : Parsed.of(new Away(length, back, new Told(length.unit(), 0)), next + 1);
    }

    private static Optional<Parsed> ago(Length length, int next) {
        return Parsed.of(new Away(length, true, new Now()), next + 1);
    }

    /** "the day after Christmas", "the eve of May Day" */
    private Optional<Parsed> beside(int i) {
        boolean eve = words.are(i, "the", "eve", "of");
        boolean back = eve || words.are(i, "the", "day", "before");
        return back || words.are(i, "the", "day", "after")
                ? moments.at(onDay(i + 3))
                        .filter(each -> MomentParser.isDay(each.meaning()))
                        .map(each -> new Parsed(new Away(Length.one(Unit.DAY), back, each.meaning()), each.next()))
                : Optional.empty();
    }

    /** Where the day begins in "the vote on 3 May". */
    private int onDay(int i) {
        boolean told = words.is(i, "the", "a", "an") && words.isLetters(i + 1) && words.is(i + 2, "on");
        return told ? i + 3 : i;
    }

    /** "within 2 hours". */
    private Optional<Parsed> within(int i) {
        return words.is(i, "within")
                ? lengths.length(words.skip(i + 1, "the", "next"))
                        .map(each -> new Parsed(new Run((Length) each.meaning(), false), each.next()))
                : Optional.empty();
    }

    /** "in two months", which is also said of how long something took. */
    private Optional<Parsed> in(int i) {
        if (!words.is(i, "in")) {
            return Optional.empty();
        }
        int start = words.skip(i + 1, ABOUT);
        Optional<Parsed> length = lengths.length(start);
        if (length.isEmpty()) {
            return Optional.empty();
        }
        int next = length.get().next();
        Optional<Parsed> since = words.is(next, "since", "from", "after") ? moments.at(next + 1) : Optional.empty();
        if (since.isPresent()) {
            return Parsed.of(
                    new Away((Length) length.get().meaning(), false, since.get().meaning()),
                    since.get().next());
        }
        int owner = words.is(next, "'") ? words.skip(words.skip(next + 1, "s"), "time") : next;
        return words.is(next, "ago", "before", "after", "later", "earlier", "of", "or")
                ? Optional.empty()
                : Parsed.of(new Away((Length) length.get().meaning(), false, new Now()), owner > next ? owner : next);
    }
}

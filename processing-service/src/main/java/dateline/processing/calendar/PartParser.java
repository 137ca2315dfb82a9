package dateline.processing.calendar;

import dateline.processing.calendar.Meaning.OfDay;
import dateline.processing.calendar.Meaning.PartOfDay;
import dateline.processing.calendar.Meaning.Slice;
import java.util.Optional;

/** Reads parts of the day: "morning", "late in the afternoon", "early evening". */
final class PartParser {

    /** A part of the day and the word behind it. */
    record Found(PartOfDay part, Optional<Slice> slice, int next) {
        OfDay meaning() {
            return new OfDay(part, slice);
        }
    }

    private final Words words;

    PartParser(Words words) {
        this.words = words;
    }

    /** "morning", "late afternoon", "early in the evening". */
    Optional<Found> at(int i) {
        Optional<Slice> slice = slice(i);
        int at = slice.isPresent() ? words.skip(i + 1, "-") : i;
        if (words.is(at, "in", "at", "during") && words.is(at + 1, "the")) {
            at += 2;
        } else if (words.are(at, "at", "night")) {
            at += 1;
        } else if (words.is(at, "am", "pm", "a", "p")) {
            return Optional.empty();
        }
        int early = slice.isPresent() ? at - 1 : at;
        if (words.is(early, "early", "small") && words.is(early + 1, "hours")) { // "in the small hours"
            return Optional.of(new Found(PartOfDay.MORNING, Optional.of(Slice.EARLY), early + 2));
        }
        if (words.are(at, "first", "light") || words.are(at, "at", "first", "light")) {
            return Optional.of(new Found(PartOfDay.DAWN, slice, words.skip(at, "at") + 2));
        }
        int part = at;
        return Vocabulary.value("part", words.at(part))
                .map(PartOfDay::valueOf)
                .map(each -> new Found(each, slice, part + 1));
    }

    /** What stands behind an hour: "in the morning", "at night", "early morning". */
    Optional<Found> behindHour(int i) {
        boolean opens = words.are(i, "in", "the") || words.are(i, "at", "night") || slice(i).isPresent();
        boolean bare = Vocabulary.value("part", words.at(i)).isPresent() && !words.is(i, "am", "pm", "overnight");
        return opens || bare ? at(i).filter(each -> each.part() != PartOfDay.MIDNIGHT) : Optional.empty();
    }

    Optional<Slice> slice(int i) {
        return Optional.ofNullable(
                switch (words.at(i)) {
                    case "early", "earlier" -> Slice.EARLY;
                    case "mid", "middle" -> Slice.MIDDLE;
                    case "late", "later" -> Slice.LATE;
                    default -> null;
                });
    }
}

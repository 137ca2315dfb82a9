package dateline.processing.calendar;

import dateline.processing.calendar.Meaning.Clock;
import dateline.processing.calendar.Meaning.PartOfDay;
import dateline.processing.calendar.Numerals.Numeral;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads hours: "5:30 p.m. EST", "1100 GMT", "half past eight", "eight o'clock", "noon". */
final class ClockParser {

    private static final int NOON = 12;
    private static final Pattern FOUR_FIGURES = Pattern.compile("[01]\\d[0-5]\\d|2[0-3][0-5]\\d");

    /** An hour that is not yet told from the other half of the day, and the word behind it. */
    private record Face(int hour, int minute, int second, boolean settled, int next) {}

    private final Words words;
    private final Numerals numerals;
    private final PartParser parts;
    private final Memo memo = new Memo();
    private final Memo looses = new Memo();

    ClockParser(Words words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
        this.parts = new PartParser(words);
    }

    /** What is an hour by its own words. */
    Optional<Parsed> at(int i) {
        return memo.at(i, this::read);
    }

    private Optional<Parsed> read(int i) {
        return named(i).or(() -> face(i).flatMap(face -> finished(i, face, false)));
    }

    /** What is an hour because "at" or a day stands before it, or another hour beside it: "at 8", "five thirty". */
    Optional<Parsed> loose(int i) {
        return looses.at(i, this::readLoose);
    }

    private Optional<Parsed> readLoose(int i) {
        return at(i).or(() -> face(i).or(() -> wordFace(i)).or(() -> hour(i)).flatMap(face -> finished(i, face, true)));
    }

    private Optional<Parsed> named(int i) {
        int at = words.is(i, "12") ? i + 1 : i;
        if (words.is(at, "noon", "midday", "noonish")) {
            return Parsed.of(new Clock(NOON, 0, 0, true, zone(at + 1)), afterZone(at + 1));
        }
        return words.is(at, "midnight")
                ? Parsed.of(new Clock(0, 0, 0, true, zone(at + 1)), afterZone(at + 1))
                : Optional.empty();
    }

    /** "5:30", "8.30", "1140", "20 past eight"; whether it is an hour may depend on what follows. */
    private Optional<Face> face(int i) {
        return past(i).or(() -> figures(i)).or(() -> fourFigures(i)).or(() -> marked(i));
    }

    private Optional<Face> figures(int i) {
        Optional<Integer> hour =
                words.digits(i).filter(each -> each <= 24 && words.at(i).length() <= 2);
        boolean colon = words.is(i + 1, ":");
        boolean minutes = hour.isPresent()
                && (colon || words.is(i + 1, "."))
                && words.glued(i + 1)
                && words.glued(i + 2)
                && words.at(i + 2).matches("[0-5]\\d");
        if (!minutes || words.is(i - 1, ":", "/", "-") && words.glued(i) && words.isDigits(i - 2) && !colon) {
            return Optional.empty();
        }
        boolean seconds = colon && words.is(i + 3, ":") && words.at(i + 4).matches("[0-5]\\d");
        boolean settled =
                hour.get() > NOON || hour.get() == 0 || colon && words.at(i).length() == 2;
        boolean marked = colon || meridiem(i + 3).isPresent();
        return marked
                ? Optional.of(new Face(
                        hour.get() % 24,
                        Integer.parseInt(words.at(i + 2)),
                        seconds ? Integer.parseInt(words.at(i + 4)) : 0,
                        settled,
                        seconds ? i + 5 : i + 3))
                : Optional.empty();
    }

    /** "5pm", "five thirty p.m.", "eight o'clock", "three in the morning": what stands behind shows it. */
    private Optional<Face> marked(int i) {
        return wordFace(i).or(() -> hour(i)).filter(face -> {
            int next = face.next();
            boolean part = face.hour() <= NOON
                    && face.hour() > 0
                    && words.is(next, "in", "at")
                    && parts.behindHour(next).isPresent();
            return meridiem(next).isPresent() || part || words.is(next, "oclock") || words.are(next, "o", "'", "clock");
        });
    }

    private Optional<Face> fourFigures(int i) {
        if (!FOUR_FIGURES.matcher(words.at(i)).matches()) {
            return Optional.empty();
        }
        boolean settled =
                zone(i + 1).isPresent() || words.is(i + 1, "hours", "hrs") || words.are(i + 1, "local", "time");
        int hour = Integer.parseInt(words.at(i).substring(0, 2));
        boolean early = words.at(i).startsWith("0") && words.is(i + 1, "-")
                || words.at(i).startsWith("0") && words.is(i - 1, "-");
        return settled || early || meridiem(i + 1).isPresent()
                ? Optional.of(new Face(
                        hour,
                        Integer.parseInt(words.at(i).substring(2)),
                        0,
                        hour > NOON || hour == 0 || settled,
                        words.skip(i + 1, "hours", "hrs")))
                : Optional.empty();
    }

    /** "half past eight", "20 min past eight", "a quarter to five". */
    private Optional<Face> past(int i) {
        int at = words.skip(i, "a");
        Optional<Numeral> minutes = words.is(at, "half")
                ? Optional.of(new Numeral(BigDecimal.valueOf(30), at + 1, false))
                : words.is(at, "quarter")
                        ? Optional.of(new Numeral(BigDecimal.valueOf(15), at + 1, false))
                        : words.isDigits(at)
                                ? words.digits(at).map(n -> new Numeral(BigDecimal.valueOf(n), at + 1, false))
                                : numerals.below(at);
        if (minutes.isEmpty() || minutes.get().whole() > 59) {
            return Optional.empty();
        }
        int next = words.skip(minutes.get().next(), "min", "mins", "minute", "minutes");
        boolean unit = next > minutes.get().next();
        boolean after = words.is(next, "past");
        boolean before = words.is(next, "to") && (unit || words.is(at, "quarter"));
        Optional<Face> hour = after || before ? hour(next + 1) : Optional.empty();
        return hour.map(face -> after
                ? new Face(face.hour(), minutes.get().whole(), 0, false, face.next())
                : new Face((face.hour() + 23) % 24, 60 - minutes.get().whole(), 0, false, face.next()));
    }

    private Optional<Face> hour(int i) {
        Optional<Numeral> hour = words.isDigits(i) && words.at(i).length() <= 2
                ? words.digits(i).map(n -> new Numeral(BigDecimal.valueOf(n), i + 1, false))
                : numerals.below(i);
        return hour.filter(each -> each.whole() <= 24
                        && !(words.is(each.next(), ",", ".", "%", "/")
                                && words.glued(each.next())
                                && words.isDigits(each.next() + 1)))
                .filter(each -> Vocabulary.unit(words.at(each.next())).isEmpty()
                        && !words.is(each.next(), "%", "percent", "per"))
                .map(each -> new Face(each.whole() % 24, 0, 0, each.whole() > NOON || each.whole() == 0, each.next()));
    }

    /** "five thirty", "seven twenty-seven". */
    private Optional<Face> wordFace(int i) {
        Optional<Numeral> hour = numerals.below(i).filter(each -> each.whole() >= 1 && each.whole() <= NOON);
        if (hour.isEmpty()) {
            return Optional.empty();
        }
        int at = words.skip(hour.get().next(), "-");
        return numerals.below(at)
                .filter(each -> each.whole() >= 10 && each.whole() < 60)
                .map(each -> new Face(hour.get().whole(), each.whole(), 0, false, each.next()));
    }

    private Optional<Parsed> finished(int start, Face face, boolean loose) {
        int next = face.next();
        Optional<Boolean> after = Optional.empty();
        Optional<Integer> meridiem = meridiem(next);
        if (meridiem.isPresent()) {
            after = words.are(next, "ampm") ? Optional.empty() : Optional.of(words.is(next, "pm", "p"));
            next = meridiem.get();
        }
        boolean clock = words.are(next, "o", "'", "clock");
        next = clock ? next + 3 : words.skip(next, "oclock");
        Optional<PartParser.Found> part = parts.behindHour(next);
        if (part.isPresent()) {
            after = Optional.of(isAfterNoon(part.get().part(), face.hour()));
            next = part.get().next();
        }
        Clock read = new Clock(
                face.hour(),
                face.minute(),
                face.second(),
                face.settled() || zone(next).isPresent(),
                zone(next));
        if (after.isPresent()) {
            read = after.get()
                    ? read.afterNoon()
                    : face.hour() == NOON && meridiem.isPresent() && !part.isPresent()
                            ? midnightOf(read)
                            : read.asSaid();
        }
        return Parsed.of(read, afterZone(next));
    }

    private static Clock midnightOf(Clock read) {
        return new Clock(0, read.minute(), read.second(), true, read.zone());
    }

    static boolean isAfterNoon(PartOfDay part, int hour) {
        return switch (part) {
            case MORNING, DAWN -> false;
            case NIGHT -> hour >= 5 && hour < NOON;
            default -> true;
        };
    }

    /** The word behind "a.m.", "pm", "p m" or "9p". */
    Optional<Integer> meridiem(int i) {
        if (words.is(i, "am", "pm", "ampm")) {
            return Optional.of(i + 1);
        }
        if (!words.is(i, "a", "p")) {
            return Optional.empty();
        }
        int m = words.skip(i + 1, ".");
        if (words.is(m, "m")) {
            boolean dot = words.is(m + 1, ".") && words.glued(m + 1) && m > i + 1;
            return Optional.of(dot ? m + 2 : m + 1);
        }
        return words.is(i, "p") && words.glued(i) && !words.isLetters(i + 1) ? Optional.of(i + 1) : Optional.empty();
    }

    private Optional<String> zone(int i) {
        return words.isCapital(i) && words.written(i).equals(words.written(i).toUpperCase(Locale.ROOT))
                ? Vocabulary.value("zone", words.at(i))
                : Optional.empty();
    }

    private int afterZone(int i) {
        return zone(i).isPresent() ? i + 1 : words.are(i, "local", "time") ? i + 2 : i;
    }
}

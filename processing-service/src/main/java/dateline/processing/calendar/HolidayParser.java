package dateline.processing.calendar;

import dateline.processing.calendar.Meaning.Around;
import dateline.processing.calendar.Meaning.Holiday;
import dateline.processing.calendar.Meaning.Which;
import dateline.processing.calendar.Numerals.Numeral;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads days with a name: "Christmas Eve", "Easter 2021", "this Thanksgiving". */
final class HolidayParser {

    private static final Map<String, HolidayRule> RULES = rules();
    private static final int LONGEST = 7;
    private static final String[] OTHER_CALENDARS = {
        "orthodox", "coptic", "chinese", "lunar", "jewish", "persian", "islamic", "julian", "old", "first", "father"
    };

    private final Words words;
    private final Numerals numerals;
    private final LengthParser lengths;
    private final Convention convention;

    HolidayParser(Words words, Numerals numerals, LengthParser lengths, Convention convention) {
        this.words = words;
        this.numerals = numerals;
        this.lengths = lengths;
        this.convention = convention;
    }

    Optional<Parsed> at(int i) {
        if (words.is(i - 1, OTHER_CALENDARS) || words.is(i, OTHER_CALENDARS)) {
            return Optional.empty();
        }
        Optional<Which> which = lengths.which(i);
        int from = words.skip(which.isPresent() ? i + 1 : i, "the");
        StringBuilder name = new StringBuilder();
        Optional<Parsed> found = Optional.empty();
        for (int to = from; to < from + LONGEST && to < words.size(); to++) {
            name.append(to > from && !words.glued(to) ? "_" : "").append(words.at(to));
            HolidayRule rule = RULES.get(name.toString());
            if (rule != null && (words.isCapital(from) || convention == Convention.ASSISTANT)) {
                found = Optional.of(finished(rule, which, to + 1));
            }
        }
        return found;
    }

    private Parsed finished(HolidayRule rule, Optional<Which> which, int next) {
        if (words.is(next, "weekend", "week")) {
            Holiday day = new Holiday(rule, Optional.empty(), which.orElse(Which.ANY));
            return new Parsed(new Around(Vocabulary.unit(words.at(next)).orElseThrow(), day), next + 1);
        }
        int at = words.skip(words.skip(next, ",", "of", "in"), "the", "year");
        Optional<Numeral> year = numerals.year(at);
        if (year.isPresent()) {
            return new Parsed(
                    new Holiday(rule, year.map(Numeral::whole), Which.ANY),
                    year.get().next());
        }
        if (words.is(at + 1, "year") && words.is(at, "this", "next", "last")) {
            Which said = words.is(at, "this") ? Which.THIS : words.is(at, "next") ? Which.NEXT : Which.LAST;
            return new Parsed(new Holiday(rule, Optional.empty(), said), at + 2);
        }
        return new Parsed(new Holiday(rule, Optional.empty(), which.orElse(Which.ANY)), next);
    }

    private static Map<String, HolidayRule> rules() {
        Map<String, HolidayRule> rules = new TreeMap<>();
        for (List<String> line : Vocabulary.lines("holidays.txt")) {
            HolidayRule rule = new HolidayRule(line.get(1), line.get(0).equals("all"));
            line.subList(2, line.size()).forEach(name -> rules.put(name, rule));
        }
        return rules;
    }
}

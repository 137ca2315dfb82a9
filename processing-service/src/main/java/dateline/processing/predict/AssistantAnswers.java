package dateline.processing.predict;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.processing.calendar.Convention;
import dateline.processing.calendar.Lengths;
import dateline.processing.calendar.Meaning;
import dateline.processing.calendar.Meaning.Away;
import dateline.processing.calendar.Meaning.Between;
import dateline.processing.calendar.Meaning.Clock;
import dateline.processing.calendar.Meaning.Lasting;
import dateline.processing.calendar.Meaning.Length;
import dateline.processing.calendar.Meaning.Now;
import dateline.processing.calendar.Meaning.OfDay;
import dateline.processing.calendar.Meaning.Open;
import dateline.processing.calendar.Meaning.Recurring;
import dateline.processing.calendar.Meaning.Season;
import dateline.processing.calendar.Meaning.Side;
import dateline.processing.calendar.Meaning.Timed;
import dateline.processing.calendar.Meaning.Unsettled;
import dateline.processing.calendar.Reckoner;
import dateline.processing.calendar.Stretch;
import dateline.processing.calendar.TimePhrase;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts times as an assistant with a calendar does: types, all days that may be meant, days and hours in its format. */
final class AssistantAnswers {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Reckoner reckoner;
    private final LocalDateTime now;

    /** One of the times that may be meant; open stretches have only a start or an end. */
    record Value(Optional<String> timex, Optional<String> value, Optional<String> start, Optional<String> end) {}

    /** What the words are and may mean. */
    record Told(String type, List<Value> values) {}

    AssistantAnswers(LocalDateTime reference) {
        this.now = reference;
        this.reckoner = new Reckoner(reference, reference, Convention.ASSISTANT);
    }

    Optional<Told> of(TimePhrase phrase) {
        return switch (phrase.meaning()) {
            case Length length -> Optional.of(new Told("duration", List.of(duration(length))));
            case Recurring recurring -> Optional.of(new Told("set", List.of(unresolved(recurring.every()))));
            case Season season ->
                Optional.of(new Told(
                        "daterange", List.of(unresolved(season.name().name().substring(0, 2)))));
            case Unsettled unsettled -> Optional.empty();
            case Open open -> open(open);
            default -> closed(phrase.meaning());
        };
    }

    private static Value duration(Length length) {
        String seconds = Lengths.seconds(length).stripTrailingZeros().toPlainString();
        return new Value(Optional.of(Lengths.iso(length)), Optional.of(seconds), Optional.empty(), Optional.empty());
    }

    private static Value unresolved(String timex) {
        return new Value(Optional.of(timex), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Optional<Told> closed(Meaning meaning) {
        List<Stretch> stretches = reckoner.of(meaning);
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        String type = type(meaning, stretches.get(0));
        boolean range = type.endsWith("range");
        return Optional.of(new Told(
                type,
                stretches.stream()
                        .map(each -> new Value(
                                new Timexes(now.toLocalDate()).of(meaning, each),
                                range ? Optional.empty() : Optional.of(text(type, each.start())),
                                range ? Optional.of(text(type, each.start())) : Optional.empty(),
                                range ? Optional.of(text(type, each.end())) : Optional.empty()))
                        .toList()));
    }

    private static String type(Meaning meaning, Stretch stretch) {
        boolean point = stretch.start().equals(stretch.end());
        if (isHours(meaning)) {
            return point ? "time" : "timerange";
        }
        boolean hours = meaning instanceof Timed
                || meaning instanceof Now
                || stretch.granularity() == Granularity.MINUTE
                || stretch.granularity() == Granularity.PART_OF_DAY;
        if (hours) {
            return point ? "datetime" : "datetimerange";
        }
        return stretch.granularity() == Granularity.DAY ? "date" : "daterange";
    }

    private static boolean isHours(Meaning meaning) {
        return switch (meaning) {
            case Clock clock -> true;
            case OfDay part -> true;
            case Between between -> isHours(between.from()) && isHours(between.to());
            case Lasting lasting -> isHours(lasting.from());
            default -> false;
        };
    }

    private static String text(String type, LocalDateTime time) {
        return switch (type) {
            case "time", "timerange" -> HOUR.format(time);
            case "datetime", "datetimerange" -> MOMENT.format(time);
            default -> time.toLocalDate().toString();
        };
    }

    private Optional<Told> open(Open open) {
        Meaning of = open.of().meaning();
        List<Stretch> stretches = reckoner.of(of);
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        String type = type(of, stretches.get(0));
        String range = type.endsWith("range") ? type : type + "range";
        return Optional.of(new Told(
                range,
                stretches.stream()
                        .map(each -> edge(open.side(), range, of, each))
                        .toList()));
    }

    private Value edge(Side side, String type, Meaning of, Stretch stretch) {
        boolean day = stretch.granularity() == Granularity.DAY || of instanceof Away;
        LocalDateTime edge =
                switch (side) {
                    case SINCE, BEFORE -> stretch.start();
                    case AFTER, UNTIL -> day ? stretch.start() : stretch.end();
                };
        Optional<String> text = Optional.of(text(type, edge));
        Optional<String> timex = new Timexes(now.toLocalDate()).of(of, stretch);
        boolean starts = side == Side.SINCE || side == Side.AFTER;
        return new Value(timex, Optional.empty(), starts ? text : Optional.empty(), starts ? Optional.empty() : text);
    }
}

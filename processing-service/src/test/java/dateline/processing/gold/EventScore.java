package dateline.processing.gold;

import dateline.contracts.Event;
import dateline.contracts.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts events: what, who, to whom, where, when, and whether it happened. */
final class EventScore {

    private final GoldText text;
    private final Scoresheet sheet;
    private final String layer;

    /**
     * @param layer stands before the names of the measures
     */
    EventScore(GoldText text, Scoresheet sheet, String layer) {
        this.text = text;
        this.sheet = sheet;
        this.layer = layer;
    }

    void score(List<GoldEvent> gold, List<Event> read) {
        Map<GoldEvent, Event> pairs = Matching.pairs(gold, read, .5, this::likeness);
        for (GoldEvent event : gold) {
            if (!event.optional()) {
                score(event, pairs.get(event));
            }
        }
        for (Event event : read) {
            Optional<GoldEvent> partner = Matching.partner(pairs, event);
            if (!partner.map(GoldEvent::optional).orElse(false)) {
                boolean type = partner.filter(one -> one.isType(event.type())).isPresent();
                count("type precision", type, partner.orElse(null), event);
                count("type+place+date precision", isRight(partner, event), partner.orElse(null), event);
            }
        }
    }

    /** Those that the gold judges, and whether type, place and date are right. */
    Map<Event, Boolean> judged(List<GoldEvent> gold, List<Event> read) {
        Map<GoldEvent, Event> pairs = Matching.pairs(gold, read, .5, this::likeness);
        Map<Event, Boolean> judged = new LinkedHashMap<>();
        for (Event event : read) {
            Optional<GoldEvent> partner = Matching.partner(pairs, event);
            if (!partner.map(GoldEvent::optional).orElse(false)) {
                judged.put(event, isRight(partner, event));
            }
        }
        return judged;
    }

    private static boolean isRight(Optional<GoldEvent> partner, Event read) {
        return partner.filter(one -> one.isType(read.type()) && place(one, read) && date(one, read))
                .isPresent();
    }

    private void score(GoldEvent gold, Event read) {
        boolean found = read != null && gold.isType(read.type());
        count("found", found, gold, read);
        if (!found) {
            return;
        }
        if (gold.mode().isPresent()) {
            count("mode of found", Matching.judged(gold.mode(), read.mode().value()), gold, read);
        }
        gold.actors().ifPresent(parties -> count("actors of found", same(parties, read.actors()), gold, read));
        gold.recipients()
                .ifPresent(parties -> count("recipients of found", same(parties, read.recipients()), gold, read));
        count("status of found", gold.status().filter(read.status()::equals).isPresent(), gold, read);
        if (gold.place().isPresent()) {
            count("place of found", place(gold, read), gold, read);
        }
        if (gold.date().isPresent()) {
            count("date of found", date(gold, read), gold, read);
        }
    }

    private void count(String measure, boolean right, GoldEvent gold, Event read) {
        sheet.count(layer + ": " + measure, right, text.id(), gold == null ? "-" : told(gold), told(read));
    }

    /** The same word counts more than the same clause, and of two the one of the same type. */
    private double likeness(GoldEvent gold, Event read) {
        List<Span> triggers = gold.triggers().stream().map(text::span).toList();
        boolean type = gold.isType(read.type());
        boolean trigger = triggers.stream()
                .anyMatch(one -> read.evidence().stream().anyMatch(other -> Matching.touch(one, other.trigger())));
        boolean clause = triggers.stream()
                .anyMatch(one -> read.evidence().stream().anyMatch(other -> Matching.holds(other.clause(), one)));
        return trigger ? (type ? 2 : 1) : clause && type ? .5 : 0;
    }

    private static boolean place(GoldEvent gold, Event read) {
        return gold.place().isEmpty()
                || isPlace(gold.place().get(), read.place())
                || gold.orPlace().stream().anyMatch(one -> isPlace(one, read.place()));
    }

    /** Of a place that the gazetteer lacks, its words and its country are the answer. */
    private static boolean isPlace(GoldEvent.Spot gold, Event.Place read) {
        boolean byWords = read.span().isPresent()
                && read.place()
                        .filter(one ->
                                one.feature().equals("country") && one.country().equals(gold.country()))
                        .isPresent()
                && gold.name().isPresent()
                && Matching.alike(gold.name().get(), read.span().get().text());
        return byWords || Matching.samePlace(gold, read.place());
    }

    private static boolean date(GoldEvent gold, Event read) {
        Optional<String> value = read.date().value().value();
        return isDate(gold.date(), value) || gold.orDate().stream().anyMatch(one -> isDate(Optional.of(one), value));
    }

    private static boolean isDate(Optional<String> gold, Optional<String> read) {
        return Matching.judged(gold, read)
                || read.filter(one -> one.startsWith(gold.get() + "T")).isPresent();
    }

    /** Where the words name nobody, somebody who was inferred is no error. */
    private static boolean same(List<GoldEvent.Party> gold, List<Event.Participant> read) {
        return gold.isEmpty()
                ? read.stream().allMatch(one -> one.span().isEmpty())
                : gold.stream().allMatch(one -> read.stream().anyMatch(other -> same(one, other)));
    }

    private static boolean same(GoldEvent.Party gold, Event.Participant read) {
        return Matching.judged(gold.country(), read.country().value())
                && Matching.judged(gold.sector(), read.sector().value());
    }

    private static String told(GoldEvent gold) {
        return "%s/%s %s > %s @%s %s %s \"%s\""
                .formatted(
                        gold.type(),
                        gold.mode().orElse("?"),
                        gold.actors().map(EventScore::parties).orElse("?"),
                        gold.recipients().map(EventScore::parties).orElse("?"),
                        gold.place().flatMap(GoldEvent.Spot::name).orElse("-"),
                        gold.date().orElse("?"),
                        gold.status().map(Enum::name).orElse("?"),
                        gold.triggers().getFirst().text());
    }

    private static String parties(List<GoldEvent.Party> parties) {
        return parties.stream()
                .map(one -> "%s %s %s"
                        .formatted(
                                one.words().text(),
                                one.country().orElse("?"),
                                one.sector().orElse("?")))
                .toList()
                .toString();
    }

    private static String told(Event read) {
        return read == null
                ? "-"
                : "%s/%s %s > %s @%s %s %s \"%s\""
                        .formatted(
                                read.type(),
                                read.mode().value().orElse("-"),
                                names(read.actors()),
                                names(read.recipients()),
                                read.place().place().map(place -> place.name()).orElse("-"),
                                read.date().value().value().orElse("-"),
                                read.status(),
                                read.evidence().getFirst().clause().text());
    }

    private static List<String> names(List<Event.Participant> parties) {
        return parties.stream()
                .map(one -> "%s %s %s"
                        .formatted(
                                one.name(),
                                one.country().value().orElse("-"),
                                one.sector().value().orElse("-")))
                .toList();
    }
}

package dateline.processing.event;

import dateline.contracts.Actor;
import dateline.contracts.Actor.Kind;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.contracts.Answer;
import dateline.contracts.Event;
import dateline.contracts.Event.Date;
import dateline.contracts.Event.Participant;
import dateline.contracts.Event.Place;
import dateline.contracts.Event.Status;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds what a deed implies though its own words leave it out: power is seized from the state in which that is done, and on the
 * day told with the coup; troops of others are sent to the state in which they are, and it is this one that they leave; who
 * accuses others of what was done in his own country does so there.
 */
final class Implied {

    private static final Pattern OF_POWER = Pattern.compile("\\b(?:power|coup|putsch)\\b");
    private static final Pattern COUP = Pattern.compile("\\b(?:coup|putsch)\\b[^.;,\\n]*");

    private final Article article;
    private final List<TimeExpression> times;
    private final List<Actor> actors;

    Implied(Article article, List<TimeExpression> times, List<Actor> actors) {
        this.article = article;
        this.times = List.copyOf(times);
        this.actors = List.copyOf(actors);
    }

    List<Event> in(List<Event> told) {
        List<Event> sent = told.stream().filter(Implied::isAbroad).toList();
        return told.stream()
                .map(each -> isSeizureOfPower(each) ? fromState(onDayOfCoup(each)) : each)
                .map(each -> isAbroad(each) ? toState(each) : each)
                .map(each -> sent.size() == 1 && isWithdrawal(each) ? leaving(sent.getFirst(), each) : each)
                .map(each -> each.type().equals("ACCUSE") ? atHome(each, told) : each)
                .toList();
    }

    private static boolean isSeizureOfPower(Event event) {
        return hasMode(event, "COERCE", "seize")
                && OF_POWER.matcher(event.rule()).find();
    }

    /** Troops or police that are sent to a country of none of those who send them. */
    private static boolean isAbroad(Event event) {
        Optional<String> there = event.place().place().flatMap(each -> each.country());
        return (hasMode(event, "MOBILIZE", "troops") || hasMode(event, "MOBILIZE", "police"))
                && event.status() != Status.NEGATED
                && event.status() != Status.DENIED
                && there.isPresent()
                && !event.actors().isEmpty()
                && event.actors().stream().allMatch(who -> who.country()
                        .value()
                        .filter(home -> !home.equals(there.get()))
                        .isPresent());
    }

    private static boolean isWithdrawal(Event event) {
        return hasMode(event, "RETREAT", "withdraw")
                && event.place().place().isEmpty()
                && event.place().span().isEmpty();
    }

    private static boolean hasMode(Event event, String type, String mode) {
        return event.type().equals(type)
                && event.mode().value().filter(mode::equals).isPresent();
    }

    private Event fromState(Event seizure) {
        return to(seizure, "inferred: power is seized from the state in which it is done");
    }

    private Event toState(Event sending) {
        return to(sending, "inferred: troops of others are in its country");
    }

    private Event to(Event event, String reason) {
        Optional<Participant> state = event.place().place().flatMap(each -> each.country()).stream()
                .flatMap(code -> actors.stream()
                        .filter(who -> who.kind() == Kind.STATE)
                        .filter(who ->
                                who.country().value().filter(code::equals).isPresent()))
                .findFirst()
                .map(who -> People.participant(who, Optional.empty(), reason));
        return event.recipients().isEmpty() && state.isPresent()
                ? with(event, List.of(state.get()), event.place(), event.date())
                : event;
    }

    /** "an attempted coup during the riots last week", and further down that armed men tried to seize power. */
    private Event onDayOfCoup(Event seizure) {
        Matcher coup = COUP.matcher(article.text());
        if (seizure.date().value().value().isPresent()) {
            return seizure;
        }
        while (coup.find()) {
            int from = article.text().codePointCount(0, coup.start());
            int to = article.text().codePointCount(0, coup.end());
            Optional<TimeExpression> day = times.stream()
                    .filter(each -> isWithin(each.span(), from, to))
                    .filter(each -> each.value().value().isPresent())
                    .findFirst();
            if (day.isPresent()) {
                Answer value = Answer.of(day.get().value().value().get(), "told with the coup");
                Date date = new Date(
                        value, day.get().granularity(), Optional.of(day.get().span()));
                return with(seizure, seizure.recipients(), seizure.place(), date);
            }
        }
        return seizure;
    }

    private static boolean isWithin(Span span, int from, int to) {
        return span.start() >= from && span.end() <= to;
    }

    private static Event leaving(Event sent, Event withdrawal) {
        String words = sent.evidence().getFirst().trigger().text();
        Place place =
                new Place(sent.place().place(), Optional.empty(), "they leave where they were “" + words + "” to");
        return with(withdrawal, withdrawal.recipients(), place, withdrawal.date());
    }

    /** "The premier told a conference that “gunmen” had tried to seize power": he accuses them of it in his country. */
    private static Event atHome(Event accusation, List<Event> told) {
        return told.stream()
                .filter(deed -> accusation.place().place().isEmpty()
                        && accusation.place().span().isEmpty()
                        && isClaimedBy(deed, accusation))
                .flatMap(deed -> deed.place().place().stream())
                .filter(there -> there.feature().equals("country"))
                .filter(there -> accusation.actors().stream()
                        .allMatch(who -> who.country().value().equals(there.country())))
                .findFirst()
                .map(there ->
                        new Place(Optional.of(there), Optional.empty(), "it is about what was done in this country"))
                .map(place -> with(accusation, accusation.recipients(), place, accusation.date()))
                .orElse(accusation);
    }

    /** Whether it is what somebody says who accuses those who are said to do it. */
    private static boolean isClaimedBy(Event deed, Event accusation) {
        Optional<String> teller = deed.claimedBy().flatMap(each -> each.actorId());
        return deed.status() == Status.CLAIMED
                && teller.isPresent()
                && accusation.actors().stream().anyMatch(who -> who.actorId().equals(teller))
                && deed.actors().stream()
                        .anyMatch(who -> accusation.recipients().contains(who)
                                || accusation.recipients().stream()
                                        .anyMatch(other -> other.actorId().isPresent()
                                                && other.actorId().equals(who.actorId())));
    }

    private static Event with(Event event, List<Participant> recipients, Place place, Date date) {
        return new Event(
                event.eventId(),
                event.type(),
                event.mode(),
                event.contexts(),
                event.actors(),
                recipients,
                place,
                date,
                event.status(),
                event.claimedBy(),
                event.evidence(),
                event.casualties(),
                event.cameo(),
                event.quad(),
                event.scale(),
                event.confidence(),
                event.rule());
    }
}

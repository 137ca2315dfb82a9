package dateline.processing.event;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.contracts.Answer;
import dateline.contracts.Event;
import dateline.contracts.Event.Date;
import dateline.contracts.Event.Place;
import dateline.contracts.Event.Status;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Carries place and day on from deed to deed: after "Thousands marched through Lund on Monday" a sentence "Police used batons",
 * which names neither place nor time, tells of the same scene.
 */
final class Continuity {

    static final Set<Status> DONE = Set.of(Status.REPORTED, Status.CLAIMED);
    static final Set<String> DEEDS = Set.of("ASSAULT", "COERCE", "PROTEST");
    private static final Set<String> SCENES =
            Set.of("ASSAULT", "COERCE", "PROTEST", "RETREAT", "AID", "MOBILIZE", "CONSULT", "AGREE");
    private static final Set<String> MEETINGS = Set.of("AGREE", "CONSULT");
    private static final String SCENE = "its sentence names none; told in one scene with “%s”";

    private final Article article;
    private final List<PlaceMention> places;
    private final List<TimeExpression> times;
    private final List<TimeExpression> timed;

    Continuity(Article article, Optional<Places> places, List<TimeExpression> times) {
        this.article = article;
        this.places = places.map(Places::mentions).orElse(List.of()).stream()
                .filter(each -> each.kind() == PlaceKind.LITERAL)
                .toList();
        // "for three hours" speaks of no other day
        this.times = times.stream()
                .filter(each -> each.granularity() != Granularity.DURATION)
                .toList();
        this.timed = this.times.stream()
                .filter(each -> each.value().value().isPresent())
                .toList();
    }

    /**
     * The events in their order, those without place and day with those of the scene in which they are told.
     *
     * @param earlier ids of those that are only told as done days before others
     */
    List<Event> of(List<Event> told, Set<String> earlier) {
        List<Event> result = new ArrayList<>();
        GoingOn goingOn = new GoingOn(this);
        Sequel sequel = new Sequel(article, timed, this);
        Set<String> carried = new HashSet<>();
        for (Event each : told) {
            // what is asked, said or planned in between is no other scene
            Optional<Event> scene = result.reversed().stream()
                    .filter(before -> !Ontology.isWords(before.type()) && !earlier.contains(before.eventId()))
                    .filter(before -> DONE.contains(before.status()))
                    .findFirst()
                    .filter(before -> isOneScene(before, each, carried.contains(before.eventId())));
            Event placed = scene.map(before -> carried(before, each))
                    .or(() -> meeting(result, each))
                    .orElse(each);
            placed = goingOn.of(result, placed, carried).orElse(placed);
            placed = sequel.of(result, placed).orElse(placed);
            if (!placed.place().equals(each.place()) || !placed.date().equals(each.date())) {
                carried.add(each.eventId());
            }
            result.add(placed);
        }
        return result;
    }

    /** "flew to Lund for talks. The two signed a pact": there, as far as the next paragraph. */
    private Optional<Event> meeting(List<Event> told, Event each) {
        if (!MEETINGS.contains(each.type()) || !DONE.contains(each.status())) {
            return Optional.empty();
        }
        return told.reversed().stream()
                .filter(before -> MEETINGS.contains(before.type()) && DONE.contains(before.status()))
                .findFirst()
                .filter(before -> before.place().place().filter(Setting::isTown).isPresent())
                .filter(before -> each.place().place().isEmpty()
                        && each.mode().value().filter("phone"::equals).isEmpty())
                .filter(before -> isOneParty(before, each))
                .filter(before -> {
                    Span last = before.evidence().getLast().trigger();
                    Span now = each.evidence().getFirst().trigger();
                    return block(now) - block(last) <= (block(last) == 0 ? 2 : 1)
                            && !isAnotherPlaceBetween(before.place(), last, now);
                })
                .map(before -> with(
                        before,
                        each,
                        SCENE.formatted(before.evidence().getLast().trigger().text()),
                        true,
                        false));
    }

    /**
     * @param carried whether the place or day of what was told before was itself carried on
     */
    private boolean isOneScene(Event before, Event each, boolean carried) {
        Span last = before.evidence().getLast().trigger();
        Span now = each.evidence().getFirst().trigger();
        return DEEDS.contains(each.type())
                && SCENES.contains(before.type())
                && DONE.contains(each.status())
                && !Past.isLong(each.date())
                && before.place().place().isPresent()
                && before.mode().value().filter("resign"::equals).isEmpty()
                && isScene(before.place())
                && (isOpen(before.place(), each.place()) || isBesideIt(before, each))
                && (now.start() > end(last) || carried || isNamedNowhere(before) || isBesideIt(before, each))
                && block(now) - block(last) <= reach(before.place(), last)
                && !isAnotherPlaceBetween(before.place(), last, now)
                && isTheirs(before, each);
    }

    /** Whether it is somewhere: what is counted all over a country is no scene, nor its day that of anything else. */
    private static boolean isScene(Place place) {
        return place.span().isPresent() || Setting.isTown(place.place().orElseThrow());
    }

    /** Whether nothing that its words name speaks against the place of the scene. */
    private static boolean isOpen(Place scene, Place own) {
        return own.place().isEmpty()
                || own.span().isEmpty()
                        && own.place()
                                .get()
                                .gazetteerId()
                                .equals(scene.place().orElseThrow().gazetteerId());
    }

    /** "Relatives stoned the office in Lund, and police drove them back": its sentence names the town of what was told before it. */
    private boolean isBesideIt(Event before, Event each) {
        Span last = before.evidence().getLast().trigger();
        Span now = each.evidence().getFirst().trigger();
        return each.place().span().isEmpty()
                && each.place().place().filter(own -> !Setting.isTown(own)).isEmpty()
                && now.start() > last.end()
                && now.start() < end(last)
                && before.place()
                        .span()
                        .filter(named -> named.start() > last.end() && named.end() < now.start())
                        .filter(named -> places.stream()
                                .noneMatch(other -> other.span().start() > named.end()
                                        && other.span().start() < end(now)))
                        .isPresent();
    }

    /** Whether those who meet are the same, or of the same two countries. */
    static boolean isOneParty(Event before, Event each) {
        return each.actors().stream().anyMatch(who -> before.actors().stream()
                .anyMatch(that -> who.actorId().isPresent() && who.actorId().equals(that.actorId())
                        || who.country().value().isPresent()
                                && who.country().value().equals(that.country().value())));
    }

    /** Whether its own sentence says neither where nor when: then all that it tells is of the scene before it. */
    private static boolean isNamedNowhere(Event event) {
        return event.place().span().isEmpty() && event.date().span().isEmpty();
    }

    /** How many paragraphs on it is still there: one, and one more if it is where the news of the first paragraph is. */
    private int reach(Place scene, Span last) {
        String id = scene.place().orElseThrow().gazetteerId();
        boolean lead = places.stream()
                .filter(each -> Lead.holds(article, each.span()))
                .anyMatch(each ->
                        each.place().filter(one -> one.gazetteerId().equals(id)).isPresent());
        return (block(last) == 0 ? 2 : 1) + (lead ? 1 : 0);
    }

    private boolean isAnotherPlaceBetween(Place scene, Span last, Span now) {
        String id = scene.place().orElseThrow().gazetteerId();
        return places.stream().filter(each -> isBetween(each.span(), last, now)).anyMatch(each -> each.place()
                .filter(one -> one.gazetteerId().equals(id))
                .isEmpty());
    }

    boolean isAnotherTimeBetween(Date scene, Span last, Span now) {
        return times.stream()
                .filter(each -> isBetween(each.span(), last, now))
                .anyMatch(each -> !each.value().value().equals(scene.value().value()));
    }

    private boolean isBetween(Span named, Span last, Span now) {
        return named.start() > end(last) && named.start() < end(now);
    }

    /** Whether nobody takes part who is at home in another country. */
    private static boolean isTheirs(Event before, Event each) {
        Optional<String> country = before.place().place().orElseThrow().country();
        return each.actors().stream()
                .map(who -> who.country().value())
                .flatMap(Optional::stream)
                .allMatch(code -> country.filter(code::equals).isPresent());
    }

    int block(Span span) {
        return article.blockOf(span);
    }

    /** Where the sentence of these words ends, as far as a full stop tells. */
    int end(Span span) {
        int from = article.text().offsetByCodePoints(0, span.end());
        int stop = article.text().indexOf(". ", from);
        int line = article.text().indexOf('\n', from);
        int end = stop < 0 || line >= 0 && line < stop ? line : stop;
        return article.text().codePointCount(0, end < 0 ? article.text().length() : end);
    }

    /**
     * What is told as a part of a deed was done there and then, if its own words do not say otherwise.
     *
     * @param placed whether they say where
     */
    static Event partOf(Event whole, Event part, boolean placed) {
        return with(
                whole,
                part,
                "a part of “%s”, told before it"
                        .formatted(whole.evidence().getFirst().trigger().text()),
                !placed && whole.place().place().isPresent(),
                part.date().value().value().isEmpty());
    }

    private Event carried(Event before, Event each) {
        Span last = before.evidence().getLast().trigger();
        // a paragraph further on it is still there, but need not be the same day
        boolean timed = each.date().value().value().isPresent()
                || block(each.evidence().getFirst().trigger()) - block(last) > (block(last) == 0 ? 2 : 1)
                || isAnotherTimeBetween(
                        before.date(), last, each.evidence().getFirst().trigger());
        return with(
                before,
                each,
                SCENE.formatted(last.text()),
                each.place().place().isEmpty() || isBesideIt(before, each),
                !timed);
    }

    /** Of a place wider than a town the words stay with what else was done there: they may name a town that the gazetteer lacks. */
    private static Optional<Span> wordsOfWider(Place place) {
        return place.place().filter(each -> !Setting.isTown(each)).flatMap(each -> place.span());
    }

    static Event with(Event before, Event each, String reason, boolean there, boolean then) {
        Place place = there ? new Place(before.place().place(), wordsOfWider(before.place()), reason) : each.place();
        Optional<String> day = before.date().value().value();
        Date date = then && day.isPresent()
                ? new Date(Answer.of(day.get(), reason), before.date().granularity(), Optional.empty())
                : each.date();
        return new Event(
                each.eventId(),
                each.type(),
                each.mode(),
                each.contexts(),
                each.actors(),
                each.recipients(),
                place,
                date,
                each.status(),
                each.claimedBy(),
                each.evidence(),
                each.casualties(),
                each.cameo(),
                each.quad(),
                each.scale(),
                each.confidence(),
                each.rule());
    }
}

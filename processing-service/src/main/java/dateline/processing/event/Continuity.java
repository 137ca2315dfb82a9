package dateline.processing.event;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Carries place and day on from deed to deed: after "Thousands marched through Lund on Monday" a sentence "Police used batons",
 * which names neither place nor time, tells of the same scene.
 */
final class Continuity {

    private static final Set<Status> DONE = Set.of(Status.REPORTED, Status.CLAIMED);
    private static final Set<String> DEEDS = Set.of("ASSAULT", "COERCE", "PROTEST");
    private static final String NONE_NAMED = "its sentence names none";
    private static final String SCENE = NONE_NAMED + "; told in one scene with “%s”";

    private final Article article;
    private final List<Span> named;

    Continuity(Article article, Optional<Places> places, List<TimeExpression> times) {
        this.article = article;
        this.named = new ArrayList<>();
        places.map(Places::mentions).orElse(List.of()).stream()
                .filter(each -> each.kind() == PlaceKind.LITERAL)
                .map(PlaceMention::span)
                .forEach(named::add);
        times.stream().map(TimeExpression::span).forEach(named::add);
    }

    /** The events in their order, those without place and day with those of the scene in which they are told. */
    List<Event> of(List<Event> told) {
        List<Event> result = new ArrayList<>();
        for (Event each : told) {
            Event before = result.isEmpty() ? null : result.getLast();
            result.add(before != null && isOneScene(before, each) ? carried(before, each) : each);
        }
        return result;
    }

    private boolean isOneScene(Event before, Event each) {
        Span last = before.evidence().getLast().trigger();
        Span now = each.evidence().getFirst().trigger();
        return DEEDS.contains(each.type())
                && (DEEDS.contains(before.type()) || before.type().equals("RETREAT"))
                && DONE.contains(before.status())
                && DONE.contains(each.status())
                && each.place().place().isEmpty()
                && before.place().place().isPresent()
                && each.date().value().value().isEmpty()
                && (now.start() > end(last) || before.place().reason().startsWith(NONE_NAMED))
                && block(now) - block(last) <= (block(last) == 0 ? 2 : 1)
                && named.stream().noneMatch(span -> span.start() > end(last) && span.start() < end(now))
                && isTheirs(before, each);
    }

    /** Whether nobody takes part who is at home in another country. */
    private static boolean isTheirs(Event before, Event each) {
        Optional<String> country = before.place().place().orElseThrow().country();
        return each.actors().stream()
                .map(who -> who.country().value())
                .flatMap(Optional::stream)
                .allMatch(code -> country.filter(code::equals).isPresent());
    }

    private int block(Span span) {
        return article.blockAt(article.text().offsetByCodePoints(0, span.start()));
    }

    /** Where the sentence of these words ends, as far as a full stop tells. */
    private int end(Span span) {
        int from = article.text().offsetByCodePoints(0, span.end());
        int stop = article.text().indexOf(". ", from);
        int line = article.text().indexOf('\n', from);
        int end = stop < 0 || line >= 0 && line < stop ? line : stop;
        return article.text().codePointCount(0, end < 0 ? article.text().length() : end);
    }

    private static Event carried(Event before, Event each) {
        String reason = SCENE.formatted(before.evidence().getLast().trigger().text());
        Place place = new Place(before.place().place(), Optional.empty(), reason);
        Date date = before.date().value().value().isEmpty()
                ? each.date()
                : new Date(
                        Answer.of(before.date().value().value().get(), reason),
                        before.date().granularity(),
                        Optional.empty());
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

package dateline.processing.event;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.Event;
import dateline.contracts.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "Rebels raided a village on Monday. Six men were stabbed": force that the second paragraph tells goes on with that of the first, and
 * what attackers do is of the attack.
 */
final class GoingOn {

    private static final Set<Granularity> DAYS = Set.of(Granularity.DAY, Granularity.PART_OF_DAY);
    private static final int LAST_OF_ATTACK = 4;
    private static final Pattern EARLIER = Pattern.compile(
            "(?i)^(?:after|since|because|over|for|following|whom?|which|that) |\\b(?:had|ha[sv]e|ever|last)\\b");
    private static final Set<String> FIGHT = Set.of("ASSAULT", "PROTEST");
    private static final Set<String> ATTACKERS = Lexicon.standard().list("attackers");

    private final Continuity scenes;

    GoingOn(Continuity scenes) {
        this.scenes = scenes;
    }

    /**
     * An event with the day of the force told before it, if it goes on with it.
     *
     * @param carried ids of those whose place or day is itself that of another
     */
    Optional<Event> of(List<Event> told, Event each, Set<String> carried) {
        boolean attack = isOfAttack(each);
        boolean earlier = isEarlier(each);
        boolean open = FIGHT.contains(each.type())
                && Continuity.DONE.contains(each.status())
                && each.date().value().value().isEmpty()
                && (attack || !earlier);
        List<Event> done = told.stream()
                .filter(before -> !Ontology.isWords(before.type()) && Continuity.DONE.contains(before.status()))
                .toList();
        Span now = each.evidence().getFirst().trigger();
        return done.reversed().stream()
                .filter(before -> open && Continuity.DEEDS.contains(before.type()))
                // "arrested a man on Monday. He shot a judge": who is held did it before
                .filter(before -> before.mode().value().filter("arrest"::equals).isEmpty() || attack)
                .findFirst()
                .filter(before -> DAYS.contains(before.date().granularity()))
                .filter(before -> before.date()
                        .value()
                        .value()
                        .equals(done.getLast().date().value().value()))
                .filter(before -> {
                    Span last = before.evidence().getLast().trigger();
                    boolean on = carried.contains(before.eventId());
                    return (scenes.block(last) <= 1 || on && (attack || scenes.block(now) == scenes.block(last)))
                            && scenes.block(now) <= (attack ? LAST_OF_ATTACK : 2)
                            && (now.start() > scenes.end(last) || on)
                            && !scenes.isAnotherTimeBetween(before.date(), last, now);
                })
                .map(before -> Continuity.with(
                        before,
                        each,
                        "its sentence names none; told as going on from “%s”"
                                .formatted(before.evidence().getLast().trigger().text()),
                        false,
                        true));
    }

    /** "after a student was shot", "had fought for years" tell of earlier days. */
    static boolean isEarlier(Event event) {
        return EARLIER.matcher(event.evidence().getFirst().clause().text()).find();
    }

    /** "The attackers burned it", "shot four of the assailants" */
    private static boolean isOfAttack(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .anyMatch(who -> ATTACKERS.stream().anyMatch(who.name().toLowerCase(Locale.ROOT)::contains));
    }
}

package dateline.processing.event;

import dateline.contracts.Event;
import dateline.contracts.Event.Evidence;
import dateline.contracts.Event.Participant;
import dateline.contracts.Event.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes one event of what an article tells several times. */
final class Merging {

    private static final int DAY = "2022-01-10".length();

    private Merging() {}

    static List<Event> of(SameDeed same, List<Event> told) {
        List<Event> merged = new ArrayList<>();
        for (Event each : told) {
            int at = -1;
            for (int i = 0; i < merged.size() && at < 0; i++) {
                if (same.is(merged.get(i), each)) {
                    at = i;
                }
            }
            if (at < 0) {
                merged.add(each);
            } else {
                merged.set(at, merge(merged.get(at), each, same.isHeadline(merged.get(at))));
            }
        }
        return merged;
    }

    /** The fuller of the two, with the evidence of both. */
    private static Event merge(Event first, Event second, boolean headline) {
        Set<Evidence> evidence = new LinkedHashSet<>(first.evidence());
        evidence.addAll(second.evidence());
        Set<String> casualties = new LinkedHashSet<>(first.casualties());
        casualties.addAll(second.casualties());
        Set<String> contexts = new LinkedHashSet<>(first.contexts());
        contexts.addAll(second.contexts());
        boolean place = isBetterPlaced(first, second, headline);
        boolean date = isBetterDated(first, second);
        boolean fact = first.status() == Status.REPORTED || second.status() == Status.REPORTED;
        // "to share data" in a headline is the pact of which the paragraph tells, and whom gunmen "seize" they abduct
        boolean taken = SameDeed.isAbduction(second) && first.type().equals("COERCE");
        Event core = first.status() == Status.PLANNED || taken ? second : first;
        return new Event(
                first.eventId(),
                core.type(),
                core.mode().value().isPresent() ? core.mode() : second.mode(),
                List.copyOf(contexts),
                TroopMovement.isNamedBy(first, second)
                        ? second.actors()
                        : fuller(first.actors(), second.actors(), headline),
                fuller(first.recipients(), second.recipients(), headline),
                place ? second.place() : first.place(),
                date ? second.date() : first.date(),
                fact ? Status.REPORTED : first.status(),
                first.claimedBy().or(second::claimedBy),
                evidence.stream()
                        .sorted(Comparator.comparingInt(
                                (Evidence each) -> each.trigger().start()))
                        .toList(),
                List.copyOf(casualties),
                core.cameo().value().isPresent() ? core.cameo() : second.cameo(),
                core.quad(),
                core.scale(),
                first.confidence(),
                core.rule());
    }

    /** "Police" of a headline are those of whose country the paragraph tells. */
    private static List<Participant> fuller(List<Participant> first, List<Participant> second, boolean headline) {
        boolean better = headline && known(second) > known(first);
        return first.isEmpty() || better ? second : first;
    }

    /** Of how many it is known whose they are and what. */
    private static long known(List<Participant> who) {
        return who.stream()
                .filter(each -> each.country().value().isPresent()
                        && each.sector().value().isPresent())
                .count();
    }

    private static boolean isBetterPlaced(Event first, Event second, boolean headline) {
        if (headline && first.place().span().isEmpty()) {
            return true;
        }
        if (first.place().place().isEmpty() || second.place().place().isEmpty()) {
            return first.place().place().isEmpty();
        }
        // the headline says "in Norland" where the paragraph tells of the town; a strike may be all over the country
        boolean nearer = !first.type().equals("PROTEST")
                && Setting.isTown(second.place().place().get())
                && !Setting.isTown(first.place().place().get());
        // "signed it at the Blue Palace", which the gazetteer lacks, is no better than the town
        boolean coarser = Setting.isTown(first.place().place().get())
                && second.place().place().get().feature().equals("country");
        return first.place().span().isEmpty() && !coarser
                || headline && (nearer || second.place().span().isPresent());
    }

    private static boolean isBetterDated(Event first, Event second) {
        String here = first.date().value().value().orElse("");
        String there = second.date().value().value().orElse("");
        boolean nearer = there.length() >= DAY && !there.contains("/") && (here.length() < DAY || here.contains("/"));
        return here.isEmpty() || !there.isEmpty() && (first.date().span().isEmpty() || nearer);
    }
}

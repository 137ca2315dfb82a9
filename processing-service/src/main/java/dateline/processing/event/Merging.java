package dateline.processing.event;

import dateline.contracts.Answer;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.Event;
import dateline.contracts.Event.Evidence;
import dateline.contracts.Event.Participant;
import dateline.contracts.Event.Status;
import dateline.processing.article.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes one event of what an article tells several times: the same deed by and to the same, there and then.
 *
 * <p>What the headline and the first paragraph tell is the same, also where the headline only says "drones" or "mayor" for
 * those whom the paragraph names.
 */
final class Merging {

    private static final Set<Status> DONE = Set.of(Status.REPORTED, Status.CLAIMED, Status.PAST);

    private static final int POINTING = 6;

    private Merging() {}

    static List<Event> of(Article article, List<Event> told) {
        List<Event> merged = new ArrayList<>();
        for (Event each : told) {
            int same = -1;
            for (int i = 0; i < merged.size() && same < 0; i++) {
                boolean headline = isHeadline(article, merged.get(i)) && isLead(article, each);
                if (isOneWord(merged.get(i), each)
                        || isSame(merged.get(i), each, headline)
                        || isToldAgain(article, merged.get(i), each)) {
                    same = i;
                }
            }
            if (same < 0) {
                merged.add(each);
            } else {
                merged.set(same, merge(merged.get(same), each));
            }
        }
        return merged;
    }

    /** Two patterns that read the same word in the same way, if not with the same people. */
    private static boolean isOneWord(Event one, Event other) {
        return one.eventId().equals(other.eventId());
    }

    private static boolean isHeadline(Article article, Event event) {
        int end = article.blocks().isEmpty() ? 0 : article.blocks().getFirst().end();
        return event.evidence().stream()
                .allMatch(each -> each.trigger().end() <= end
                        && article.blocks().getFirst().kind() == BlockKind.HEADLINE);
    }

    private static boolean isLead(Article article, Event event) {
        return event.evidence().stream().anyMatch(each -> Lead.holds(article, each.trigger()));
    }

    /** "fighting broke out": the words name none of those who take part. */
    private static boolean isNobody(Event event) {
        return event.actors().isEmpty() && event.recipients().isEmpty() && DONE.contains(event.status());
    }

    /** "killed six people", "nine were wounded": nobody by name, there and then, so it is one attack. */
    private static boolean isOneAttack(Event one, Event other) {
        return one.type().equals("ASSAULT")
                && DONE.contains(one.status())
                && !one.recipients().isEmpty()
                && !other.recipients().isEmpty()
                && Stream.concat(one.recipients().stream(), other.recipients().stream())
                        .allMatch(each -> each.actorId().isEmpty()
                                || each.sector().value().filter("CVL"::equals).isPresent());
    }

    /** "the march", after people marched: the article says itself that it is one that it has told of. */
    private static boolean isToldAgain(Article article, Event before, Event again) {
        int start = article.text()
                .offsetByCodePoints(0, again.evidence().getFirst().trigger().start());
        String words =
                article.text().substring(Math.max(0, start - POINTING), start).toLowerCase(Locale.ROOT);
        boolean definite = words.endsWith(" the ") || words.endsWith(" this ") || words.endsWith(" that ");
        return definite
                && before.type().equals(again.type())
                && agree(before.mode(), again.mode())
                && DONE.contains(before.status())
                && DONE.contains(again.status())
                && placesAgree(before, again)
                && datesAgree(before.date().value(), again.date().value());
    }

    private static boolean isSame(Event one, Event other, boolean headline) {
        return one.type().equals(other.type())
                && agree(one.mode(), other.mode())
                && (one.status() == other.status() || DONE.contains(one.status()) && DONE.contains(other.status()))
                && (one.status() == Status.PAST) == (other.status() == Status.PAST)
                && compatible(one.actors(), other.actors(), headline)
                && (compatible(one.recipients(), other.recipients(), headline) || isOneAttack(one, other))
                && (shared(one.actors(), other.actors(), headline)
                        || shared(one.recipients(), other.recipients(), headline)
                        || isNobody(one)
                        || isNobody(other)
                        || isOneAttack(one, other))
                && (headline && one.place().span().isEmpty() || placesAgree(one, other))
                && datesAgree(one.date().value(), other.date().value());
    }

    private static boolean agree(Answer one, Answer other) {
        return one.value().isEmpty() || other.value().isEmpty() || one.value().equals(other.value());
    }

    /** The same day, or a day within the week that the other tells. */
    private static boolean datesAgree(Answer one, Answer other) {
        if (agree(one, other)) {
            return true;
        }
        return holds(one.value().orElseThrow(), other.value().orElseThrow())
                || holds(other.value().orElseThrow(), one.value().orElseThrow());
    }

    private static boolean holds(String longer, String day) {
        int slash = longer.indexOf('/');
        return day.startsWith(longer)
                || slash > 0
                        && longer.substring(0, slash).compareTo(day) <= 0
                        && longer.substring(slash + 1).compareTo(day) >= 0;
    }

    private static boolean placesAgree(Event one, Event other) {
        if (one.place().place().isEmpty() || other.place().place().isEmpty()) {
            return true;
        }
        var here = one.place().place().get();
        var there = other.place().place().get();
        boolean wide = here.feature().equals("country") || there.feature().equals("country");
        return here.gazetteerId().equals(there.gazetteerId())
                || wide && here.country().equals(there.country());
    }

    private static boolean compatible(List<Participant> one, List<Participant> other, boolean headline) {
        return one.isEmpty() || other.isEmpty() || shared(one, other, headline);
    }

    private static boolean shared(List<Participant> one, List<Participant> other, boolean headline) {
        return one.stream().anyMatch(each -> other.stream()
                .anyMatch(that -> isSame(each, that) || headline && isShortFor(each, that)));
    }

    /** "mayor" for the mayor by name, "drones" for "Russian drones". */
    private static boolean isShortFor(Participant brief, Participant full) {
        boolean countries = agree(brief.country(), full.country());
        boolean sameWord = lastWord(brief).equals(lastWord(full));
        boolean sameSector = brief.actorId().isEmpty()
                && brief.sector().value().isPresent()
                && brief.sector().value().equals(full.sector().value());
        return countries && (sameWord || sameSector);
    }

    private static String lastWord(Participant who) {
        String name = who.name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static boolean isSame(Participant one, Participant other) {
        return one.actorId().isPresent() || other.actorId().isPresent()
                ? one.actorId().equals(other.actorId())
                : one.name().equals(other.name());
    }

    /** The fuller of the two, with the evidence of both. */
    private static Event merge(Event first, Event second) {
        Set<Evidence> evidence = new LinkedHashSet<>(first.evidence());
        evidence.addAll(second.evidence());
        Set<String> casualties = new LinkedHashSet<>(first.casualties());
        casualties.addAll(second.casualties());
        Set<String> contexts = new LinkedHashSet<>(first.contexts());
        contexts.addAll(second.contexts());
        boolean place = first.place().span().isEmpty() && second.place().place().isPresent()
                || first.place().place().isEmpty();
        boolean date =
                first.date().span().isEmpty() && second.date().value().value().isPresent()
                        || first.date().value().value().isEmpty();
        boolean fact = first.status() == Status.REPORTED || second.status() == Status.REPORTED;
        return new Event(
                first.eventId(),
                first.type(),
                first.mode().value().isPresent() ? first.mode() : second.mode(),
                List.copyOf(contexts),
                first.actors().isEmpty() ? second.actors() : first.actors(),
                first.recipients().isEmpty() ? second.recipients() : first.recipients(),
                place ? second.place() : first.place(),
                date ? second.date() : first.date(),
                fact ? Status.REPORTED : first.status(),
                first.claimedBy().or(second::claimedBy),
                evidence.stream()
                        .sorted(Comparator.comparingInt(
                                (Evidence each) -> each.trigger().start()))
                        .toList(),
                List.copyOf(casualties),
                first.cameo().value().isPresent() ? first.cameo() : second.cameo(),
                first.quad(),
                first.scale(),
                first.confidence().max(second.confidence()),
                first.rule());
    }
}

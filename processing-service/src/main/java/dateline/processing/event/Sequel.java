package dateline.processing.event;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.contracts.Event;
import dateline.contracts.Event.Participant;
import dateline.contracts.Event.Place;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What comes with the news of the first paragraph and is told further down without a day: what a court decrees beside its verdict,
 * whom police take at a protest, the meeting at which a pact was made.
 */
final class Sequel {

    private static final Set<Granularity> DAYS = Set.of(Granularity.DAY, Granularity.PART_OF_DAY);
    private static final Set<String> DECREED = Set.of("SANCTION", "COERCE", "CONCEDE");
    private static final Set<String> MEETINGS = Set.of("AGREE", "CONSULT");
    private static final Set<String> HELD = Set.of("met", "signed", "spoke", "talked", "negotiated", "conferred");
    private static final Pattern COURT =
            Pattern.compile("(?i)\\b(?:panel|courts?|tribunal|judges?|jury|bench|magistrates?)$");

    private final Article article;
    private final List<TimeExpression> times;
    private final Continuity scenes;

    /** @param times those that have a value and are no mere lengths */
    Sequel(Article article, List<TimeExpression> times, Continuity scenes) {
        this.article = article;
        this.times = List.copyOf(times);
        this.scenes = scenes;
    }

    /**
     * An event with the day of the news, if it comes with it.
     *
     * @param told what was told before, in its order
     */
    Optional<Event> of(List<Event> told, Event each) {
        boolean open = Continuity.DONE.contains(each.status())
                && each.date().value().value().isEmpty()
                && !GoingOn.isEarlier(each);
        return told.stream()
                .filter(news -> open && Continuity.DONE.contains(news.status()))
                .filter(news -> block(news) <= 1 && DAYS.contains(news.date().granularity()))
                .filter(news -> isDecreed(news, each) || isTakenAt(news, each) || isMeetingOf(news, each))
                .reduce((first, second) -> second)
                .filter(news -> !isAnotherDayBetween(news, each))
                .map(news -> Continuity.with(
                        news,
                        each,
                        "no day is told for it; it comes with “%s” of the first paragraph"
                                .formatted(news.evidence().getLast().trigger().text()),
                        false,
                        true));
    }

    /** "A court jailed the mayor on Monday. The judges also barred him from office; two aides were given a year each" */
    private boolean isDecreed(Event verdict, Event each) {
        boolean decreed = !each.type().equals("COERCE")
                || each.mode().value().filter("seize"::equals).isPresent();
        boolean court =
                each.actors().isEmpty() ? decreed : each.actors().stream().allMatch(Sequel::isCourt);
        return isConviction(verdict) && DECREED.contains(each.type()) && court && block(each) <= 2;
    }

    private static boolean isCourt(Participant who) {
        return who.sector().value().filter("JUD"::equals).isPresent()
                || COURT.matcher(who.name()).find();
    }

    private static boolean isConviction(Event event) {
        return event.type().equals("SANCTION")
                && event.mode().value().filter("convict"::equals).isPresent();
    }

    /** "Strikers blocked the port on Monday." Far below: "Police used batons and took six people into custody" */
    private static boolean isTakenAt(Event protest, Event each) {
        boolean police = each.type().equals("COERCE")
                        && each.mode().value().filter("arrest"::equals).isPresent()
                || each.type().equals("ASSAULT")
                        && each.mode().value().filter("crowd-control"::equals).isPresent();
        // a hunger strike has no scene
        boolean crowd = protest.type().equals("PROTEST")
                && protest.mode().value().filter("hunger"::equals).isEmpty();
        return crowd && police && isThere(protest.place(), each.place());
    }

    private static boolean isThere(Place scene, Place own) {
        return own.place().isEmpty()
                || scene.place()
                        .filter(there ->
                                there.gazetteerId().equals(own.place().get().gazetteerId()))
                        .isPresent();
    }

    /** "Norland and Southland agreed on Monday to share the river. The ministers met for six hours in Lund" */
    private boolean isMeetingOf(Event news, Event each) {
        return MEETINGS.contains(news.type())
                && MEETINGS.contains(each.type())
                && each.mode().value().filter("phone"::equals).isEmpty()
                && each.evidence().stream()
                        .allMatch(one -> HELD.contains(one.trigger().text().toLowerCase(Locale.ROOT)))
                && block(each) <= 2
                && (Continuity.isOneParty(news, each) || isOfNoCountry(each));
    }

    /** "The ministers" are those of the countries that were named. */
    private static boolean isOfNoCountry(Event event) {
        return event.actors().stream().allMatch(who -> who.country().value().isEmpty());
    }

    /** Whether another day is told in between, or any other time with the deed itself. */
    private boolean isAnotherDayBetween(Event news, Event each) {
        String day = news.date().value().value().orElseThrow();
        int from = scenes.end(news.evidence().getLast().trigger());
        Span own = each.evidence().getFirst().clause();
        int to = scenes.end(each.evidence().getFirst().trigger());
        return times.stream()
                .filter(time -> time.span().start() > from && time.span().start() < to)
                .filter(time -> DAYS.contains(time.granularity()) || time.span().start() >= own.start())
                .anyMatch(time -> !day.startsWith(Timing.day(time)));
    }

    private int block(Event event) {
        return article.blockOf(event.evidence().getFirst().trigger());
    }
}

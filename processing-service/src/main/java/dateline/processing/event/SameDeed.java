package dateline.processing.event;

import dateline.contracts.Answer;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.Event;
import dateline.contracts.Event.Participant;
import dateline.contracts.Event.Status;
import dateline.processing.article.Article;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says whether an article tells one deed twice: what is done by and to the same, there and then; what headline and first
 * paragraph tell; what words point back to ("the march"); what came of an attack; what somebody denies.
 */
final class SameDeed {

    private static final Set<Status> DONE = Set.of(Status.REPORTED, Status.CLAIMED, Status.PAST);
    private static final Set<String> OUTCOMES = Set.of(
            "killed", "wounded", "injured", "hurt", "hit", "died", "dead", "kills", "wounds", "killing", "wounding");

    private static final Set<String> GOING = Set.of("walked", "walks", "walk", "emerged", "stepped");
    private static final Set<String> FROM_THE_AIR = Set.of("aerial", "drone");

    private static final Pattern ONE_SENTENCE = Pattern.compile("[^.\\n]*");
    private static final Pattern WHEN = Pattern.compile("[^.\\n]*\\b(?:when|as|after)\\b[^.\\n]*");

    private final Article article;
    private final Set<String> recalled;

    /**
     * @param recalled ids of events whose words say that they were told before
     */
    SameDeed(Article article, Set<String> recalled) {
        this.article = article;
        this.recalled = Set.copyOf(recalled);
    }

    boolean is(Event before, Event again) {
        boolean headline = isHeadline(before) && isLead(again);
        return before.eventId().equals(again.eventId())
                || isSame(before, again, headline)
                || headline && (isToldInLead(before, again) || isKin(before, again))
                || isHeadline(before) && isExpanded(before, again)
                || recalled.contains(again.eventId()) && isToldAgain(before, again)
                || isOutcome(before, again)
                || isWhen(before, again) && isOutcome(again, before)
                || isDenied(before, again)
                || isGoingFree(before, again)
                || isOneKind(before, again)
                        && TroopMovement.isOne(before, again)
                        && placesAgree(before, again)
                        && datesAgree(before.date().value(), again.date().value());
    }

    /** "was released … She walked out of the jail": it is one release. */
    private static boolean isGoingFree(Event release, Event gone) {
        return isOneKind(release, gone)
                && release.mode().value().filter("release"::equals).isPresent()
                && gone.evidence().stream()
                        .allMatch(each -> GOING.contains(each.trigger().text().toLowerCase(Locale.ROOT)))
                && countriesAgree(release.recipients(), gone.recipients())
                && datesAgree(release.date().value(), gone.date().value());
    }

    /** Whether only the headline tells it. */
    boolean isHeadline(Event event) {
        int end = article.blocks().isEmpty() ? 0 : article.blocks().getFirst().end();
        return event.evidence().stream()
                .allMatch(each -> each.trigger().end() <= end
                        && article.blocks().getFirst().kind() == BlockKind.HEADLINE);
    }

    private boolean isLead(Event event) {
        return event.evidence().stream().anyMatch(each -> Lead.holds(article, each.trigger()));
    }

    /** The headline has little room: it may call by another name who does it, and need not tell where. */
    private static boolean isToldInLead(Event headline, Event lead) {
        boolean elsewhere =
                headline.place().span().isPresent() && lead.place().span().isPresent() && !placesAgree(headline, lead);
        return isOneKind(headline, lead)
                && countriesAgree(headline.actors(), lead.actors())
                && (countriesAgree(headline.recipients(), lead.recipients())
                        || shared(headline.actors(), lead.actors(), true))
                && !elsewhere
                && datesAgree(headline.date().value(), lead.date().value());
    }

    /** "Norland frees six" and "pardoned six", "Gunmen seize 30 pupils" and "abducted 30", "to share data" and "signed a pact to share data". */
    private static boolean isKin(Event headline, Event lead) {
        boolean freed = headline.mode().value().filter("release"::equals).isPresent()
                && lead.type().equals("CONCEDE");
        boolean agreed = headline.status() == Status.PLANNED
                && lead.type().equals("AGREE")
                && lead.actors().size() > 1;
        boolean taken = headline.type().equals("COERCE") && isAbduction(lead);
        return (freed || agreed || taken)
                && DONE.contains(lead.status())
                && shared(headline.actors(), lead.actors(), true)
                && countriesAgree(headline.recipients(), lead.recipients())
                && datesAgree(headline.date().value(), lead.date().value());
    }

    static boolean isAbduction(Event event) {
        return event.type().equals("ASSAULT")
                && event.mode().value().filter("abduct"::equals).isPresent();
    }

    /** What the lead leaves out, a later paragraph tells: the first deed there of the same mode. */
    private static boolean isExpanded(Event headline, Event told) {
        boolean plain = isSpeech(headline) && (isGeneral(headline) || isGeneral(told));
        // "Norland, Southland end row", and a later paragraph names the officials
        boolean theirs = headline.mode().value().isEmpty()
                && told.mode().value().isEmpty()
                && !countries(headline.actors()).isEmpty()
                && !countries(told.actors()).isEmpty();
        boolean mode = headline.mode().value().isPresent()
                && headline.mode().value().equals(told.mode().value());
        return headline.type().equals(told.type())
                && (headline.status() == told.status()
                        || DONE.contains(headline.status()) && told.status() == Status.CLAIMED)
                && (mode || theirs || plain && shared(headline.actors(), told.actors(), true))
                && countriesAgree(headline.actors(), told.actors())
                && countriesAgree(headline.recipients(), told.recipients())
                // the place and the day of a headline may only be those of the first paragraph
                && (headline.place().span().isEmpty() || placesAgree(headline, told))
                && (headline.date().span().isEmpty()
                        || datesAgree(headline.date().value(), told.date().value()));
    }

    private static boolean isSpeech(Event event) {
        return event.type().equals("REQUEST") || event.type().equals("REJECT");
    }

    /** Whether it only says that something is wanted or refused, and not what. */
    private static boolean isGeneral(Event event) {
        return event.mode().value().filter("change"::equals).isPresent();
    }

    /** "the march", after people marched: the article says itself that it is one that it has told of. */
    private static boolean isToldAgain(Event before, Event again) {
        boolean talks = before.type().equals("CONSULT");
        return before.type().equals(again.type())
                && (talks || modesAgree(before.mode(), again.mode()))
                && DONE.contains(before.status())
                && DONE.contains(again.status())
                // "has said that it carried out the raid": its words name no other place
                && (placesAgree(before, again)
                        || isInferred(before)
                        || again.place().span().isEmpty())
                && datesAgree(before.date().value(), again.date().value());
    }

    /** Whether a pact was only taken to be signed where it is told from. */
    private static boolean isInferred(Event pact) {
        return pact.type().equals("AGREE") && pact.place().span().isEmpty();
    }

    /** "two soldiers were killed", told soon after the attack, and of no other place or day. */
    private boolean isOutcome(Event attack, Event outcome) {
        // "drove the rebels out, the ministry said, claiming to have killed six"
        boolean theirs = isOneSentence(attack, outcome)
                && !countries(outcome.actors()).isEmpty()
                && countriesAgree(attack.actors(), outcome.actors())
                && countriesAgree(attack.recipients(), outcome.recipients());
        boolean harm = outcome.type().equals("ASSAULT")
                && (outcome.actors().isEmpty() || theirs)
                && outcome.evidence().stream()
                        .allMatch(
                                each -> OUTCOMES.contains(each.trigger().text().toLowerCase(Locale.ROOT)));
        return harm
                && attack.type().equals("ASSAULT")
                && DONE.contains(attack.status())
                && DONE.contains(outcome.status())
                && block(outcome) - block(attack) <= 1
                && placesAgree(attack, outcome)
                && datesAgree(attack.date().value(), outcome.date().value());
    }

    /** "were killed when police opened fire": the outcome may come first. */
    private boolean isWhen(Event before, Event again) {
        return WHEN.matcher(between(before, again)).matches();
    }

    private boolean isOneSentence(Event before, Event again) {
        return ONE_SENTENCE.matcher(between(before, again)).matches();
    }

    /** The text between the words of two events; a full stop if they do not follow each other. */
    private String between(Event before, Event again) {
        String text = article.text();
        int from =
                text.offsetByCodePoints(0, before.evidence().getLast().trigger().end());
        int to =
                text.offsetByCodePoints(0, again.evidence().getFirst().trigger().start());
        return from <= to ? text.substring(from, to) : ".";
    }

    private int block(Event event) {
        return article.blockOf(event.evidence().getLast().trigger());
    }

    /** What was told and somebody denies is no second deed. */
    private static boolean isDenied(Event told, Event denied) {
        return denied.status() == Status.DENIED
                && DONE.contains(told.status())
                && told.type().equals(denied.type())
                && agree(told.mode(), denied.mode())
                && countriesAgree(told.actors(), denied.actors())
                && placesAgree(told, denied)
                && datesAgree(told.date().value(), denied.date().value());
    }

    private static boolean isOneKind(Event one, Event other) {
        return one.type().equals(other.type())
                && modesAgree(one.mode(), other.mode())
                && (one.status() == other.status() || DONE.contains(one.status()) && DONE.contains(other.status()))
                && (one.status() == Status.PAST) == (other.status() == Status.PAST);
    }

    /** Whether no two countries are told that differ. */
    private static boolean countriesAgree(List<Participant> one, List<Participant> other) {
        List<String> here = countries(one);
        List<String> there = countries(other);
        return here.isEmpty() || there.isEmpty() || here.stream().anyMatch(there::contains);
    }

    private static List<String> countries(List<Participant> who) {
        return who.stream()
                .map(each -> each.country().value())
                .flatMap(Optional::stream)
                .toList();
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

    private static boolean isSame(Event one, Event other, boolean headline) {
        return isOneKind(one, other)
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

    /** A drone strikes from the air. */
    private static boolean modesAgree(Answer one, Answer other) {
        return agree(one, other)
                || Stream.of(one, other)
                        .allMatch(each -> FROM_THE_AIR.contains(each.value().orElseThrow()));
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
        // "in Gujarat" may be in any of its towns
        boolean wide = !Setting.isTown(here) || !Setting.isTown(there);
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
}

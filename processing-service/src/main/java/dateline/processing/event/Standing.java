package dateline.processing.event;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.Event.Date;
import dateline.contracts.Event.Participant;
import dateline.contracts.Event.Place;
import dateline.contracts.Event.Status;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says how a deed stands in the article: told as a fact, claimed by somebody, to come, or background. */
final class Standing {

    private static final Set<String> AUTHORITIES = Set.of("GOV", "COP", "MIL", "JUD");

    private static final Set<String> FORCES = Set.of("COP", "MIL");
    private static final Pattern OWN_NAME = Pattern.compile("(?i)(?:the|a) (?:force|forces|military|service)");

    private final Article article;
    private final People people;

    Standing(Article article, People people) {
        this.article = article;
        this.people = people;
    }

    static boolean isAuthority(Actor actor) {
        return actor.sector().value().filter(AUTHORITIES::contains).isPresent();
    }

    Status of(
            Reading reading,
            List<Participant> actors,
            List<Participant> recipients,
            Place place,
            Optional<Speaker> teller,
            Date date,
            Span trigger) {
        Status status = reading.status();
        if (status == Status.REPORTED && teller.isPresent() && reading.tellers().isEmpty()) {
            status = Status.CLAIMED;
        }
        if (status == Status.CLAIMED
                && teller.isPresent()
                && tellsOfItself(reading, actors, recipients, place, teller.get())) {
            status = Status.REPORTED;
        }
        boolean ahead = date.value()
                .value()
                .filter(day -> Past.isToCome(day, article.publishedOn()))
                .isPresent();
        if (status == Status.REPORTED && ahead) {
            return Status.PLANNED;
        }
        boolean past = !isLasting(date) && Past.is(date, article.publishedOn(), !Lead.holds(article, trigger));
        return status == Status.REPORTED && past ? Status.PAST : status;
    }

    /** "has been on strike since May": until now. */
    private boolean isLasting(Date date) {
        return date.span()
                .filter(span -> article.text()
                        .substring(0, article.text().offsetByCodePoints(0, span.start()))
                        .endsWith("since "))
                .isPresent();
    }

    /** What somebody says of the own side's deeds, or of help it gets, is no claim about others. */
    private boolean tellsOfItself(
            Reading reading, List<Participant> actors, List<Participant> recipients, Place place, Speaker teller) {
        Optional<Actor> speaker = teller.actorId().flatMap(people::actor);
        boolean own = speaker.isPresent() && actors.stream().anyMatch(each -> isOneSide(each, speaker.get()));
        boolean helped = speaker.isPresent()
                && !Set.of("ASSAULT", "COERCE", "SANCTION", "THREATEN", "PROTEST", "ACCUSE")
                        .contains(reading.type())
                && (recipients.stream().anyMatch(each -> isOneSide(each, speaker.get()))
                        || recipients.isEmpty() && isAtHome(place, speaker.get()));
        // "police arrested six, the force said"
        boolean force = speaker.isEmpty()
                && teller.words()
                        .filter(each -> OWN_NAME.matcher(each.text()).matches())
                        .isPresent()
                && actors.stream()
                        .anyMatch(each ->
                                each.sector().value().filter(FORCES::contains).isPresent());
        return own || helped || force;
    }

    private static boolean isAtHome(Place place, Actor speaker) {
        Optional<String> country = place.place().flatMap(GazetteerPlace::country);
        return isAuthority(speaker)
                && country.isPresent()
                && country.equals(speaker.country().value());
    }

    private static boolean isOneSide(Participant who, Actor speaker) {
        boolean same = who.actorId().filter(speaker.actorId()::equals).isPresent();
        boolean authority = isAuthority(speaker)
                && who.sector()
                        .value()
                        .filter(each -> !AUTHORITIES.contains(each))
                        .isEmpty();
        return same
                || authority
                        && (who.country().value().isEmpty()
                                || speaker.country().value().isEmpty()
                                || who.country()
                                        .value()
                                        .equals(speaker.country().value()));
    }
}

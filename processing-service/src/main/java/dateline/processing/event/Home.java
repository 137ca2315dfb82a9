package dateline.processing.event;

import dateline.contracts.Event.Participant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says in which country those who take part are at home. */
final class Home {

    private static final Set<String> NO_STATES = Set.of("IGO", "UNO", "EUR", "NGO", "IMG", "MNC", "ISM");

    private Home() {}

    /** "EUR" is the code of nobody's country. */
    static boolean isNoState(String country) {
        return NO_STATES.contains(country);
    }

    /** Whether nobody's country is known: then nothing speaks against the place that the article is about. */
    static boolean isOfNobody(List<Participant> actors, List<Participant> recipients) {
        return Stream.concat(actors.stream(), recipients.stream()).noneMatch(each -> each.country()
                .value()
                .filter(code -> !NO_STATES.contains(code))
                .isPresent());
    }

    /** "Norland and Southland exchanged prisoners": not in one of them rather than in the other. */
    static boolean isOfSeveral(List<Participant> who) {
        return who.stream()
                        .flatMap(each -> each.country().value().stream())
                        .filter(each -> !isNoState(each))
                        .distinct()
                        .count()
                > 1;
    }

    static boolean isOf(List<Participant> who, Optional<String> country) {
        return who.stream()
                .anyMatch(each -> each.country().value().isPresent()
                        && each.country().value().equals(country));
    }
}

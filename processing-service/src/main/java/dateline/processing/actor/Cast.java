package dateline.processing.actor;

import dateline.contracts.Actor;
import dateline.contracts.Actor.Kind;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.Answer;
import dateline.processing.actor.Organisations.Organisation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The actors of an article while it is read, each once. */
final class Cast {

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    Draft of(Name.Person person) {
        return drafts.computeIfAbsent(
                person.entity().entityId(),
                id -> new Draft(
                        Kind.PERSON,
                        person.entity().name(),
                        Optional.of(id),
                        Answer.unknown("nothing beside the name tells a country"),
                        Answer.unknown("nothing beside the name tells an office")));
    }

    Draft of(Name.Body body) {
        if (body.known().isPresent()) {
            Organisation known = body.known().get();
            return drafts.computeIfAbsent("organisation " + known.name(), key -> known(known, body.entity()));
        }
        Entity entity = body.entity().orElseThrow();
        return drafts.computeIfAbsent(entity.entityId(), id -> unknown(entity));
    }

    private static Draft known(Organisation known, Optional<Entity> entity) {
        return new Draft(
                Kind.ORGANISATION,
                known.name(),
                entity.map(Entity::entityId),
                Answer.of(known.country(), "a known organisation"),
                known.sector()
                        .map(sector -> Answer.of(sector, "a known organisation"))
                        .orElseGet(() -> Answer.unknown("a union of states as such")));
    }

    private static Draft unknown(Entity entity) {
        List<String> words = List.of(entity.name().toLowerCase(Locale.ROOT).split("[ -]"));
        Optional<String> sector = Sectors.of(words).or(() -> Sectors.of(words.subList(0, 1)));
        return new Draft(
                Kind.ORGANISATION,
                entity.name(),
                Optional.of(entity.entityId()),
                Answer.unknown("no word tells its country"),
                sector.map(each -> Answer.of(each, "the words of its name"))
                        .orElseGet(() -> Answer.unknown("no word of its name tells a sector")));
    }

    Draft state(String country) {
        return drafts.computeIfAbsent(
                "state " + country,
                key -> new Draft(
                        Kind.STATE,
                        Nationalities.nameOf(country),
                        Optional.empty(),
                        Answer.of(country, "it is the state itself"),
                        Answer.unknown("a state as such")));
    }

    /** The group told by these words, of this country. */
    Draft group(Kind kind, String name, String key, Answer country, Answer sector) {
        return drafts.computeIfAbsent(
                "group " + kind + " " + key + " " + country.value().orElse(""),
                each -> new Draft(kind, name, Optional.empty(), country, sector));
    }

    List<Draft> people() {
        return drafts.values().stream()
                .filter(each -> each.kind() == Kind.PERSON)
                .toList();
    }

    /** All that are meant somewhere, in the order in which they are. */
    List<Actor> actors() {
        List<Draft> all = new ArrayList<>(drafts.values());
        return all.stream()
                .filter(Draft::isMentioned)
                .sorted(Comparator.comparingInt(Draft::first))
                .map(Draft::actor)
                .toList();
    }
}

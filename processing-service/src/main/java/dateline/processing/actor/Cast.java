package dateline.processing.actor;

import dateline.contracts.Actor;
import dateline.contracts.Actor.Kind;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.Answer;
import dateline.processing.actor.Organisations.Organisation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The actors of an article while it is read, each once. */
final class Cast {

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, List<Draft>> groups = new HashMap<>();
    private final Map<String, Draft> lastOfName = new HashMap<>();

    /** The person who is meant by this name where it stands: the one of that name who was last meant. */
    Draft of(Name.Person person) {
        return lastOfName.computeIfAbsent(
                person.entity().entityId(), id -> add("person " + id, person(person.entity())));
    }

    /**
     * The person of this name who holds an office of this country. If the one who was meant so far holds the same office
     * of another country, there are two of the name.
     */
    Draft of(Name.Person person, String office, Answer told) {
        Draft known = of(person);
        boolean another =
                told.value().isPresent() && known.roles().stream().anyMatch(role -> isOfAnother(role, office, told));
        if (!another) {
            return known;
        }
        String key = "person " + person.entity().entityId() + " " + told.value().orElseThrow();
        Draft namesake = drafts.containsKey(key) ? drafts.get(key) : add(key, person(person.entity()));
        lastOfName.put(person.entity().entityId(), namesake);
        return namesake;
    }

    private static boolean isOfAnother(Actor.Role role, String office, Answer told) {
        return role.title().equalsIgnoreCase(office)
                && role.of().value().isPresent()
                && !role.of().value().equals(told.value())
                && role.of().reason().startsWith("\"");
    }

    private static Draft person(Entity entity) {
        Draft draft = new Draft(
                Kind.PERSON,
                entity.name(),
                Optional.of(entity.entityId()),
                Answer.unknown("nothing beside the name tells a country"),
                Answer.unknown("nothing beside the name tells an office"));
        KnownPeople.country(entity.name()).ifPresent(country -> {
            draft.isLikelyOf(Answer.of(country, "known by the name, the text does not tell"));
            draft.isLikelyIn(Answer.of("GOV", "known by the name, the text does not tell"));
        });
        return draft;
    }

    Draft of(Name.Body body) {
        if (body.known().isPresent()) {
            String key = "organisation " + body.known().get().name();
            return drafts.containsKey(key)
                    ? drafts.get(key)
                    : add(key, known(body.known().get(), body.entity()));
        }
        Entity entity = body.entity().orElseThrow();
        String key = "organisation " + entity.entityId();
        return drafts.containsKey(key) ? drafts.get(key) : add(key, unknown(entity));
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
        Draft draft = new Draft(
                Kind.ORGANISATION,
                entity.name(),
                Optional.of(entity.entityId()),
                Answer.unknown("no word tells its country"),
                Answer.unknown("no word of its name tells a sector"));
        // what the text says of it goes before the name: "the People's Army, a charity"
        BodyNames.sector(entity.name()).ifPresent(draft::isLikelyIn);
        return draft;
    }

    Draft state(String country) {
        String key = "state " + country;
        return drafts.containsKey(key)
                ? drafts.get(key)
                : add(
                        key,
                        new Draft(
                                Kind.STATE,
                                Nationalities.nameOf(country),
                                Optional.empty(),
                                Answer.of(country, "it is the state itself"),
                                Answer.of("GOV", "a state acts by its government")));
    }

    /** The group told by these nouns, of this country. */
    Draft group(Kind kind, String name, String nouns, Answer country, Answer sector) {
        String key = "group " + kind + " " + nouns + " " + country.value().orElse("");
        if (drafts.containsKey(key)) {
            return drafts.get(key);
        }
        Draft draft = add(key, new Draft(kind, name, Optional.empty(), country, sector));
        groups.computeIfAbsent(kind + " " + nouns, each -> new ArrayList<>()).add(draft);
        return draft;
    }

    /** The one group of this kind and these nouns, whatever its country; empty if there is none or several. */
    Optional<Draft> onlyGroup(Kind kind, String nouns) {
        List<Draft> found = groups.getOrDefault(kind + " " + nouns, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The one body whose name has this noun at its end, or before "of", and that is meant before this offset. */
    Optional<Draft> onlyBody(String noun, int codePoint) {
        List<Draft> found = drafts.values().stream()
                .filter(each -> each.kind() == Kind.ORGANISATION && each.lastBefore(codePoint) >= 0)
                .filter(each -> {
                    String name = each.name().toLowerCase(Locale.ROOT);
                    return name.endsWith(" " + noun) || name.startsWith(noun + " of ");
                })
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The one group of this kind and these nouns, if no words told its country before; these do. */
    Optional<Draft> toldNow(Kind kind, String nouns, Answer country) {
        Optional<Draft> bare =
                onlyGroup(kind, nouns).filter(group -> !group.country().reason().startsWith("\""));
        bare.ifPresent(group -> {
            drafts.values().remove(group);
            group.isByBirthOf(country);
            drafts.put("group " + kind + " " + nouns + " " + country.value().orElse(""), group);
        });
        return bare;
    }

    /** Which of these sectors the actor is of who was last added of those that are of one. */
    Optional<String> lastSector(Set<String> sectors) {
        return drafts.values().stream()
                .flatMap(each -> each.sector().value().stream())
                .filter(sectors::contains)
                .reduce((one, other) -> other);
    }

    /** "Pirates" in the headline are "Norland pirates", if those are the only ones. */
    private static void settle(List<Draft> same) {
        List<Draft> told = same.stream().filter(Draft::isTold).toList();
        boolean soldiers = same.stream()
                .anyMatch(each -> each.sector().value().equals(Optional.of("MIL"))); // of one side or the other
        if (told.size() == 1 && !soldiers) {
            String country = told.get(0).country().value().orElseThrow();
            same.forEach(each -> each.isLikelyOf(
                    Answer.of(country, "as \"" + told.get(0).name() + "\", the only ones of whom it is told")));
        }
    }

    private Draft add(String key, Draft draft) {
        drafts.put(key, draft);
        return draft;
    }

    List<Draft> people() {
        return drafts.values().stream()
                .filter(each -> each.kind() == Kind.PERSON)
                .toList();
    }

    /** All that are meant somewhere, in the order in which they are. */
    List<Actor> actors() {
        groups.values().forEach(Cast::settle);
        return drafts.values().stream()
                .filter(Draft::isMentioned)
                .sorted(Comparator.comparingInt(Draft::first))
                .map(Draft::actor)
                .toList();
    }
}

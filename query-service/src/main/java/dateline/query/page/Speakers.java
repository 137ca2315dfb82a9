package dateline.query.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.contracts.AnalysisMessage.Speaker;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who speaks in an article, in the words of schema.org. */
final class Speakers {

    private static final String PERSON = "Person";
    private static final String ORGANIZATION = "Organization";

    // By the ids of actors and of entities. States and groups are neither.
    private final Map<String, String> types = new HashMap<>();

    Speakers(Optional<AnalysisMessage> facts) {
        facts.ifPresent(known -> {
            known.entities()
                    .forEach(entity -> type(entity.kind()).ifPresent(type -> types.put(entity.entityId(), type)));
            known.actors()
                    .ifPresent(actors -> actors.forEach(
                            actor -> type(actor.kind()).ifPresent(type -> types.put(actor.actorId(), type))));
        });
    }

    /** Says whose words they are: as a person or an organisation if that is known, else by the name alone. */
    void credit(ObjectNode node, String property, Speaker speaker) {
        speaker.name().ifPresent(name -> speaker.actorId()
                .or(speaker::entityId)
                .map(types::get)
                .ifPresentOrElse(
                        type -> node.putObject(property).put("@type", type).put("name", name),
                        () -> node.put("creditText", name)));
    }

    private static Optional<String> type(EntityKind kind) {
        return switch (kind) {
            case PERSON -> Optional.of(PERSON);
            case ORGANISATION -> Optional.of(ORGANIZATION);
            case PLACE -> Optional.empty();
        };
    }

    private static Optional<String> type(Actor.Kind kind) {
        return switch (kind) {
            case PERSON -> Optional.of(PERSON);
            case ORGANISATION -> Optional.of(ORGANIZATION);
            case STATE, GROUP -> Optional.empty();
        };
    }
}

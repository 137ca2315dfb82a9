package dateline.query.actor;

import dateline.contracts.Actor;
import dateline.query.fact.TypeCount;
import dateline.query.index.FoundGroup.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody over all articles: what they did, said, and what was done to them.
 *
 * @param overTime by the days of publication, earliest first
 * @param did events told to have happened that it did, by type; likewise those it received
 * @param with who else took part in them
 */
@Schema(description = "Somebody over all articles: what they did, said, and what was done to them.")
public record ActorDetail(
        String actorId,
        String name,
        List<String> names,
        Actor.Kind type,
        Optional<String> country,
        Optional<String> sector,
        Optional<String> role,

        @Schema(description = "How many articles name it.") int articles,

        @Schema(description = "How many quotes are its.") int said,

        LocalDate first,
        LocalDate last,

        @Schema(
                description =
                        "By the days of publication, earliest first; periods in which no article names it are left out.")
        List<ActorStep> overTime,

        @Schema(description = "Events that it did, by type, most first.")
        List<TypeCount> did,

        @Schema(description = "Events that were done to it, by type, most first.")
        List<TypeCount> received,

        @Schema(description = "Who else took part, those most often first, 50 at most.")
        List<Other> with) {

    static ActorDetail of(
            ActorView actor, List<Step> steps, List<TypeCount> did, List<TypeCount> received, List<Other> with) {
        return new ActorDetail(
                actor.actorId(),
                actor.name(),
                actor.names(),
                actor.type(),
                actor.country(),
                actor.sector(),
                actor.role(),
                actor.articles(),
                actor.said(),
                actor.first(),
                actor.last(),
                steps.stream().map(ActorStep::of).toList(),
                did,
                received,
                with);
    }

    /** What articles of one period tell of it. */
    @Schema(description = "What articles of one period tell of an actor.")
    public record ActorStep(LocalDate from, LocalDate to, int articles, int did, int received, int said) {

        static ActorStep of(Step step) {
            return new ActorStep(
                    step.from(),
                    step.to(),
                    step.articles(),
                    step.parts().did(),
                    step.parts().received(),
                    step.parts().said());
        }
    }

    /**
     * Somebody else in its events.
     *
     * @param actorId absent if the words mean no actor
     * @param did how many it did to the other
     * @param received how many the other did to it
     */
    @Schema(description = "Somebody else in the events of an actor.")
    public record Other(
            Optional<String> actorId,
            String name,

            @Schema(description = "How many the actor did to this one.")
            int did,

            @Schema(description = "How many this one did to the actor.")
            int received) {}
}

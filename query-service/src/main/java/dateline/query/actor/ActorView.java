package dateline.query.actor;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage;
import dateline.query.index.FactKey;
import dateline.query.index.FactType;
import dateline.query.index.FoundGroup;
import dateline.query.index.IndexedFact;
import dateline.query.list.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who acts or speaks, or to whom something is done, over all articles that a list holds.
 *
 * @param name as the newest of them has it
 * @param names all its names in the newest of them
 * @param sector PLOVER sector, as the newest article that tells it has it; likewise the role
 * @param articles that name it
 * @param did events told to have happened that it did
 * @param received such events that were done to it
 * @param said quotes that are its
 * @param first day of publication of the first of the articles
 * @param last of the last
 */
@Schema(name = "ActorItem", description = "Somebody who acts or speaks, over all articles that the list holds.")
public record ActorView(
        @Schema(examples = "p0h2v9rz5tq8m3c7w1x4k6n8p2d") String actorId,
        @Schema(examples = "Ida Brandt") String name,

        @Schema(description = "Its names in the newest articles: five in a list, fifty of one alone.")
        List<String> names,

        Actor.Kind type,

        @Schema(description = "ISO 3166-1 alpha-3, or a PLOVER group code.", examples = "KAZ")
        Optional<String> country,

        @Schema(description = "PLOVER sector.", examples = "GOV")
        Optional<String> sector,

        @Schema(description = "What the newest article that says so says it is.", examples = "Harbour Master")
        Optional<String> role,

        @Schema(description = "How many articles name it.") int articles,

        @Schema(description = "How many events it did, of those told to have happened: REPORTED or CLAIMED.")
        int did,

        @Schema(description = "How many such events were done to it.")
        int received,

        @Schema(description = "How many quotes are its.") int said,

        @Schema(description = "Day of publication of the first of the articles.")
        LocalDate first,

        @Schema(description = "Day of publication of the last.")
        LocalDate last) {

    public static final Kind KIND = Kind.of(
                    FactType.ACTOR,
                    ActorView.class,
                    Map.of("type", FactKey.TYPE, "country", FactKey.COUNTRY, "sector", FactKey.SECTOR))
            .at("q", "/names/*", "/role")
            .at("type", "/type")
            .at("country", "/country")
            .at("sector", "/sector");

    /** The actors of a revision, as the index is to hold them. */
    public static List<IndexedFact> indexed(AnalysisMessage facts) {
        return facts.actors().orElse(List.of()).stream()
                .map(actor -> ActorNaming.indexed(facts, actor))
                .toList();
    }

    static ActorView of(FoundGroup<ActorNaming> found) {
        ActorNaming newest = found.namings().getFirst();
        return new ActorView(
                newest.actorId(),
                newest.name(),
                found.namings().stream()
                        .flatMap(naming -> naming.names().stream())
                        .distinct()
                        .toList(),
                newest.type(),
                first(found, ActorNaming::country),
                first(found, ActorNaming::sector),
                first(found, ActorNaming::role),
                found.articles(),
                found.parts().did(),
                found.parts().received(),
                found.parts().said(),
                found.first(),
                found.last());
    }

    private static Optional<String> first(FoundGroup<ActorNaming> found, Function<ActorNaming, Optional<String>> of) {
        return found.namings().stream().map(of).flatMap(Optional::stream).findFirst();
    }
}

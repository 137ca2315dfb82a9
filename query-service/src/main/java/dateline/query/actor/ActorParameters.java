package dateline.query.actor;

import dateline.contracts.Actor;
import dateline.query.fact.Codes;
import dateline.query.index.FactKey;
import dateline.query.index.FactSelection;
import dateline.query.index.FactType;
import dateline.query.list.ListParameters;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that say which actors are meant. */
public class ActorParameters extends ListParameters {

    private static final List<String> TYPES =
            Arrays.stream(Actor.Kind.values()).map(Actor.Kind::name).toList();

    @QueryParam("type")
    @Parameter(
            description = "PERSON, ORGANISATION, STATE or GROUP, or some of them with commas between.",
            example = "PERSON")
    String type;

    @QueryParam("sector")
    @Parameter(description = "PLOVER sector, with commas between.", example = "GOV,MIL")
    String sector;

    /** What is asked for. */
    public FactSelection selection() {
        return common(FactType.ACTOR)
                .with(FactKey.TYPE, Codes.among("type", type, TYPES))
                .with(FactKey.SECTOR, Codes.of("sector", sector));
    }
}

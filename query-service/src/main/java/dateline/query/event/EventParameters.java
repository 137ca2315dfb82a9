package dateline.query.event;

import dateline.contracts.Event.Status;
import dateline.query.fact.Asked;
import dateline.query.fact.Codes;
import dateline.query.fact.Told;
import dateline.query.index.FactKey;
import dateline.query.index.FactSelection;
import dateline.query.index.FactText;
import dateline.query.index.FactType;
import dateline.query.list.ListParameters;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that say which events are meant; the same wherever events are asked for. */
public class EventParameters extends ListParameters {

    private static final List<String> TYPES = List.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    @QueryParam("type")
    @Parameter(description = "One of these PLOVER types, with commas between.", example = "COERCE,ASSAULT")
    String type;

    @QueryParam("mode")
    @Parameter(description = "One of these PLOVER modes, with commas between.", example = "arrest")
    String mode;

    @QueryParam("context")
    @Parameter(description = "In one of these PLOVER contexts, with commas between.", example = "military")
    String context;

    @QueryParam("status")
    @Parameter(
            description =
                    "REPORTED, CLAIMED, DENIED, PLANNED, HYPOTHETICAL, NEGATED or PAST, or some of them with commas between; all if left out.",
            example = "REPORTED,CLAIMED")
    String status;

    @QueryParam("actor")
    @Parameter(description = "Who did it: an actor's id, or words of the name.", example = "police")
    String actor;

    @QueryParam("actorCountry")
    @Parameter(
            description = "Country of who did it, ISO 3166-1 alpha-3 or a PLOVER group code, with commas between.",
            example = "KAZ")
    String actorCountry;

    @QueryParam("actorSector")
    @Parameter(description = "PLOVER sector of who did it, with commas between.", example = "COP,MIL")
    String actorSector;

    @QueryParam("recipient")
    @Parameter(description = "To whom: an actor's id, or words of the name.", example = "protesters")
    String recipient;

    @QueryParam("recipientCountry")
    @Parameter(description = "Country of the one to whom it was done, with commas between.", example = "KAZ")
    String recipientCountry;

    @QueryParam("recipientSector")
    @Parameter(description = "PLOVER sector of the one to whom it was done, with commas between.", example = "OPP")
    String recipientSector;

    @QueryParam("source")
    @Parameter(
            description = "Who says so, where somebody is said to: an actor's id, or words of the name.",
            example = "Interior Ministry")
    String source;

    @QueryParam("confidence")
    @Parameter(
            description =
                    "How sure at least, from 0 to 1, that type, place and day are all right. Less than 0.4 narrows nothing: such events are not told.",
            example = "0.7",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "1"))
    String confidence;

    /** What is asked for; unless statuses are asked for, only what is told to have happened. */
    public FactSelection toldAsFact() {
        FactSelection asked = selection();
        return status == null ? asked.with(FactKey.STATUS, Told.STATUSES) : asked;
    }

    /** What is asked for. */
    public FactSelection selection() {
        FactSelection asked = common(FactType.EVENT)
                .with(FactKey.TYPE, Codes.among("type", type, TYPES))
                .with(FactKey.MODE, Codes.of("mode", mode))
                .with(FactKey.CONTEXT, Codes.of("context", context))
                .with(FactKey.STATUS, Codes.among("status", status, statuses()))
                .with(FactKey.CONFIDENCE, LeastConfidence.keys(confidence))
                .with(FactKey.ACTOR_COUNTRY, Codes.of("actorCountry", actorCountry))
                .with(FactKey.ACTOR_SECTOR, Codes.of("actorSector", actorSector))
                .with(FactKey.RECIPIENT_COUNTRY, Codes.of("recipientCountry", recipientCountry))
                .with(FactKey.RECIPIENT_SECTOR, Codes.of("recipientSector", recipientSector));
        asked = who(asked, FactKey.ACTOR, FactText.ACTOR, Asked.words("actor", actor));
        asked = who(asked, FactKey.RECIPIENT, FactText.RECIPIENT, Asked.words("recipient", recipient));
        return who(asked, FactKey.SOURCE, FactText.SOURCE, Asked.words("source", source));
    }

    private static List<String> statuses() {
        return Arrays.stream(Status.values()).map(Status::name).toList();
    }
}

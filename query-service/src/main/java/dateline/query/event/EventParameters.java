package dateline.query.event;

import dateline.contracts.Event.Status;
import dateline.query.fact.Asked;
import dateline.query.fact.Codes;
import dateline.query.index.FactKey;
import dateline.query.index.FactSelection;
import dateline.query.index.FactText;
import dateline.query.index.FactType;
import dateline.query.index.Selection;
import dateline.query.paging.Areas;
import dateline.query.paging.Moments;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that say which events are meant; the same wherever events are asked for. */
public class EventParameters {

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

    private static final Pattern ACTOR_ID = Pattern.compile("p[0-9a-z]{26}");

    @QueryParam("q")
    @Parameter(description = "Words of the sentence that tells it.", example = "airport")
    String q;

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
            description = "Words of the name of the one who says so, where somebody is said to.",
            example = "Tokayev")
    String source;

    @QueryParam("place")
    @Parameter(
            description = "Where it happened: a gazetteer id, the whole name of a place, or the id of a country.",
            example = "Almaty")
    String place;

    @QueryParam("country")
    @Parameter(description = "Country where it happened, ISO 3166-1 alpha-3, with commas between.", example = "KAZ")
    String country;

    @QueryParam("bbox")
    @Parameter(
            description =
                    "Where it happened: west, south, east and north in degrees, with commas between. West may be east of east, across the date line.",
            example = "46.5,40.5,87.4,55.5")
    String bbox;

    @QueryParam("near")
    @Parameter(description = "Near this point: degrees north and east, with a comma between.", example = "43.25,76.95")
    String near;

    @QueryParam("radius")
    @Parameter(description = "How near, in kilometres, up to 5000; 50 if left out.", example = "25")
    String radius;

    @QueryParam("from")
    @Parameter(
            description = "It happened on this day or later. Events without a date are not found then.",
            example = "2022-01-02")
    String from;

    @QueryParam("to")
    @Parameter(
            description = "It happened on this day or earlier. Events without a date are not found then.",
            example = "2022-01-12")
    String to;

    @QueryParam("publishedFrom")
    @Parameter(
            description = "The article was published on this day or later, or from this instant on.",
            example = "2022-01-02")
    String publishedFrom;

    @QueryParam("publishedTo")
    @Parameter(
            description = "The article was published on this day or earlier, or before this instant.",
            example = "2022-01-12")
    String publishedTo;

    @QueryParam("outlet")
    @Parameter(description = "Published by this outlet; case makes no difference.", example = "The Harbour Courier")
    String outlet;

    @QueryParam("article")
    @Parameter(description = "Told in this article.", example = "a0h2v9rz5tq8m3c7w1x4k6n8p2d")
    String article;

    /** What is asked for; unless statuses are asked for, only what is told to have happened. */
    public FactSelection toldAsFact() {
        FactSelection asked = selection();
        return status == null
                ? asked.with(FactKey.STATUS, List.of(Status.REPORTED.name(), Status.CLAIMED.name()))
                : asked;
    }

    /** What is asked for. */
    FactSelection selection() {
        var published = Moments.period("publishedFrom", publishedFrom, "publishedTo", publishedTo);
        FactSelection asked = FactSelection.of(
                        FactType.EVENT, new Selection(published.from(), published.to(), Asked.words("outlet", outlet)))
                .ofArticle(Asked.words("article", article))
                .with(FactText.WORDS, Asked.words("q", q))
                .with(FactText.SOURCE, Asked.words("source", source))
                .with(FactKey.TYPE, Codes.among("type", type, TYPES))
                .with(FactKey.MODE, Codes.of("mode", mode))
                .with(FactKey.CONTEXT, Codes.of("context", context))
                .with(FactKey.STATUS, Codes.among("status", status, statuses()))
                .with(FactKey.ACTOR_COUNTRY, Codes.of("actorCountry", actorCountry))
                .with(FactKey.ACTOR_SECTOR, Codes.of("actorSector", actorSector))
                .with(FactKey.RECIPIENT_COUNTRY, Codes.of("recipientCountry", recipientCountry))
                .with(FactKey.RECIPIENT_SECTOR, Codes.of("recipientSector", recipientSector))
                .with(FactKey.PLACE, Asked.words("place", place).stream().toList())
                .with(FactKey.COUNTRY, Codes.of("country", country))
                .on(Moments.days("from", from, "to", to))
                .in(Areas.read(bbox, near, radius));
        return who(
                who(asked, FactKey.ACTOR, FactText.ACTOR, Asked.words("actor", actor)),
                FactKey.RECIPIENT,
                FactText.RECIPIENT,
                Asked.words("recipient", recipient));
    }

    private static FactSelection who(FactSelection asked, FactKey key, FactText text, Optional<String> value) {
        return value.filter(each -> ACTOR_ID.matcher(each).matches())
                .map(id -> asked.with(key, List.of(id)))
                .orElseGet(() -> asked.with(text, value));
    }

    private static List<String> statuses() {
        return Arrays.stream(Status.values()).map(Status::name).toList();
    }
}

package dateline.query.event;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Reader;
import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.Event;
import dateline.contracts.Event.Participant;
import dateline.contracts.Span;
import dateline.query.fact.Evidence;
import dateline.query.fact.FactArticle;
import dateline.query.fact.KnownActors;
import dateline.query.fact.Names;
import dateline.query.fact.PlaceKeys;
import dateline.query.index.FactKey;
import dateline.query.index.FactText;
import dateline.query.index.FactType;
import dateline.query.index.IndexedFact;
import dateline.query.index.IndexedFact.Named;
import dateline.query.list.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened, with the sentence and the article it was read in.
 *
 * @param sentence the one that the first evidence stands in
 * @param inLead whether the headline or the first paragraph tells it
 */
@Schema(name = "EventItem", description = "Something that happened, with the sentence and the article it was read in.")
public record EventView(
        @Schema(
                description = "Id of the fact: the article's page opens it at #id.",
                examples = "f55555555555555555555555555")
        String id,

        FactArticle article,

        @Schema(
                description =
                        "As in the facts of the article: type, mode, who, whom, where, when and whether, each with its words and the reason.")
        Event event,

        @Schema(description = "The sentence that the first evidence stands in; absent if it is not known.")
        Optional<Span> sentence,

        @Schema(description = "Whether the headline or the first paragraph tells it.")
        boolean inLead,

        @Schema(description = "What read it, in which version.")
        Reader reader) {

    public static final Kind KIND = Kind.of(FactType.EVENT, EventView.class, facets())
            .at(
                    "q",
                    "/sentence/text",
                    "/event/actors/*/name",
                    "/event/recipients/*/name",
                    "/event/claimedBy/name",
                    "/event/place/place/name",
                    "/article/headline",
                    "/article/outlet")
            .at("type", "/event/type")
            .at("mode", "/event/mode/value")
            .at("context", "/event/contexts/*")
            .at("status", "/event/status")
            .at("confidence", "/event/confidence")
            .at("actor", "/event/actors/*/actorId", "/event/actors/*/name", "/event/actors/*/span/text")
            .at("actorCountry", "/event/actors/*/country/value")
            .at("actorSector", "/event/actors/*/sector/value")
            .at("recipient", "/event/recipients/*/actorId", "/event/recipients/*/name", "/event/recipients/*/span/text")
            .at("recipientCountry", "/event/recipients/*/country/value")
            .at("recipientSector", "/event/recipients/*/sector/value")
            .at("source", "/event/claimedBy/actorId", "/event/claimedBy/name", "/event/claimedBy/words/text")
            .at("country", "/event/place/place/country")
            .placed("/event/place/place/name", "/event/place/reason")
            .at("place", "/event/place/place/name", "/event/place/place/gazetteerId")
            .dated("/event/date/value/value", "/event/date/value/reason");

    private static Map<String, FactKey> facets() {
        Map<String, FactKey> facets = new TreeMap<>();
        for (FactKey key : List.of(
                FactKey.TYPE,
                FactKey.MODE,
                FactKey.CONTEXT,
                FactKey.STATUS,
                FactKey.COUNTRY,
                FactKey.PLACE,
                FactKey.ACTOR,
                FactKey.ACTOR_COUNTRY,
                FactKey.ACTOR_SECTOR,
                FactKey.RECIPIENT,
                FactKey.RECIPIENT_COUNTRY,
                FactKey.RECIPIENT_SECTOR,
                FactKey.SOURCE)) {
            facets.put(key.parameter(), key);
        }
        return facets;
    }

    /** The events of a revision, in the order of its text, as the index is to hold them. */
    public static List<IndexedFact> indexed(Revised article, AnalysisMessage facts) {
        KnownActors actors = new KnownActors(facts);
        return facts.events().orElse(List.of()).stream()
                .sorted(Comparator.comparingInt(event -> start(event)))
                .map(event -> indexed(article, facts, actors, event))
                .toList();
    }

    private static IndexedFact indexed(Revised article, AnalysisMessage facts, KnownActors actors, Event event) {
        Span told = event.evidence().getFirst().trigger();
        Optional<Span> sentence = Evidence.sentence(article, facts, told);
        var view = new EventView(
                event.eventId(), FactArticle.of(article), event, sentence, isInLead(article, told), facts.reader());
        IndexedFact fact = IndexedFact.of(FactType.EVENT, view)
                .with(FactText.WORDS, List.of(sentence.orElse(told).text()))
                .with(
                        FactText.SOURCE,
                        event.claimedBy()
                                .map(speaker -> Names.of(speaker, facts))
                                .orElse(List.of()))
                .with(FactKey.TYPE, List.of(event.type()))
                .with(FactKey.MODE, event.mode().value().stream().toList())
                .with(FactKey.CONTEXT, event.contexts())
                .with(FactKey.STATUS, List.of(event.status().name()))
                .found(FactKey.CONFIDENCE, List.of(LeastConfidence.key(event.confidence())))
                .on(event.date().value().value());
        return PlaceKeys.in(
                actors.saidBy(recipients(actors(fact, event), event), event.claimedBy()),
                event.place().place().stream().toList());
    }

    private static IndexedFact actors(IndexedFact fact, Event event) {
        return fact.with(FactText.ACTOR, names(event.actors()))
                .found(FactKey.ACTOR, each(event.actors(), Participant::actorId))
                .countedByName(FactKey.ACTOR, named(event.actors()))
                .with(FactKey.ACTOR_COUNTRY, each(event.actors(), who -> who.country()
                        .value()))
                .with(FactKey.ACTOR_SECTOR, each(event.actors(), who -> who.sector()
                        .value()));
    }

    private static IndexedFact recipients(IndexedFact fact, Event event) {
        return fact.with(FactText.RECIPIENT, names(event.recipients()))
                .found(FactKey.RECIPIENT, each(event.recipients(), Participant::actorId))
                .countedByName(FactKey.RECIPIENT, named(event.recipients()))
                .with(FactKey.RECIPIENT_COUNTRY, each(event.recipients(), who -> who.country()
                        .value()))
                .with(FactKey.RECIPIENT_SECTOR, each(event.recipients(), who -> who.sector()
                        .value()));
    }

    private static List<Named> named(List<Participant> participants) {
        return participants.stream()
                .map(who -> new Named(who.actorId(), who.name()))
                .toList();
    }

    private static int start(Event event) {
        return event.evidence().getFirst().trigger().start();
    }

    private static boolean isInLead(Revised article, Span words) {
        int end = article.blocks().stream()
                .filter(block -> block.kind().name().equals("PARAGRAPH"))
                .findFirst()
                .map(Block::end)
                .orElse(0);
        return words.start() < end;
    }

    private static List<String> names(List<Participant> participants) {
        return participants.stream()
                .flatMap(who ->
                        Stream.concat(Stream.of(who.name()), who.span().stream().map(Span::text)))
                .distinct()
                .toList();
    }

    private static List<String> each(List<Participant> participants, Function<Participant, Optional<String>> of) {
        return participants.stream().flatMap(who -> of.apply(who).stream()).toList();
    }
}

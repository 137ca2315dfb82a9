package dateline.query.event;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.Reader;
import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.Event;
import dateline.contracts.Event.Participant;
import dateline.contracts.Span;
import dateline.query.fact.Evidence;
import dateline.query.fact.FactArticle;
import dateline.query.fact.Names;
import dateline.query.index.FactKey;
import dateline.query.index.FactText;
import dateline.query.index.FactType;
import dateline.query.index.IndexedFact;
import dateline.query.index.IndexedFact.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** The events of a revision, in the order of its text, as the index is to hold them. */
    public static List<IndexedFact> indexed(Revised article, AnalysisMessage facts) {
        return facts.events().orElse(List.of()).stream()
                .sorted(Comparator.comparingInt(event -> start(event)))
                .map(event -> indexed(article, facts, event))
                .toList();
    }

    private static IndexedFact indexed(Revised article, AnalysisMessage facts, Event event) {
        Span told = event.evidence().getFirst().trigger();
        Optional<Span> sentence = Evidence.sentence(article, facts, told);
        Optional<GazetteerPlace> place = event.place().place();
        return IndexedFact.of(
                        FactType.EVENT,
                        new EventView(
                                event.eventId(),
                                FactArticle.of(article),
                                event,
                                sentence,
                                isInLead(article, told),
                                facts.reader()))
                .with(FactText.WORDS, List.of(sentence.orElse(told).text()))
                .with(
                        FactText.SOURCE,
                        event.claimedBy()
                                .map(speaker -> Names.of(speaker, facts))
                                .orElse(List.of()))
                .with(FactText.ACTOR, names(event.actors()))
                .with(FactText.RECIPIENT, names(event.recipients()))
                .with(FactKey.TYPE, List.of(event.type()))
                .with(FactKey.MODE, event.mode().value().stream().toList())
                .with(FactKey.CONTEXT, event.contexts())
                .with(FactKey.STATUS, List.of(event.status().name()))
                .with(FactKey.PLACE, place.map(EventView::keys).orElse(List.of()))
                .with(
                        FactKey.COUNTRY,
                        place.flatMap(GazetteerPlace::country).stream().toList())
                .with(FactKey.ACTOR, each(event.actors(), Participant::actorId))
                .with(FactKey.ACTOR_COUNTRY, each(event.actors(), who -> who.country()
                        .value()))
                .with(FactKey.ACTOR_SECTOR, each(event.actors(), who -> who.sector()
                        .value()))
                .with(FactKey.RECIPIENT, each(event.recipients(), Participant::actorId))
                .with(FactKey.RECIPIENT_COUNTRY, each(event.recipients(), who -> who.country()
                        .value()))
                .with(FactKey.RECIPIENT_SECTOR, each(event.recipients(), who -> who.sector()
                        .value()))
                .on(event.date().value().value())
                .at(place.map(where ->
                        new Point(where.lat().doubleValue(), where.lon().doubleValue())));
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

    private static List<String> keys(GazetteerPlace place) {
        return Stream.of(
                        Stream.of(place.gazetteerId(), place.name()),
                        place.country().stream().map("country:"::concat))
                .flatMap(each -> each)
                .toList();
    }
}

package dateline.processing.event;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.AnalysisMessage.QuoteForm;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.Event.Participant;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says whose words an event is told in. */
final class Claims {

    private final Article article;
    private final List<Quote> quotes;
    private final List<Entity> entities;
    private final List<Actor> actors;

    Claims(Article article, List<Quote> quotes, List<Entity> entities, List<Actor> actors) {
        this.article = article;
        this.quotes = quotes;
        this.entities = entities;
        this.actors = actors;
    }

    /** The quote whose words hold this span. */
    Optional<Quote> quoteAround(Span span) {
        return quotes.stream()
                .filter(each -> each.form() != QuoteForm.INDIRECT)
                .filter(each -> Stream.concat(Stream.of(each.words()), each.more().stream())
                        .anyMatch(words -> words.start() <= span.start() && words.end() >= span.end()))
                .findFirst();
    }

    /** Who tells it, by the words of the sentence. */
    Speaker speaker(Tree tree, int head, Optional<Participant> meant) {
        Span words = article.span(
                tree.token(tree.firstOfPhrase(head)).start(), tree.token(head).end());
        Span headWord = article.span(tree.token(head).start(), tree.token(head).end());
        Optional<Entity> entity = entities.stream()
                .filter(each -> each.mentions().stream()
                        .anyMatch(mention -> mention.span().start() <= headWord.start()
                                && mention.span().end() >= headWord.end()))
                .findFirst();
        return new Speaker(
                Optional.of(words),
                entity.map(Entity::entityId),
                Optional.of(meant.map(Participant::name)
                        .or(() -> entity.map(Entity::name))
                        .orElse(words.text())),
                "subject of the verb of saying above it",
                meant.flatMap(Participant::actorId));
    }

    /** The speaker of a quote, tied to an actor if the same words or the same entity mean one. */
    Speaker asActor(Speaker speaker) {
        if (speaker.actorId().isPresent()) {
            return speaker;
        }
        Optional<Actor> meant = actors.stream()
                .filter(each ->
                        speaker.entityId().isPresent() && speaker.entityId().equals(each.entityId()))
                .findFirst()
                .or(() -> actors.stream()
                        .filter(each -> speaker.words().isPresent()
                                && each.mentions().stream()
                                        .anyMatch(mention -> overlaps(
                                                mention.span(), speaker.words().get())))
                        .findFirst());
        return new Speaker(
                speaker.words(), speaker.entityId(), speaker.name(), speaker.reason(), meant.map(Actor::actorId));
    }

    private static boolean overlaps(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}

package dateline.processing.quote;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.Span;
import dateline.processing.actor.Actors;
import dateline.processing.article.Article;
import dateline.processing.article.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ties a speaker to an actor of the article: by the entity, or by the words that mean the actor where he speaks. */
final class ActorTie {

    private final Article article;
    private final Actors actors;
    private final Map<String, Actor> byEntity = new LinkedHashMap<>();

    ActorTie(Article article, List<Actor> actors) {
        this.article = article;
        this.actors = new Actors(actors);
        for (Actor actor : actors) {
            actor.entityId().ifPresent(id -> byEntity.putIfAbsent(id, actor));
        }
    }

    /**
     * The speaker, with the actor.
     *
     * @param phrase the words for the speaker
     * @param speaker as the words and the names of the article tell
     * @param how the words were found
     */
    Speaker of(Paragraph p, NounPhrase phrase, Speaker speaker, String how) {
        Optional<Actor> known = speaker.entityId().map(byEntity::get);
        if (known.isPresent()) {
            return with(speaker, known.get());
        }
        if (speaker.entityId().isPresent() || phrase.joinsSeveral(p)) {
            return speaker;
        }
        return meant(p, phrase).map(actor -> named(speaker, actor, how)).orElse(speaker);
    }

    private Optional<Actor> meant(Paragraph p, NounPhrase phrase) {
        int head = phrase.head(p);
        Span word = article.span(p.token(head).start(), p.token(head).end());
        return actors.meantByWord(word.start(), word.end());
    }

    private static Speaker named(Speaker speaker, Actor actor, String how) {
        boolean named = actor.entityId().isPresent() || speaker.name().isEmpty();
        return new Speaker(
                speaker.words(),
                actor.entityId(),
                named ? Optional.of(actor.name()) : speaker.name(),
                named ? how + ", one of the actors" : speaker.reason(),
                Optional.of(actor.actorId()));
    }

    private static Speaker with(Speaker speaker, Actor actor) {
        return new Speaker(
                speaker.words(), speaker.entityId(), speaker.name(), speaker.reason(), Optional.of(actor.actorId()));
    }
}

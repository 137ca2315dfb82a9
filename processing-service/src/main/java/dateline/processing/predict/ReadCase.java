package dateline.processing.predict;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.language.AnnotatedText;
import dateline.language.LanguageReader;
import dateline.processing.actor.ActorReader;
import dateline.processing.article.Article;
import dateline.processing.entity.EntityReader;
import dateline.processing.event.Coding;
import dateline.processing.place.Gazetteer;
import dateline.processing.place.Origin;
import dateline.processing.place.PlaceReader;
import java.util.List;
import java.util.Optional;

/** The text of a case, read as an article of one paragraph by the readers that production uses. */
record ReadCase(
        Article article, AnnotatedText text, Optional<Places> places, List<Actor> actors, List<Coding.Told> told) {

    /** The readers, made once. */
    static final class Reader {
        private final LanguageReader language = new LanguageReader();
        private final EntityReader entityReader = new EntityReader();
        private final ActorReader actorReader = new ActorReader();
        private final Coding coding = new Coding();
        private PlaceReader placeReader;

        /** Everything, also who takes part. */
        ReadCase read(String text) {
            if (placeReader == null) {
                placeReader = new PlaceReader(Gazetteer.standard());
            }
            Article article = article(text);
            AnnotatedText annotated = language.read(text);
            List<Entity> entities = entityReader.read(article, annotated);
            Optional<Places> places =
                    Optional.of(placeReader.read(article, annotated, entities, Origin.at(Optional.empty())));
            List<Actor> actors = actorReader.read(article, annotated, entities, places);
            return new ReadCase(article, annotated, places, actors, coding.of(article, annotated, actors));
        }

        /** Only what is told, not whom it means. */
        ReadCase readWords(String text) {
            Article article = article(text);
            AnnotatedText annotated = language.read(text);
            return new ReadCase(
                    article, annotated, Optional.empty(), List.of(), coding.of(article, annotated, List.of()));
        }

        private static Article article(String text) {
            return new Article(
                    "case",
                    text,
                    List.of(new Block(BlockKind.PARAGRAPH, 0, text.codePointCount(0, text.length()))),
                    Optional.empty(),
                    "");
        }
    }

    /** The told thing of the greatest weight. */
    Optional<Coding.Told> weightiest() {
        return told.stream().reduce((one, other) -> other.weight() > one.weight() ? other : one);
    }

    int codePoint(int utf16) {
        return article.text().codePointCount(0, utf16);
    }
}

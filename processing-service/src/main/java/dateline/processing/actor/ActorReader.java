package dateline.processing.actor;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.language.AnnotatedText;
import dateline.processing.article.Article;
import dateline.processing.article.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who acts, speaks or is acted upon in an article: "President Ada Berg", "the Norland leader" and "she" are one
 * person who is president of Norland; "Norlandic police", "Russian-led troops" and "the opposition" are groups.
 *
 * <p>What the text says goes before what is known. A country or sector that cannot be told is absent, with the reason.
 */
public final class ActorReader {

    /**
     * The actors in the order in which they are first meant.
     *
     * @param entities of the article, as {@link dateline.processing.entity.EntityReader} gives them
     * @param places of the article, as {@link dateline.processing.place.PlaceReader} gives them
     */
    public List<Actor> read(Article article, AnnotatedText text, List<Entity> entities, Optional<Places> places) {
        Where where = new Where(article.text(), places);
        Names names = new Names(article.text(), entities, where);
        Map<Paragraph, List<Phrase>> paragraphs = new LinkedHashMap<>();
        for (Paragraph p : Paragraph.of(article, text)) {
            if (p.kind() != BlockKind.CREDIT) {
                Name[] inParagraph = names.in(p);
                where.note(inParagraph);
                paragraphs.put(p, Phrases.of(p, inParagraph));
            }
        }
        Cast cast = new Cast();
        Reading reading = new Reading(article, cast, where);
        paragraphs.forEach(reading::read);
        reading.finish();
        return cast.actors();
    }
}

package dateline.processing.quote;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.Figure;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.language.AnnotatedText;
import dateline.language.LanguageReader;
import dateline.processing.actor.ActorReader;
import dateline.processing.article.Article;
import dateline.processing.entity.EntityReader;
import dateline.processing.figure.FigureReader;
import dateline.processing.place.Gazetteer;
import dateline.processing.place.Origin;
import dateline.processing.place.PlaceReader;
import dateline.processing.time.TimeReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A few words of copy, read by the readers that production uses, as if published on Thursday, 10 March 2022. */
public final class ReadCopy {

    private static final LanguageReader LANGUAGE = new LanguageReader();
    private static final PlaceReader PLACES = new PlaceReader(Gazetteer.standard());

    private final Article article;
    private final AnnotatedText text;
    private final List<Entity> entities;

    private ReadCopy(String copy, BlockKind first) {
        Optional<LocalDate> day = Optional.of(LocalDate.parse("2022-03-10"));
        article = new Article("a-1", copy, blocks(copy, first), day, "Meridian Wire");
        text = LANGUAGE.read(copy);
        entities = new EntityReader().read(article, text);
    }

    /** Paragraphs; {@code \n} between two of them stands for the blank line. */
    public static ReadCopy of(String copy) {
        return new ReadCopy(copy.replace("\\n", "\n\n"), BlockKind.PARAGRAPH);
    }

    public static ReadCopy headline(String headline) {
        return new ReadCopy(headline, BlockKind.HEADLINE);
    }

    public static ReadCopy credit(String credit) {
        return new ReadCopy(credit, BlockKind.CREDIT);
    }

    private static List<Block> blocks(String copy, BlockKind first) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : copy.split("\n\n")) {
            int end = start + paragraph.codePointCount(0, paragraph.length());
            blocks.add(new Block(blocks.isEmpty() ? first : BlockKind.PARAGRAPH, start, end));
            start = end + 2;
        }
        return blocks;
    }

    public List<Entity> entities() {
        return entities;
    }

    public List<Quote> quotes() {
        List<Actor> actors = new ActorReader().read(article, text, entities, Optional.empty());
        return new QuoteReader().read(article, text, entities, actors);
    }

    List<Attribution> attributions() {
        return new AttributionReader().read(article, text, entities);
    }

    public Places places() {
        return PLACES.read(article, text, entities, Origin.at(Optional.empty()));
    }

    public List<Figure> figures() {
        return new FigureReader()
                .read(
                        article,
                        text,
                        entities,
                        new TimeReader().read(article, text),
                        quotes(),
                        Optional.of(places()),
                        Optional.of(new ActorReader().read(article, text, entities, Optional.of(places()))));
    }
}

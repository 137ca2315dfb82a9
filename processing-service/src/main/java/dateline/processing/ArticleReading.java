package dateline.processing;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.Figure;
import dateline.contracts.AnalysisMessage.Gap;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.AnalysisMessage.Reader;
import dateline.contracts.AnalysisMessage.Sentence;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.contracts.ArticleMessage;
import dateline.contracts.Event;
import dateline.language.AnnotatedText;
import dateline.language.LanguageReader;
import dateline.processing.actor.ActorReader;
import dateline.processing.article.Article;
import dateline.processing.entity.EntityReader;
import dateline.processing.event.Confidence;
import dateline.processing.event.EventReader;
import dateline.processing.figure.FigureReader;
import dateline.processing.place.Gazetteer;
import dateline.processing.place.Origin;
import dateline.processing.place.PlaceReader;
import dateline.processing.quote.QuoteReader;
import dateline.processing.time.TimeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Reads one article: every stage, in the order in which it runs.
 *
 * <p>The same revision gives the same message, byte for byte: no stage keeps anything between articles, asks a clock or
 * does I/O. A stage that throws costs the article its layer, which the message says, and not the rest.
 */
public final class ArticleReading {

    private final LanguageReader language;
    private final Reader reader;
    private final Predicate<Event> published;
    private final EntityReader entityReader = new EntityReader();
    private final PlaceReader placeReader = new PlaceReader(Gazetteer.standard());
    private final ActorReader actorReader = new ActorReader();
    private final EventReader eventReader = new EventReader();
    private final TimeReader timeReader = new TimeReader();
    private final QuoteReader quoteReader = new QuoteReader();
    private final FigureReader figureReader = new FigureReader();

    /**
     * @param language shared by all readings
     * @param version of this program, told with every analysis
     */
    public ArticleReading(LanguageReader language, String version) {
        this(language, version, Confidence::isLikely);
    }

    /**
     * For those who measure.
     *
     * @param published which events are told; the others are left out
     */
    public ArticleReading(LanguageReader language, String version, Predicate<Event> published) {
        this.language = language;
        this.reader = new Reader("dateline", version);
        this.published = published;
    }

    /** What a message of this article says of its reader. */
    public Reader reader() {
        return reader;
    }

    /** All facts of a revision. Never throws on account of the text. */
    public AnalysisMessage read(ArticleMessage.Revised message) {
        List<Gap> gaps = new ArrayList<>();
        Article article = Article.of(message);

        AnnotatedText text = layer("text", gaps, nothing(article), () -> annotate(article));
        List<Sentence> sentences = layer("sentences", gaps, List.of(), () -> Layout.sentences(article, text));
        List<Entity> entities = layer("entities", gaps, List.of(), () -> entityReader.read(article, text));
        Optional<Places> places = layer(
                "places",
                gaps,
                Optional.empty(),
                () -> Optional.of(placeReader.read(article, text, entities, Origin.of(message))));
        Optional<List<Actor>> actors = layer(
                "actors", gaps, Optional.empty(), () -> Optional.of(actorReader.read(article, text, entities, places)));
        List<TimeExpression> dates =
                layer("dates", gaps, List.of(), () -> timeReader.read(article, text, message.published(), places));
        List<Quote> quotes = layer(
                "quotes", gaps, List.of(), () -> quoteReader.read(article, text, entities, actors.orElse(List.of())));
        List<Figure> figures = layer(
                "figures",
                gaps,
                List.of(),
                () -> figureReader.read(article, text, entities, dates, quotes, places, actors));
        Optional<List<Event>> events =
                layer(
                        "events",
                        gaps,
                        Optional.empty(),
                        () -> Optional.of(eventReader
                                .read(article, text, entities, places, dates, quotes, figures, actors.orElse(List.of()))
                                .stream()
                                .filter(published)
                                .toList()));
        Layout.unread(article, text).ifPresent(gaps::add);

        return new AnalysisMessage(
                message.articleId(),
                message.revision(),
                message.contentHash(),
                reader,
                sentences,
                entities,
                dates,
                quotes,
                figures,
                gaps,
                places,
                actors,
                events);
    }

    /** Says that a revision has no facts, and why. */
    public AnalysisMessage without(String articleId, int revision, String contentHash, Gap gap) {
        return new AnalysisMessage(
                articleId,
                revision,
                contentHash,
                reader,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(gap),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private AnnotatedText annotate(Article article) {
        return language.read(article.text());
    }

    private static AnnotatedText nothing(Article article) {
        return new AnnotatedText(article.text(), List.of());
    }

    private static <T> T layer(String name, List<Gap> gaps, T whenMissing, Supplier<T> stage) {
        try {
            return stage.get();
        } catch (RuntimeException | StackOverflowError e) {
            gaps.add(new Gap(name, e.getClass().getSimpleName() + ": " + e.getMessage()));
            return whenMissing;
        }
    }
}

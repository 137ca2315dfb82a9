package dateline.query;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.ArticlePlace;
import dateline.contracts.AnalysisMessage.Direction;
import dateline.contracts.AnalysisMessage.Figure;
import dateline.contracts.AnalysisMessage.FigureChange;
import dateline.contracts.AnalysisMessage.FigureScope;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.AnalysisMessage.QuoteForm;
import dateline.contracts.AnalysisMessage.Reader;
import dateline.contracts.AnalysisMessage.Sentence;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.AnalysisMessage.TimeBasis;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.contracts.Answer;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.ContentId;
import dateline.contracts.Event;
import dateline.contracts.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The facts of an article for tests, found by the words that they are: each block is one sentence. */
public final class FactMessages {

    private final Revised article;
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<PlaceMention> mentions = new ArrayList<>();
    private final List<ArticlePlace> about = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<TimeExpression> dates = new ArrayList<>();

    private FactMessages(Revised article) {
        this.article = article;
    }

    public static FactMessages factsOf(Revised article) {
        return new FactMessages(article);
    }

    public FactMessages quote(String words, String cue, String speaker) {
        quotes.add(new Quote(
                id("quotes", words), span(words), List.of(), QuoteForm.DIRECT, Optional.of(span(cue)), said(speaker)));
        return this;
    }

    /** The quote last added was said when these words say. */
    public FactMessages saidOn(String words, String day) {
        Quote quote = quotes.removeLast();
        Span span = span(words);
        quotes.add(new Quote(
                quote.id(),
                quote.words(),
                quote.more(),
                quote.form(),
                quote.cue(),
                quote.speaker(),
                Optional.empty(),
                Optional.of(span),
                Optional.empty()));
        dates.add(new TimeExpression(
                id("dates", words),
                span,
                Answer.of(day, "the day before publication"),
                Granularity.DAY,
                TimeBasis.PUBLICATION_DATE));
        return this;
    }

    /** An actor, before the quotes and figures that it says; its id is that of {@link Events#who}. */
    public FactMessages actor(String name, Actor.Kind kind, String country, String sector, String role) {
        Span span = span(name);
        actors.add(new Actor(
                Events.who(name, country, sector).actorId().orElseThrow(),
                kind,
                name,
                List.of(name),
                Optional.empty(),
                Answer.of(country, "as the words say"),
                Answer.of(sector, "as the words say"),
                role == null
                        ? List.of()
                        : List.of(new Actor.Role(role, Answer.of(country, "as the words say"), span(role))),
                List.of(new Actor.Mention(span, Actor.Form.NAME, "its name"))));
        return this;
    }

    public FactMessages quoteOfNobody(String words) {
        quotes.add(new Quote(
                id("quotes", words),
                span(words),
                List.of(),
                QuoteForm.MIXED,
                Optional.empty(),
                Speaker.unknown("no cue stands near")));
        return this;
    }

    /** A number with what it counts, such as "12 people"; told for no day if {@code asOf} is null. */
    public FactMessages figure(String words, String kind, String asOf, String source) {
        String number = words.substring(0, words.indexOf(' '));
        Span span = span(words);
        figures.add(new Figure(
                id("figures", words),
                span,
                new Span(span.start(), span.start() + number.length(), number),
                Optional.of(new BigDecimal(number)),
                Optional.empty(),
                Optional.empty(),
                "exactly",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Answer.of(kind, "the verb says so"),
                asOf == null ? Answer.unknown("no day is told") : Answer.of(asOf, "the sentence tells it"),
                source == null ? Speaker.unknown("only the outlet says so") : said(source)));
        return this;
    }

    /** The figure last added counts where these words say; what they name is given by {@link #place}. */
    public FactMessages of(String place) {
        Figure figure = figures.removeLast();
        var scope = new FigureScope(
                Answer.of("geonames:0", "the place named nearest"),
                Optional.of(span(place)),
                Answer.unknown("no period is told"),
                Optional.empty(),
                Answer.unknown("no word says so"));
        figures.add(with(figure, Optional.of(scope), Optional.empty()));
        return this;
    }

    /** The figure last added is taken back by these words. */
    public FactMessages withdrawn(String words) {
        Figure figure = figures.removeLast();
        var change = new FigureChange(Direction.WITHDRAWN, span(words), Optional.empty(), Optional.empty());
        figures.add(with(figure, figure.scope(), Optional.of(change)));
        return this;
    }

    private static Figure with(Figure figure, Optional<FigureScope> scope, Optional<FigureChange> change) {
        return new Figure(
                figure.id(),
                figure.span(),
                figure.number(),
                figure.value(),
                figure.low(),
                figure.high(),
                figure.qualifier(),
                figure.unit(),
                figure.counted(),
                figure.head(),
                figure.kind(),
                figure.asOf(),
                figure.source(),
                scope,
                figure.cue(),
                change);
    }

    public FactMessages place(String words, PlaceKind kind, String gazetteerId, String name, String country) {
        var place = new GazetteerPlace(
                gazetteerId,
                name,
                BigDecimal.ONE,
                BigDecimal.TWO,
                Optional.of(country),
                Optional.empty(),
                "town",
                Optional.empty());
        mentions.add(new PlaceMention(
                id("places", words), span(words), kind, Optional.of(place), BigDecimal.ONE, "the only one"));
        return this;
    }

    public FactMessages about(String gazetteerId, String name) {
        about.add(new ArticlePlace(gazetteerId, name, "named most"));
        return this;
    }

    /** An event that its words tell, with what the test changes of it. */
    public FactMessages event(String words, UnaryOperator<Events.Draft> change) {
        events.add(change.apply(Events.draft()).told(id("events", words), span(words)));
        return this;
    }

    public AnalysisMessage message() {
        return new AnalysisMessage(
                article.articleId(),
                article.revision(),
                article.contentHash(),
                new Reader("dateline", "test"),
                article.blocks().stream()
                        .map(block -> new Sentence(
                                block.start(), block.end(), article.blocks().indexOf(block)))
                        .toList(),
                List.of(),
                dates,
                quotes,
                figures,
                List.of(),
                Optional.of(new Places(mentions, Optional.empty(), about)),
                Optional.of(actors),
                Optional.of(events));
    }

    private Speaker said(String speaker) {
        Optional<String> actorId = actors.stream()
                .filter(actor -> actor.name().equals(speaker))
                .map(Actor::actorId)
                .findFirst();
        return new Speaker(Optional.empty(), Optional.empty(), Optional.of(speaker), "subject of said", actorId);
    }

    private String id(String layer, String words) {
        return ContentId.of('f', article.articleId(), layer, words);
    }

    private Span span(String words) {
        int at = article.text().indexOf(words);
        int start = article.text().codePointCount(0, at);
        return new Span(start, start + words.codePointCount(0, words.length()), words);
    }
}

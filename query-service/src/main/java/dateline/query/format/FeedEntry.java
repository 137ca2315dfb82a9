package dateline.query.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.AnalysisMessage.Figure;
import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.Event;
import dateline.contracts.Event.Participant;
import dateline.contracts.MessageJson;
import dateline.contracts.ReportedTime;
import dateline.contracts.Span;
import dateline.query.event.EventView;
import dateline.query.fact.FactArticle;
import dateline.query.figure.FigureView;
import dateline.query.index.ArticleSummary;
import dateline.query.quote.QuoteView;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An item of a list, as a feed tells it.
 *
 * @param id an IRI made of the item's id, so that it is the same after any replay
 * @param page path of the page that shows it; for a fact, of its words
 * @param source canonical address of the article
 * @param text the start of the article, or the sentence that tells the fact
 * @param updated when its document came to us
 * @param published the instant of publication, if the article tells one; a day alone is none
 */
record FeedEntry(
        String id,
        String page,
        Optional<String> source,
        String title,
        String text,
        Instant updated,
        Optional<Instant> published,
        List<String> authors,
        List<String> tags,
        Optional<String> language) {

    private static final String ID = "urn:dateline:";
    private static final String PAGE = "articles/";

    static FeedEntry of(ListKind kind, JsonNode item) {
        return switch (kind) {
            case ARTICLES -> of(read(item, ArticleSummary.class));
            case EVENTS -> of(read(item, EventView.class));
            case QUOTES -> of(read(item, QuoteView.class));
            case FIGURES -> of(read(item, FigureView.class));
            case ACTORS, PLACES -> throw new IllegalArgumentException(kind + " come in no feed");
        };
    }

    private static FeedEntry of(ArticleSummary article) {
        return new FeedEntry(
                ID + article.articleId(),
                PAGE + article.articleId(),
                article.url(),
                article.headline(),
                article.lead(),
                article.learnedAt(),
                instant(article.published()),
                article.authors().isEmpty() ? List.of(article.outlet()) : article.authors(),
                article.section().stream().toList(),
                Optional.of(article.language()).filter(tag -> !tag.equals("und")));
    }

    private static FeedEntry of(EventView shown) {
        Event event = shown.event();
        Span trigger = event.evidence().getFirst().trigger();
        String what =
                event.type() + event.mode().value().map(mode -> " " + mode).orElse("");
        String who = Stream.of(names(event.actors()), names(event.recipients()))
                .filter(names -> !names.isEmpty())
                .collect(Collectors.joining(" → "));
        String title = Stream.of(
                        Stream.of(who.isEmpty() ? what : what + ": " + who),
                        event.place().place().stream().map(place -> place.name()),
                        event.date().value().value().stream(),
                        Stream.of(event.status().name()))
                .flatMap(each -> each)
                .collect(Collectors.joining(", "));
        return fact(
                shown.id(),
                shown.article(),
                trigger,
                title,
                shown.sentence().orElse(trigger).text(),
                Stream.of(Stream.of(event.type()), event.mode().value().stream(), event.contexts().stream())
                        .flatMap(each -> each)
                        .toList());
    }

    private static FeedEntry of(QuoteView shown) {
        Quote quote = shown.quote();
        String words = Stream.concat(Stream.of(quote.words()), quote.more().stream())
                .map(Span::text)
                .collect(Collectors.joining(" … "));
        return fact(
                shown.id(),
                shown.article(),
                quote.words(),
                quote.speaker().name().map(name -> name + ": " + words).orElse(words),
                shown.sentence().orElse(quote.words()).text(),
                List.of(quote.form().name()));
    }

    private static FeedEntry of(FigureView shown) {
        Figure figure = shown.figure();
        String number = figure.kind()
                .value()
                .map(kind -> kind + ": " + figure.span().text())
                .orElse(figure.span().text());
        return fact(
                shown.id(),
                shown.article(),
                figure.span(),
                figure.source().name().map(name -> number + " (" + name + ")").orElse(number),
                shown.sentence().orElse(figure.span()).text(),
                figure.kind().value().stream().toList());
    }

    private static FeedEntry fact(
            String id, FactArticle article, Span words, String title, String text, List<String> tags) {
        return new FeedEntry(
                ID + id,
                "%s%s#t%d-%d".formatted(PAGE, article.articleId(), words.start(), words.end()),
                article.url(),
                title,
                text,
                article.learnedAt(),
                instant(article.published()),
                List.of(article.outlet()),
                tags,
                Optional.empty());
    }

    private static String names(List<Participant> who) {
        return who.stream().map(Participant::name).collect(Collectors.joining(" and "));
    }

    private static Optional<Instant> instant(Optional<ReportedTime> time) {
        try {
            return time.map(told -> OffsetDateTime.parse(told.value()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <T> T read(JsonNode item, Class<T> type) {
        try {
            return MessageJson.MAPPER.treeToValue(item, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was shown can be read again", e);
        }
    }
}

package dateline.processing.event;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.Figure;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.Event;
import dateline.language.AnnotatedText;
import dateline.language.Sentence;
import dateline.language.Syntax;
import dateline.processing.article.Article;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who did what to whom, in the ontology PLOVER.
 *
 * <p>An event comes from the syntax of a clause and from the {@link Lexicon}, never from words that only stand near each
 * other. What an article tells three times is one event with three pieces of evidence.
 */
public final class EventReader {

    private static final Set<BlockKind> TOLD_IN = Set.of(
            BlockKind.HEADLINE, BlockKind.SUBHEAD, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.BLOCK_QUOTE);

    private final SentenceCoder coder = new SentenceCoder();
    private final Triggers triggers = new Triggers();

    /**
     * The events of an article, in the order in which they are first told, also those that are not {@link Confidence#isLikely
     * likely} enough to be published.
     *
     * @param entities of the article
     * @param places of the article; only what is literally a place can be where an event was
     * @param times expressions of time
     * @param quotes words that somebody said: what stands in them is claimed by the speaker
     * @param figures among which are the casualties
     * @param actors who takes part
     */
    public List<Event> read(
            Article article,
            AnnotatedText text,
            List<Entity> entities,
            Optional<Places> places,
            List<TimeExpression> times,
            List<Quote> quotes,
            List<Figure> figures,
            List<Actor> actors) {
        if (NotNews.is(text.sentences())) {
            return List.of();
        }
        Telling telling = new Telling(
                article,
                new People(article, actors),
                new Scene(article, places),
                new Timing(article, times),
                new Claims(article, quotes, entities, actors),
                figures);
        List<Event> events = new ArrayList<>();
        Set<String> recalled = new LinkedHashSet<>();
        Set<String> earlier = new LinkedHashSet<>();
        for (Sentence sentence : text.sentences()) {
            BlockKind kind = article.kindAt(sentence.start()).orElse(BlockKind.CREDIT);
            if (TOLD_IN.contains(kind) && triggers.in(sentence) && !NotNews.is(sentence)) {
                Optional<Syntax> syntax = sentence.syntax();
                syntax.map(each -> Tree.of(sentence, each, kind == BlockKind.HEADLINE))
                        .ifPresent(tree -> coder.read(tree).forEach(reading -> telling.event(tree, reading, events)
                                .ifPresent(event -> {
                                    events.add(event);
                                    if (RelativeDay.isDaysBefore(tree, reading.trigger())) {
                                        earlier.add(event.eventId());
                                    }
                                    if (Recalling.is(tree, reading)) {
                                        recalled.add(event.eventId());
                                    }
                                })));
            }
        }
        List<Event> placed = new Continuity(article, places, times).of(events, earlier);
        // weighed by what the words tell: how often right what they imply is, nobody has counted
        List<Event> weighed = Merging.of(new SameDeed(article, recalled), placed).stream()
                .map(each -> each.sure(Confidence.of(each)))
                .toList();
        return new Implied(article, times, actors).in(weighed);
    }
}

package dateline.processing.quote;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells who says what stands at some place of an article: the speaker of the quotation around it, or of the clause that
 * reports it. If the article says it in its own voice, nobody does.
 */
public final class Sources {

    private final Speakers speakers;
    private final List<Quote> quotes;

    public Sources(Article article, List<Paragraph> paragraphs, List<Entity> entities, List<Quote> quotes) {
        this.speakers = new Speakers(article, paragraphs, entities, List.of());
        this.quotes = List.copyOf(quotes);
    }

    /** Who says the words that start at this word of a paragraph; {@code words} is where they stand. */
    public Speaker of(Paragraph p, int word, Span words) {
        return quotes.stream()
                .filter(quote -> Stream.concat(Stream.of(quote.words()), quote.more().stream())
                        .anyMatch(part -> part.start() <= words.start() && words.end() <= part.end()))
                .findFirst()
                .map(Sources::speakerOf)
                .orElseGet(() -> reported(p, word));
    }

    private static Speaker speakerOf(Quote quote) {
        Speaker speaker = quote.speaker();
        return new Speaker(
                speaker.words(),
                speaker.entityId(),
                speaker.name(),
                "speaker of the quotation: " + speaker.reason(),
                speaker.actorId());
    }

    private Speaker reported(Paragraph p, int word) {
        return Cues.before(p, word, p.sentenceStart(word), false)
                .or(() -> Cues.atEnd(p, word))
                .map(cue -> speakers.of(p, cue.speaker(), cue.how()))
                .orElseGet(() -> Speaker.unknown("only the outlet says so"));
    }
}

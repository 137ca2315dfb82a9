package dateline.query.quote;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.contracts.Answer;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.Span;
import dateline.query.fact.Evidence;
import dateline.query.fact.FactArticle;
import dateline.query.fact.KnownActors;
import dateline.query.fact.Names;
import dateline.query.index.FactKey;
import dateline.query.index.FactText;
import dateline.query.index.FactType;
import dateline.query.index.IndexedFact;
import dateline.query.list.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words that somebody said, with the sentence and the article they were read in.
 *
 * @param sentence the one that the words begin in
 * @param saidOn the day on which they were said, in ISO 8601, if the text tells it
 */
@Schema(description = "Words that somebody said, with the sentence and the article they were read in.")
public record QuoteView(
        @Schema(
                description = "Id of the fact: the article's page opens it at #id.",
                examples = "f22222222222222222222222222")
        String id,

        FactArticle article,

        @Schema(description = "As in the facts of the article: the words, the cue, the speaker or why there is none.")
        Quote quote,

        @Schema(description = "The sentence that the words begin in; absent if it is not known.")
        Optional<Span> sentence,

        @Schema(description = "The day on which the words were said, in ISO 8601, or why it is not known.")
        Answer saidOn) {

    public static final Kind KIND = Kind.of(
                    FactType.QUOTE,
                    QuoteView.class,
                    Map.of(
                            "speaker",
                            FactKey.SOURCE,
                            "speakerSector",
                            FactKey.SOURCE_SECTOR,
                            "country",
                            FactKey.COUNTRY,
                            "cue",
                            FactKey.CUE))
            .at(
                    "q",
                    "/quote/words/text",
                    "/quote/more/*/text",
                    "/quote/speaker/name",
                    "/quote/speaker/words/text",
                    "/quote/cue/text",
                    "/article/headline",
                    "/article/outlet")
            .at("speaker", "/quote/speaker/actorId", "/quote/speaker/name", "/quote/speaker/words/text")
            .at("cue", "/quote/cue/text")
            .dated("/saidOn/value", "/saidOn/reason");

    /** The quotes of a revision, in the order of its text, as the index is to hold them. */
    public static List<IndexedFact> indexed(Revised article, AnalysisMessage facts) {
        KnownActors actors = new KnownActors(facts);
        return facts.quotes().stream()
                .sorted(Comparator.comparingInt(quote -> quote.words().start()))
                .map(quote -> indexed(article, facts, actors, quote))
                .toList();
    }

    private static IndexedFact indexed(Revised article, AnalysisMessage facts, KnownActors actors, Quote quote) {
        var view = new QuoteView(
                quote.id(),
                FactArticle.of(article),
                quote,
                Evidence.sentence(article, facts, quote.words()),
                saidOn(quote, facts));
        IndexedFact fact = IndexedFact.of(FactType.QUOTE, view)
                .with(FactText.WORDS, List.of(said(quote)))
                .with(FactText.SOURCE, Names.of(quote.speaker(), facts))
                .with(FactText.CUE, cue(quote))
                .counted(FactKey.CUE, cue(quote))
                .with(FactKey.COUNTRY, actors.country(quote.speaker()).stream().toList())
                .on(view.saidOn.value());
        return actors.saidBy(fact, Optional.of(quote.speaker()));
    }

    private static List<String> cue(Quote quote) {
        return quote.cue().map(Span::text).stream().toList();
    }

    /** The date among the words that tell when it was said. */
    private static Answer saidOn(Quote quote, AnalysisMessage facts) {
        return quote.saidOn().stream()
                .flatMap(words -> facts.dates().stream().filter(date -> overlap(date.span(), words)))
                .map(TimeExpression::value)
                .findFirst()
                .orElseGet(() -> Answer.unknown("the text does not tell when it was said"));
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static String said(Quote quote) {
        return Stream.concat(Stream.of(quote.words()), quote.more().stream())
                .map(Span::text)
                .collect(Collectors.joining(" "));
    }
}

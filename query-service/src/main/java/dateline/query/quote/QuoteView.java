package dateline.query.quote;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.Span;
import dateline.query.fact.Evidence;
import dateline.query.fact.FactArticle;
import dateline.query.fact.Names;
import dateline.query.index.FactText;
import dateline.query.index.FactType;
import dateline.query.index.IndexedFact;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words that somebody said, with the sentence and the article they were read in.
 *
 * @param sentence the one that the words begin in
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
        Optional<Span> sentence) {

    /** The quotes of a revision, in the order of its text, as the index is to hold them. */
    public static List<IndexedFact> indexed(Revised article, AnalysisMessage facts) {
        return facts.quotes().stream()
                .sorted(Comparator.comparingInt(quote -> quote.words().start()))
                .map(quote -> indexed(article, facts, quote))
                .toList();
    }

    private static IndexedFact indexed(Revised article, AnalysisMessage facts, Quote quote) {
        return IndexedFact.of(
                        FactType.QUOTE,
                        new QuoteView(
                                quote.id(),
                                FactArticle.of(article),
                                quote,
                                Evidence.sentence(article, facts, quote.words())))
                .with(FactText.WORDS, List.of(said(quote)))
                .with(FactText.SOURCE, Names.of(quote.speaker(), facts))
                .with(FactText.CUE, quote.cue().map(Span::text).stream().toList());
    }

    private static String said(Quote quote) {
        return Stream.concat(Stream.of(quote.words()), quote.more().stream())
                .map(Span::text)
                .collect(Collectors.joining(" "));
    }
}

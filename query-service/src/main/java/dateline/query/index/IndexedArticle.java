package dateline.query.index;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.contracts.ArticleMessage.Revised;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the index holds of an article.
 *
 * @param text all its words: headline, captions, body. Quotes are among them
 * @param people names and acronyms of the people it names; likewise the others
 * @param facts its facts, in the order of the text
 * @param asFact the article as one of a list: what it is found and counted by
 */
public record IndexedArticle(
        ArticleSummary summary,
        String text,
        List<String> people,
        List<String> organisations,
        List<String> places,
        List<IndexedFact> facts,
        IndexedFact asFact) {

    public IndexedArticle {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
        facts = List.copyOf(facts);
    }

    /**
     * From a revision, with the names in its facts if they are known.
     *
     * @throws RuntimeException if the message contradicts itself, as when a block ends after the text
     */
    public static IndexedArticle of(Revised article, Optional<AnalysisMessage> facts) {
        ArticleSummary summary = ArticleSummary.of(article, facts);
        return new IndexedArticle(
                summary,
                article.text(),
                names(facts, EntityKind.PERSON),
                names(facts, EntityKind.ORGANISATION),
                names(facts, EntityKind.PLACE),
                List.of(),
                IndexedFact.of(FactType.ARTICLE, summary));
    }

    /** The same article, with its facts. */
    public IndexedArticle with(List<IndexedFact> found) {
        return new IndexedArticle(summary, text, people, organisations, places, found, asFact);
    }

    /** The same article, found by more. */
    public IndexedArticle found(UnaryOperator<IndexedFact> more) {
        return new IndexedArticle(summary, text, people, organisations, places, facts, more.apply(asFact));
    }

    private static List<String> names(Optional<AnalysisMessage> facts, EntityKind kind) {
        return facts.stream()
                .flatMap(f -> f.entities().stream())
                .filter(entity -> entity.kind() == kind)
                .flatMap(IndexedArticle::names)
                .toList();
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.acronym().stream());
    }
}

package dateline.query.figure;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Figure;
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
import dateline.query.index.IndexedFact.Named;
import dateline.query.list.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number that counts something, with the sentence and the article it was read in.
 *
 * @param sentence the one that the figure begins in
 * @param places of which it is told: its own, else those of its sentence, else those of the article
 */
@Schema(description = "A number that counts something, with the sentence and the article it was read in.")
public record FigureView(
        @Schema(
                description = "Id of the fact: the article's page opens it at #id.",
                examples = "f33333333333333333333333333")
        String id,

        FactArticle article,

        @Schema(
                description =
                        "As in the facts of the article: the number, what it counts, its kind, its as-of date, its source and what it covers, each with the reason; and what became of it.")
        Figure figure,

        @Schema(description = "The sentence that the figure begins in; absent if it is not known.")
        Optional<Span> sentence,

        @Schema(
                description =
                        "The place that the figure covers, if its sentence names it; else the places named there; if there are none, those the article is about.")
        List<FigurePlace> places) {

    public static final Kind KIND = Kind.of(
                    FactType.FIGURE,
                    FigureView.class,
                    Map.of(
                            "kind",
                            FactKey.KIND,
                            "source",
                            FactKey.SOURCE,
                            "country",
                            FactKey.COUNTRY,
                            "place",
                            FactKey.PLACE))
            .at(
                    "q",
                    "/sentence/text",
                    "/figure/source/name",
                    "/figure/source/words/text",
                    "/places/*/name",
                    "/article/headline",
                    "/article/outlet")
            .at("kind", "/figure/kind/value")
            .at("source", "/figure/source/actorId", "/figure/source/name", "/figure/source/words/text")
            .at("country", "/places/*/country")
            .placed("/places/*/name", "/places/*/basis")
            .at("place", "/places/*/name", "/places/*/gazetteerId", "/places/*/words/text")
            .dated("/figure/asOf/value", "/figure/asOf/reason");

    public FigureView {
        places = List.copyOf(places);
    }

    /** The figures of a revision, in the order of its text, as the index is to hold them. */
    public static List<IndexedFact> indexed(Revised article, AnalysisMessage facts) {
        KnownActors actors = new KnownActors(facts);
        return facts.figures().stream()
                .sorted(Comparator.comparingInt(figure -> figure.span().start()))
                .map(figure -> indexed(article, facts, actors, figure))
                .toList();
    }

    private static IndexedFact indexed(Revised article, AnalysisMessage facts, KnownActors actors, Figure figure) {
        Optional<Span> sentence = Evidence.sentence(article, facts, figure.span());
        List<FigurePlace> places = FigurePlace.of(facts, figure, sentence);
        IndexedFact fact = IndexedFact.of(
                        FactType.FIGURE, new FigureView(figure.id(), FactArticle.of(article), figure, sentence, places))
                .with(FactText.WORDS, List.of(sentence.orElse(figure.span()).text()))
                .with(FactText.SOURCE, Names.of(figure.source(), facts))
                .with(FactText.PLACE, places.stream().map(FigurePlace::name).toList())
                .with(FactKey.KIND, figure.kind().value().stream().toList())
                .found(
                        FactKey.PLACE,
                        places.stream().flatMap(place -> place.keys().stream()).toList())
                .countedByName(
                        FactKey.PLACE,
                        places.stream()
                                .map(place -> new Named(place.gazetteerId(), place.name()))
                                .toList())
                .with(
                        FactKey.COUNTRY,
                        places.stream()
                                .flatMap(place -> place.country().stream())
                                .toList())
                .at(places.stream().flatMap(place -> place.point().stream()).toList())
                .on(figure.asOf().value());
        return actors.saidBy(fact, Optional.of(figure.source()));
    }
}

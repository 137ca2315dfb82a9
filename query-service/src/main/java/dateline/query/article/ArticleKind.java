package dateline.query.article;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.query.fact.PlaceKeys;
import dateline.query.index.ArticleSummary;
import dateline.query.index.FactKey;
import dateline.query.index.FactType;
import dateline.query.index.IndexedFact;
import dateline.query.index.IndexedFact.Named;
import dateline.query.list.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Articles as they are listed: what they are found and counted by. */
public final class ArticleKind {

    public static final Kind ARTICLES = Kind.of(
                    FactType.ARTICLE,
                    ArticleSummary.class,
                    Map.of("actor", FactKey.ACTOR, "country", FactKey.COUNTRY, "place", FactKey.PLACE))
            .at("q", "/headline", "/lead", "/outlet")
            .at("publishedFrom", "/order/day")
            .at("publishedTo", "/order/day")
            .at("learnedFrom", "/learnedAt")
            .at("learnedTo", "/learnedAt")
            .at("outlet", "/outlet")
            .at("article", "/articleId")
            .at("section", "/section")
            .at("language", "/language")
            .dated("/order/day", "/order/basis");

    private ArticleKind() {}

    /** The article, found by the actors and the places that its facts name in the literal sense. */
    public static IndexedFact found(IndexedFact article, AnalysisMessage facts) {
        List<Actor> actors = facts.actors().orElse(List.of());
        return PlaceKeys.in(article, places(facts))
                .found(
                        FactKey.ACTOR,
                        actors.stream()
                                .flatMap(actor -> Stream.concat(Stream.of(actor.actorId()), actor.names().stream()))
                                .toList())
                .countedByName(
                        FactKey.ACTOR,
                        actors.stream()
                                .map(actor -> new Named(Optional.of(actor.actorId()), actor.name()))
                                .toList());
    }

    private static List<GazetteerPlace> places(AnalysisMessage facts) {
        return facts.places().stream()
                .flatMap(places -> places.mentions().stream())
                .filter(mention -> mention.kind() == PlaceKind.LITERAL)
                .map(PlaceMention::place)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}

package dateline.processing.place;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.ContentId;
import dateline.contracts.Span;
import dateline.language.AnnotatedText;
import dateline.processing.article.Article;
import dateline.processing.place.Resolver.Meaning;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the places of an article: "Almaty" is the city of two million in Kazakhstan, "Paris" in a paper of Lamar County the
 * one in Texas, "Moscow" in "Moscow said" a government, and "Kazakh" a people.
 *
 * <p>A name that cannot be resolved stays, with the reason; it takes nothing from the others.
 */
public final class PlaceReader {

    private final Gazetteer gazetteer;
    private final Spotter spotter;

    /** Reads with this gazetteer, which other readers may share. */
    public PlaceReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.spotter = new Spotter(gazetteer);
    }

    /**
     * The places of an article, in the order of the text.
     *
     * @param entities of the article, as {@link dateline.processing.entity.EntityReader} gives them
     * @param origin where the article comes from
     */
    public Places read(Article article, AnnotatedText text, List<Entity> entities, Origin origin) {
        List<Toponym> toponyms = spotter.find(article, text, entities);
        List<Meaning> meanings = Resolver.resolve(toponyms, Home.of(article.outlet(), origin.url(), gazetteer));
        List<NamedPlace> named = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            PlaceKind kind = Literalness.of(toponyms.get(i), meanings.get(i).place());
            named.add(new NamedPlace(toponyms.get(i), kind, meanings.get(i)));
        }
        return new Places(
                named.stream().map(each -> mention(article, each)).toList(),
                WrittenFrom.of(article, named, origin.dateline()),
                Subject.of(article, named));
    }

    private static PlaceMention mention(Article article, NamedPlace named) {
        Span span = article.span(named.toponym().start(), named.toponym().end());
        return new PlaceMention(
                ContentId.of(
                        'f',
                        article.articleId(),
                        "place",
                        Integer.toString(span.start()),
                        Integer.toString(span.end()),
                        span.text()),
                span,
                named.kind(),
                named.meaning().place().map(PlaceReader::inMessage),
                BigDecimal.valueOf(named.meaning().confidence()).setScale(2, RoundingMode.HALF_UP),
                named.meaning().reason());
    }

    private static GazetteerPlace inMessage(Place place) {
        return new GazetteerPlace(
                place.id(),
                place.name(),
                BigDecimal.valueOf(place.lat()),
                BigDecimal.valueOf(place.lon()),
                Optional.of(place.country()).filter(code -> !code.isEmpty()),
                Optional.of(place.admin1Name()).filter(name -> !name.isEmpty()),
                place.feature().inWords(),
                Optional.of(place.population()).filter(people -> people > 0));
    }
}

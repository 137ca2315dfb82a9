package dateline.query.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Figure;
import dateline.contracts.AnalysisMessage.FigureScope;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.Span;
import dateline.query.index.IndexedFact.Point;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place that a figure is told of.
 *
 * @param gazetteerId absent if the gazetteer has no such place
 * @param name as it is called now, or as the text calls it
 * @param words as the text calls it, if the figure's own sentence does
 * @param country ISO 3166-1 alpha-3, if the sentence names the place and the gazetteer tells it
 * @param lat degrees north, likewise
 * @param lon degrees east, likewise
 */
@Schema(description = "A place that the figure is told of.")
public record FigurePlace(
        @Schema(description = "Absent if the gazetteer has no such place.", examples = "geonames:1526384")
        Optional<String> gazetteerId,

        @Schema(examples = "Almaty") String name,

        @Schema(description = "How the sentence calls it.") Optional<Span> words,

        @Schema(description = "ISO 3166-1 alpha-3.", examples = "KAZ")
        Optional<String> country,

        @Schema(description = "Degrees north, if the sentence names the place.")
        Optional<BigDecimal> lat,

        @Schema(description = "Degrees east.") Optional<BigDecimal> lon,

        @Schema(description = "Which words tie the figure to it.")
        Basis basis) {

    /** How a figure comes to a place. */
    public enum Basis {
        /** The figure's own sentence names it. */
        SENTENCE("sentence"),
        /** The sentence names none; the article is about this one. */
        ARTICLE("article");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        @JsonValue
        public String words() {
            return words;
        }
    }

    /**
     * The places of a figure: the one of its own scope, where its sentence names that. Else those that the sentence
     * names; only if it names none, those that the article is about. A name that stands for a government, a people or a
     * part of another name is not where things happen.
     */
    static List<FigurePlace> of(AnalysisMessage facts, Figure figure, Optional<Span> sentence) {
        Optional<FigurePlace> own =
                figure.scope().flatMap(FigureScope::placeWords).flatMap(words -> own(facts, words));
        return own.map(List::of).orElseGet(() -> ofSentence(facts, sentence));
    }

    private static Optional<FigurePlace> own(AnalysisMessage facts, Span words) {
        return facts.places().stream()
                .flatMap(places -> places.mentions().stream())
                .filter(mention -> mention.span().equals(words))
                .findFirst()
                .map(FigurePlace::named);
    }

    private static List<FigurePlace> ofSentence(AnalysisMessage facts, Optional<Span> sentence) {
        List<FigurePlace> named = facts.places().stream()
                .flatMap(places -> places.mentions().stream())
                .filter(mention -> mention.kind() == PlaceKind.LITERAL)
                .filter(mention ->
                        sentence.filter(words -> isIn(mention.span(), words)).isPresent())
                .map(FigurePlace::named)
                .toList();
        return named.isEmpty() ? about(facts.places()) : named;
    }

    private static boolean isIn(Span inner, Span outer) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private static FigurePlace named(PlaceMention mention) {
        return new FigurePlace(
                mention.place().map(GazetteerPlace::gazetteerId),
                mention.place().map(GazetteerPlace::name).orElse(mention.span().text()),
                Optional.of(mention.span()),
                mention.place().flatMap(GazetteerPlace::country),
                mention.place().map(GazetteerPlace::lat),
                mention.place().map(GazetteerPlace::lon),
                Basis.SENTENCE);
    }

    private static List<FigurePlace> about(Optional<Places> places) {
        return places.stream()
                .flatMap(each -> each.about().stream())
                .map(place -> new FigurePlace(
                        Optional.of(place.gazetteerId()),
                        place.name(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Basis.ARTICLE))
                .toList();
    }

    /** Where it is on the map, if its sentence names it. */
    Optional<Point> point() {
        return lat.map(north -> new Point(north.doubleValue(), lon.orElseThrow().doubleValue()));
    }

    /** What it is found by: its id, its names, and the id of the country it lies in. */
    List<String> keys() {
        return Stream.of(
                        gazetteerId.stream(),
                        Stream.of(name),
                        words.map(Span::text).stream(),
                        country.map("country:"::concat).stream())
                .flatMap(each -> each)
                .toList();
    }
}

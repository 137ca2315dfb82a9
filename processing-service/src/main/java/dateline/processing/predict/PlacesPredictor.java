package dateline.processing.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.language.AnnotatedText;
import dateline.language.LanguageReader;
import dateline.processing.article.Article;
import dateline.processing.entity.EntityReader;
import dateline.processing.place.Gazetteer;
import dateline.processing.place.Origin;
import dateline.processing.place.PlaceReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names and resolves places for the tasks {@code geo_lgl}, {@code geo_trnews} and {@code geo_geowebnews}: a line {@code
 * {"id", "title", "url", "text"}} in, a line {@code {"id", "toponyms": [{"start", "end", "text", "lat", "lon", "country"}]}}
 * out, in the order of the input, in code points.
 *
 * <p>The places are those of {@link PlaceReader}, as in production. The tasks' gold counts what stands for a government or a
 * people among the toponyms, as we tell them with their kind; persons are left out. What is before {@code body_start} is
 * not read.
 */
public final class PlacesPredictor {

    private static final Set<String> TASKS = Set.of("geo_lgl", "geo_trnews", "geo_geowebnews");

    private final LanguageReader language = new LanguageReader();
    private final EntityReader entities = new EntityReader();
    private final PlaceReader places = new PlaceReader(Gazetteer.standard());

    private PlacesPredictor() {}

    /** Takes {@code --task TASK --in FILE --out FILE}; ends with 2 if it is called otherwise. */
    public static void main(String[] args) throws IOException {
        Cases.task(args, TASKS);
        new Cases("toponyms", new PlacesPredictor()::addToponyms).predict(args);
    }

    private void addToponyms(String id, JsonNode input, ObjectNode prediction) {
        ArrayNode list = prediction.putArray("toponyms");
        String whole = input.path("text").asText();
        int skipped = input.path("body_start").asInt(0);
        String text = whole.substring(whole.offsetByCodePoints(0, skipped));
        Article article = new Article(id, text, List.of(paragraph(text)), Optional.empty(), "");
        AnnotatedText read = language.read(text);
        Optional<String> url = Optional.ofNullable(input.path("url").asText(null));
        for (PlaceMention each : places.read(article, read, entities.read(article, read), Origin.at(url))
                .mentions()) {
            if (each.kind() != PlaceKind.PERSON) {
                add(list.addObject(), each, skipped);
            }
        }
    }

    private static void add(ObjectNode toponym, PlaceMention mention, int skipped) {
        toponym.put("start", mention.span().start() + skipped)
                .put("end", mention.span().end() + skipped)
                .put("text", mention.span().text())
                .put("kind", mention.kind().name());
        mention.place().ifPresent(place -> {
            toponym.put("lat", place.lat()).put("lon", place.lon());
            place.country().ifPresent(code -> toponym.put("country", countryName(code)));
        });
    }

    /** The tasks write countries by their English names. */
    private static String countryName(String alpha3) {
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = Locale.of("", alpha2);
            if (country.getISO3Country().equals(alpha3)) {
                return country.getDisplayCountry(Locale.ENGLISH);
            }
        }
        return alpha3;
    }

    private static Block paragraph(String text) {
        return new Block(BlockKind.PARAGRAPH, 0, text.codePointCount(0, text.length()));
    }
}

package dateline.query.list;

import dateline.query.fact.Asked;
import dateline.query.fact.Codes;
import dateline.query.index.Area;
import dateline.query.index.FactKey;
import dateline.query.index.FactSelection;
import dateline.query.index.FactText;
import dateline.query.index.FactType;
import dateline.query.index.Selection;
import dateline.query.paging.Areas;
import dateline.query.paging.Moments;
import dateline.query.search.Questions;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that narrow every list; each kind of thing adds its own. */
public abstract class ListParameters {

    private static final Pattern ACTOR_ID = Pattern.compile("p[0-9a-z]{26}");

    @QueryParam("q")
    @Parameter(
            description =
                    "Words, all of which must be there; \"phrases\", AND, OR, NOT, beginning*, parentheses and field: as in /v1/search.",
            example = "airport")
    String q;

    @QueryParam("from")
    @Parameter(
            description =
                    "On this day or later: the day of an event, the as-of day of a figure, the day words were said; of articles, actors and places the day of publication. What tells no day is not found then.",
            example = "2022-01-02")
    String from;

    @QueryParam("to")
    @Parameter(description = "On this day or earlier; see from.", example = "2022-01-12")
    String to;

    @QueryParam("publishedFrom")
    @Parameter(
            description = "The article was published on this day or later, or from this instant on.",
            example = "2022-01-02")
    String publishedFrom;

    @QueryParam("publishedTo")
    @Parameter(
            description = "The article was published on this day or earlier, or before this instant.",
            example = "2022-01-12")
    String publishedTo;

    @QueryParam("learnedFrom")
    @Parameter(
            description = "The article's document came to us on this day (of UTC) or later, or from this instant on.",
            example = "2022-01-02")
    String learnedFrom;

    @QueryParam("learnedTo")
    @Parameter(
            description = "The article's document came to us on this day (of UTC) or earlier, or before this instant.")
    String learnedTo;

    @QueryParam("outlet")
    @Parameter(description = "Published by this outlet; case makes no difference.", example = "The Harbour Courier")
    String outlet;

    @QueryParam("article")
    @Parameter(description = "Of this article.", example = "a0h2v9rz5tq8m3c7w1x4k6n8p2d")
    String article;

    @QueryParam("section")
    @Parameter(description = "The article stood in this section; case makes no difference.", example = "News")
    String section;

    @QueryParam("language")
    @Parameter(description = "Language of the article, as BCP 47 tag.", example = "en")
    String language;

    @QueryParam("country")
    @Parameter(
            description =
                    "Country where it is, ISO 3166-1 alpha-3, with commas between: of the place; of quotes, the speaker's; of actors, their own; of articles, of a place they name.",
            example = "KAZ")
    String country;

    @QueryParam("place")
    @Parameter(
            description =
                    "Where it is: a gazetteer id, the whole name of a place, or the id of a country. Of quotes and actors: the article names that place.",
            example = "Almaty")
    String place;

    @QueryParam("bbox")
    @Parameter(
            description =
                    "Where it is: west, south, east and north in degrees, with commas between. West may be east of east, across the date line. Of quotes and actors: the article names a place there.",
            example = "46.5,40.5,87.4,55.5")
    String bbox;

    @QueryParam("near")
    @Parameter(description = "Near this point: degrees north and east, with a comma between.", example = "43.25,76.95")
    String near;

    @QueryParam("radius")
    @Parameter(description = "How near, in kilometres, up to 5000; 50 if left out.", example = "25")
    String radius;

    /** What all lists can be narrowed by. */
    protected final FactSelection common(FactType type) {
        Selection articles = articles();
        FactSelection all = type.hasOwnDay()
                ? FactSelection.of(type, articles).on(Moments.days("from", from, "to", to))
                : FactSelection.of(type, articles.published(Moments.period("from", from, "to", to)));
        FactSelection asked =
                all.ofArticle(Asked.words("article", article)).with(FactKey.COUNTRY, Codes.of("country", country));
        return Questions.narrow(there(asked), q);
    }

    private Selection articles() {
        return Selection.ALL
                .published(Moments.period("publishedFrom", publishedFrom, "publishedTo", publishedTo))
                .learned(Moments.period("learnedFrom", learnedFrom, "learnedTo", learnedTo))
                .outlet(Asked.words("outlet", outlet))
                .section(Asked.words("section", section))
                .language(Asked.words("language", language));
    }

    private FactSelection there(FactSelection asked) {
        List<String> places = Asked.words("place", place).stream().toList();
        Optional<Area> area = Areas.read(bbox, near, radius);
        return asked.type() == FactType.QUOTE || asked.type() == FactType.ACTOR
                ? asked.inArticlesWith(FactKey.PLACE, places).inArticlesIn(area)
                : asked.with(FactKey.PLACE, places).in(area);
    }

    /** Only with somebody in a part: an actor's id, or words of the name. */
    protected static FactSelection who(FactSelection asked, FactKey key, FactText text, Optional<String> value) {
        return value.filter(each -> ACTOR_ID.matcher(each).matches())
                .map(id -> asked.with(key, List.of(id)))
                .orElseGet(() -> asked.with(text, value));
    }
}

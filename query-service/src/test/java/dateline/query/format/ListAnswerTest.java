package dateline.query.format;

import static dateline.query.Events.place;
import static dateline.query.FactMessages.factsOf;
import static dateline.query.Messages.article;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.MessageJson;
import dateline.query.actor.ActorView;
import dateline.query.event.EventView;
import dateline.query.figure.FigureView;
import dateline.query.index.ArticleSummary;
import dateline.query.index.IndexedFact;
import dateline.query.place.PlaceView;
import dateline.query.quote.QuoteView;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Each format by its own rules, with words that each of them would like to take for something else. */
class ListAnswerTest {

    private static final String HEADLINE = "=cmd|' /C calc'!A0, \"so\" <b>&amp; ]]> שלום 🌊\nand \u0001 more";
    private static final String QUOTED = "-1+1 \"is\" <nothing>, & שלום 🌊";
    private static final URI BASE = URI.create("https://desk.example/");

    private static final Revised ARTICLE = article("nasty")
            .headline(HEADLINE)
            .published("2022-01-10T20:13:26+06:00")
            .outlet("@The <Courier> & Sons")
            .body("“" + QUOTED + "” said Ida Brandt.", "12 people were held in Almaty and Taldykorgan.")
            .message();
    private static final AnalysisMessage FACTS = factsOf(ARTICLE)
            .quote(QUOTED, "said", "Ida Brandt")
            .figure("12 people", "detained", "2022-01-09", "Interior Ministry")
            .place("Almaty", PlaceKind.LITERAL, "geonames:1526384", "Almaty", "KAZ")
            .place("Taldykorgan", PlaceKind.LITERAL, "geonames:1518542", "Taldykorgan", "KAZ")
            .event("held", event -> event.at(place("geonames:1526384", "Almaty", 43.25, -76.95, "KAZ"))
                    .on("2022-01-09"))
            .event("people", event -> event)
            .message();

    private static final ActorView ACTOR = new ActorView(
            "p0h2v9rz5tq8m3c7w1x4k6n8p2d",
            "+" + QUOTED,
            List.of("+" + QUOTED, "one, more"),
            Actor.Kind.PERSON,
            Optional.of("KAZ"),
            Optional.empty(),
            Optional.empty(),
            3,
            2,
            1,
            0,
            LocalDate.of(2022, 1, 9),
            LocalDate.of(2022, 1, 10));
    private static final PlaceView PLACE = new PlaceView(
            "geonames:1526384",
            "+" + QUOTED,
            List.of("+" + QUOTED),
            Optional.of("KAZ"),
            Optional.empty(),
            "town",
            new BigDecimal("43.25"),
            new BigDecimal("-76.950"),
            3,
            2,
            LocalDate.of(2022, 1, 9),
            LocalDate.of(2022, 1, 10));

    @ParameterizedTest
    @EnumSource
    void csvIsATableWithAHeaderAndALineForEachItem(ListKind kind) throws Exception {
        String table = text(kind, Format.CSV);

        assertThat(table).endsWith("\r\n");
        List<CSVRecord> rows = rows(table);
        assertThat(rows).hasSameSizeAs(answer(kind).items()).allMatch(CSVRecord::isConsistent);
        assertThat(rows.getFirst().toMap())
                .satisfiesAnyOf(
                        row -> assertThat(row)
                                .containsEntry("headline", "'" + HEADLINE)
                                .containsEntry("outlet", "'@The <Courier> & Sons"),
                        row -> assertThat(row).containsEntry("name", "'+" + QUOTED));
    }

    @Test
    void csvMakesTextThatBeginsAFormulaHarmlessAndLeavesNumbersAlone() throws Exception {
        CSVRecord event = rows(text(ListKind.EVENTS, Format.CSV)).getLast();

        assertThat(rows(text(ListKind.QUOTES, Format.CSV)).getFirst().get("words"))
                .isEqualTo("'" + QUOTED);
        assertThat(event.get("score")).isEqualTo("-7");
        assertThat(event.get("lat")).isEqualTo("43.25");
        assertThat(event.get("lon")).isEqualTo("-76.95");
        assertThat(event.get("place")).isEqualTo("Almaty");
        assertThat(event.get("claimedBy")).isEmpty();
    }

    @Test
    void csvHasTheColumnsOfTheFieldsThatAreAskedFor() throws Exception {
        ListAnswer all = answer(ListKind.QUOTES);
        ListAnswer some = new ListAnswer(
                all.kind(), all.items(), List.of("id", "sentence"), all.base(), all.self(), Optional.empty());

        assertThat(new String(some.in(Format.CSV), StandardCharsets.UTF_8)).startsWith("id,sentence\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void csvOfNothingIsItsHeader(ListKind kind) throws Exception {
        ListAnswer none = new ListAnswer(kind, List.of(), List.of(), BASE, BASE, Optional.empty());

        assertThat(new String(none.in(Format.CSV), StandardCharsets.UTF_8).lines())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void ndjsonIsAnItemALineAsInTheList(ListKind kind) throws Exception {
        List<String> lines = text(kind, Format.NDJSON).lines().toList();

        assertThat(lines).hasSameSizeAs(answer(kind).items());
        for (int i = 0; i < lines.size(); i++) {
            assertThat(new ObjectMapper().readTree(lines.get(i)))
                    .isEqualTo(new ObjectMapper()
                            .readTree(answer(kind).items().get(i).toString()));
        }
    }

    @Test
    void geojsonHasWhatHasAPointAndTellsLongitudeFirst() throws Exception {
        JsonNode collection = json(ListKind.EVENTS, Format.GEOJSON);

        assertThat(collection.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(collection.path("features")).hasSize(1);
        JsonNode feature = collection.at("/features/0");
        assertThat(feature.path("type").asText()).isEqualTo("Feature");
        assertThat(feature.path("id").asText()).startsWith("f");
        assertThat(feature.at("/geometry/type").asText()).isEqualTo("Point");
        assertThat(feature.at("/geometry/coordinates/0").asDouble()).isEqualTo(-76.95);
        assertThat(feature.at("/geometry/coordinates/1").asDouble()).isEqualTo(43.25);
        assertThat(feature.at("/properties/headline").asText()).isEqualTo(HEADLINE);
    }

    @Test
    void geojsonTellsAllPointsOfAFigureAndTheColumnsOfTheTable() throws Exception {
        String figures = """
                {"items": [{"id": "f1", "figure": {"kind": {"value": "detained"}}, "places": [
                  {"name": "Port Anders", "lat": 1.50, "lon": 2.5}, {"name": "Lo", "lat": -3, "lon": 4}, {"name": "Hi"}]}]}""";
        List<JsonNode> items = ListAnswer.items(figures.getBytes(StandardCharsets.UTF_8));
        JsonNode figure = new ObjectMapper()
                .readTree(new ListAnswer(ListKind.FIGURES, items, List.of(), BASE, BASE, Optional.empty())
                        .in(Format.GEOJSON))
                .at("/features/0");
        assertThat(figure.path("geometry")).hasToString("{\"type\":\"MultiPoint\",\"coordinates\":[[2.5,1.5],[4,-3]]}");
        assertThat(figure.at("/properties/kind").asText()).isEqualTo("detained");
        assertThat(figure.at("/properties/places")).hasToString("[\"Port Anders\",\"Lo\",\"Hi\"]");
        assertThat(figure.path("properties").has("low")).isFalse();

        JsonNode place = json(ListKind.PLACES, Format.GEOJSON).at("/features/0");
        assertThat(place.at("/geometry")).hasToString("{\"type\":\"Point\",\"coordinates\":[-76.95,43.25]}");
        assertThat(place.path("id").asText()).isEqualTo("geonames:1526384");
        assertThat(place.at("/properties/articles").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("thoseWithFeeds")
    void atomHasWhatRfc4287Requires(ListKind kind) throws Exception {
        Document feed = xml(text(kind, Format.ATOM));

        Element root = feed.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(root.getLocalName()).isEqualTo("feed");
        assertThat(child(root, "id")).startsWith(BASE.toString());
        assertThat(child(root, "title")).isEqualTo("Dateline: " + kind.plural());
        assertThat(OffsetDateTime.parse(child(root, "updated")).toInstant()).isEqualTo(ARTICLE.learnedAt());
        NodeList entries = root.getElementsByTagNameNS("*", "entry");
        assertThat(entries.getLength()).isEqualTo(answer(kind).items().size());
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            assertThat(child(entry, "id")).matches("urn:dateline:[af][0-9a-z]{26}");
            assertThat(child(entry, "title")).isNotBlank();
            assertThat(child(entry, "summary")).isNotBlank();
            assertThat(OffsetDateTime.parse(child(entry, "published")).toInstant())
                    .isEqualTo(Instant.parse("2022-01-10T14:13:26Z"));
            assertThat(entry.getElementsByTagNameNS("*", "author").getLength()).isPositive();
            Element alternate =
                    (Element) entry.getElementsByTagNameNS("*", "link").item(0);
            assertThat(alternate.getAttribute("rel")).isEqualTo("alternate");
            assertThat(alternate.getAttribute("href")).startsWith(BASE + "articles/" + ARTICLE.articleId());
        }
    }

    @Test
    void pagesOfAnAtomFeedHaveOneId() throws Exception {
        ListAnswer all = answer(ListKind.QUOTES);
        URI page = URI.create(BASE + "v1/quotes.atom?cursor=abc&outlet=The%20Courier&limit=2");
        ListAnswer second = new ListAnswer(all.kind(), all.items(), List.of(), BASE, page, Optional.empty());

        Element feed =
                xml(new String(second.in(Format.ATOM), StandardCharsets.UTF_8)).getDocumentElement();
        assertThat(child(feed, "id")).isEqualTo(BASE + "v1/quotes.atom?outlet=The%20Courier&limit=2");
    }

    @Test
    void atomSurvivesNastyWordsAndPointsToTheWordsOfAFact() throws Exception {
        SyndFeed quotes = new SyndFeedInput().build(new StringReader(text(ListKind.QUOTES, Format.ATOM)));
        SyndEntry quote = quotes.getEntries().getFirst();
        assertThat(quote.getTitle()).isEqualTo("Ida Brandt: " + QUOTED);
        assertThat(quote.getLink()).matches(".*#t[0-9]+-[0-9]+");
        assertThat(quote.getAuthors().getFirst().getName()).isEqualTo("@The <Courier> & Sons");

        SyndFeed articles = new SyndFeedInput().build(new StringReader(text(ListKind.ARTICLES, Format.ATOM)));
        // XML has no place for the character 1.
        assertThat(articles.getEntries().getFirst().getTitle()).isEqualTo(HEADLINE.replace("\u0001", ""));
    }

    @ParameterizedTest
    @MethodSource("thoseWithFeeds")
    void jsonFeedHasWhatItsVersionRequires(ListKind kind) throws Exception {
        JsonNode feed = json(kind, Format.JSON_FEED);

        assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").asText()).isNotBlank();
        assertThat(feed.path("feed_url").asText()).isEqualTo("https://desk.example/v1/self");
        assertThat(feed.path("next_url").asText()).isEqualTo("https://desk.example/v1/next");
        assertThat(feed.path("items")).hasSameSizeAs(answer(kind).items());
        for (JsonNode item : feed.path("items")) {
            assertThat(item.path("id").asText()).startsWith("urn:dateline:");
            assertThat(item.path("content_text").asText()).isNotBlank();
            assertThat(item.path("url").asText()).startsWith(BASE + "articles/");
            assertThat(Instant.parse(item.path("date_modified").asText())).isEqualTo(ARTICLE.learnedAt());
            assertThat(item.path("authors").path(0).path("name").asText()).isNotBlank();
        }
    }

    @Test
    void feedsTellNoInstantWhereTheArticleTellsADayAlone() throws Exception {
        Revised dated = article("dated").published("2022-01-10").message();
        ListAnswer answer = answer(ListKind.ARTICLES, Stream.of(ArticleSummary.of(dated, Optional.empty())));

        assertThat(new String(answer.in(Format.JSON_FEED), StandardCharsets.UTF_8))
                .doesNotContain("date_published");
        assertThat(new String(answer.in(Format.ATOM), StandardCharsets.UTF_8)).doesNotContain("<published>");
    }

    private static Stream<ListKind> thoseWithFeeds() {
        return Arrays.stream(ListKind.values()).filter(kind -> kind.formats().contains(Format.ATOM));
    }

    private static ListAnswer answer(ListKind kind) {
        return answer(
                kind,
                switch (kind) {
                    case ARTICLES -> Stream.of(ArticleSummary.of(ARTICLE, Optional.of(FACTS)));
                    case EVENTS -> EventView.indexed(ARTICLE, FACTS).stream().map(IndexedFact::shown);
                    case QUOTES -> QuoteView.indexed(ARTICLE, FACTS).stream().map(IndexedFact::shown);
                    case FIGURES -> FigureView.indexed(ARTICLE, FACTS).stream().map(IndexedFact::shown);
                    case ACTORS -> Stream.of(ACTOR);
                    case PLACES -> Stream.of(PLACE);
                });
    }

    private static ListAnswer answer(ListKind kind, Stream<?> items) {
        return new ListAnswer(
                kind,
                ListAnswer.items(MessageJson.write(Map.of("items", items.toList()))),
                List.of(),
                BASE,
                BASE.resolve("v1/self"),
                Optional.of(BASE.resolve("v1/next")));
    }

    private static String text(ListKind kind, Format format) {
        return new String(answer(kind).in(format), StandardCharsets.UTF_8);
    }

    private static JsonNode json(ListKind kind, Format format) throws Exception {
        return new ObjectMapper().readTree(answer(kind).in(format));
    }

    private static List<CSVRecord> rows(String table) throws Exception {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(table, format)) {
            assertThat(Set.copyOf(parser.getHeaderNames())).hasSameSizeAs(parser.getHeaderNames());
            return parser.getRecords();
        }
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String child(Element parent, String name) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (name.equals(node.getLocalName())) {
                return node.getTextContent();
            }
        }
        return "";
    }
}

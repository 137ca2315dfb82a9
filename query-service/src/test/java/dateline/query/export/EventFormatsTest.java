package dateline.query.export;

import static dateline.query.Events.draft;
import static dateline.query.Events.place;
import static dateline.query.Events.who;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.contracts.AnalysisMessage.Reader;
import dateline.contracts.Event.Status;
import dateline.contracts.Span;
import dateline.query.Events.Draft;
import dateline.query.event.EventView;
import dateline.query.fact.FactArticle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each format by its own rules. */
class EventFormatsTest {

    // What PLOVER's manual names; the first four must be there.
    private static final List<String> REQUIRED = List.of("id", "date", "actor", "event");
    private static final Set<String> PLOVER_FIELDS = Set.of(
            "id",
            "has_event",
            "date",
            "time",
            "enddate",
            "endtime",
            "actor",
            "recipient",
            "event",
            "event_loc",
            "event_text",
            "quad_code",
            "event_scale",
            "mode",
            "context",
            "link",
            "text",
            "text_info",
            "cite_info",
            "coder",
            "coded_date",
            "coded_time",
            "comment");
    private static final Draft IN_ALMATY =
            draft().at(place("geonames:1526384", "Almaty", 43.25, 76.95, "KAZ")).on("2022-01-05");

    @Test
    void ploverHasTheFieldsOfTheManualAndNoOther() throws Exception {
        JsonNode line = new ObjectMapper()
                .readTree(new PloverJsonLines().write(shown(IN_ALMATY)).orElseThrow());

        Set<String> fields = new TreeSet<>();
        line.fieldNames().forEachRemaining(fields::add);
        assertThat(PLOVER_FIELDS).containsAll(fields);
        assertThat(fields).containsAll(REQUIRED);
        assertThat(line.path("date").asText()).isEqualTo("2022-01-05");
        assertThat(line.at("/actor/0/code").asText()).isEqualTo("KAZ");
        assertThat(line.at("/actor/0/sector").asText()).isEqualTo("COP");
        assertThat(line.at("/mode/0").asText()).isEqualTo("arrest");
        assertThat(line.at("/event_loc/geonameid").asText()).isEqualTo("1526384");
        assertThat(line.path("quad_code").asInt()).isBetween(1, 4);
        assertThat(line.path("coder").asText()).isEqualTo("dateline 0.0");
    }

    @Test
    void ploverSaysAPeriodByItsTwoEndsAndTheStatusInTheComment() throws Exception {
        JsonNode line = new ObjectMapper()
                .readTree(new PloverJsonLines()
                        .write(shown(draft().on("2022-01").status(Status.PLANNED)))
                        .orElseThrow());

        assertThat(line.path("date").asText()).isEqualTo("2022-01-01");
        assertThat(line.path("enddate").asText()).isEqualTo("2022-01-31");
        assertThat(line.path("comment").asText()).startsWith("status PLANNED");
    }

    @Test
    void ploverLeavesOutWhatHasNoDate() {
        assertThat(new PloverJsonLines().write(shown(draft()))).isEmpty();
    }

    @Test
    void gdeltHasSixtyOneColumnsInItsOrder() {
        String[] row = new GdeltTsv().write(shown(IN_ALMATY)).orElseThrow().split("\t", -1);

        assertThat(row).hasSize(61);
        assertThat(row[0]).matches("[1-9][0-9]{0,18}");
        assertThat(row[1]).isEqualTo("20220105");
        assertThat(row[2]).isEqualTo("202201");
        assertThat(row[3]).isEqualTo("2022");
        assertThat(row[4]).isEqualTo("2022.0959");
        assertThat(List.of(row).subList(5, 8)).containsExactly("KAZCOP", "POLICE", "KAZ");
        assertThat(row[12]).isEqualTo("COP");
        assertThat(List.of(row).subList(15, 18)).containsExactly("KAZOPP", "PROTESTERS", "KAZ");
        assertThat(List.of(row).subList(25, 30)).containsExactly("1", "173", "173", "17", "4");
        assertThat(row[35]).isEqualTo("0");
        assertThat(row[43]).isEqualTo("0");
        assertThat(List.of(row).subList(51, 59)).containsExactly("4", "Almaty", "KZ", "KZ", "", "43.25", "76.95", "");
        assertThat(row[59]).isEqualTo("20220110201500");
        assertThat(row[60]).isEqualTo("https://courier.example/held");
    }

    @Test
    void gdeltNamesGroupsAsCameoDoes() {
        String[] row = new GdeltTsv()
                .write(shown(IN_ALMATY.by(who("United Nations", "UNO", "UNK")).to(null)))
                .orElseThrow()
                .split("\t", -1);

        assertThat(List.of(row).subList(5, 13))
                .containsExactly("UNOIGO", "UNITED NATIONS", "", "UNO", "", "", "", "IGO");
        assertThat(List.of(row).subList(15, 25)).allMatch(String::isEmpty);
    }

    @Test
    void gdeltLeavesOutWhatIsNotOfOneDayAndWhatHasNoCameoCode() {
        assertThat(new GdeltTsv().write(shown(draft()))).isEmpty();
        assertThat(new GdeltTsv().write(shown(draft().on("2022-01-03/2022-01-09"))))
                .isEmpty();
        assertThat(new GdeltTsv().write(shown(IN_ALMATY.cameo(null)))).isEmpty();
    }

    @Test
    void geoJsonPutsLongitudeFirstAndHasNoGeometryWithoutAPlace() throws Exception {
        GeoJson format = new GeoJson();
        String collection = format.head()
                + format.write(shown(IN_ALMATY)).orElseThrow()
                + format.between()
                + format.write(shown(draft())).orElseThrow()
                + format.tail(true);

        JsonNode read = new ObjectMapper().readTree(collection);
        assertThat(read.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(read.at("/features/0/type").asText()).isEqualTo("Feature");
        assertThat(read.at("/features/0/geometry/type").asText()).isEqualTo("Point");
        assertThat(read.at("/features/0/geometry/coordinates/0").asDouble()).isEqualTo(76.95);
        assertThat(read.at("/features/0/geometry/coordinates/1").asDouble()).isEqualTo(43.25);
        assertThat(read.at("/features/1/geometry").isNull()).isTrue();
        assertThat(read.at("/features/1/properties/placeBasis").asText()).isNotEmpty();
        assertThat(new ObjectMapper()
                        .readTree(format.head() + format.tail(false))
                        .at("/features"))
                .isEmpty();
    }

    private static EventView shown(Draft draft) {
        Span words = new Span(0, 8, "arrested");
        String id = "f0h2v9rz5tq8m3c7w1x4k6n8p2d";
        return new EventView(
                id,
                new FactArticle(
                        "a0h2v9rz5tq8m3c7w1x4k6n8p2d",
                        1,
                        "Two hundred held",
                        "The Harbour Courier",
                        Optional.empty(),
                        Optional.of("en"),
                        Optional.of("https://courier.example/held"),
                        Optional.empty(),
                        Instant.parse("2022-01-10T20:15:00Z")),
                draft.told(id, words),
                Optional.of(words),
                true,
                new Reader("dateline", "0.0"));
    }
}

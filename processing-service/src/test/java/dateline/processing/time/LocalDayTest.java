package dateline.processing.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.ArticlePlace;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.ReportedTime;
import dateline.contracts.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalDayTest {

    @ParameterizedTest(name = "published {0}, written at longitude {1} -> {2}")
    @CsvSource({
        "2022-01-10T21:30:00-05:00,  76.95, 2022-01-11",
        "2022-01-11T02:00:00Z,      -98.50, 2022-01-10",
        "2022-01-10T12:00:00Z,       76.95, the same",
        "2022-01-10T18:30:00Z,       76.95, the same",
        "2022-01-10T21:30:00,        76.95, the same",
        "2022-01-10,                 76.95, the same",
    })
    void theDayWhereItWasWritten(String published, BigDecimal longitude, String day) {
        Optional<LocalDate> there = LocalDay.of(
                Optional.of(new ReportedTime(published, Optional.empty(), "meta")), Optional.of(writtenAt(longitude)));

        assertThat(there.map(LocalDate::toString).orElse("the same")).isEqualTo(day);
    }

    private static Places writtenAt(BigDecimal longitude) {
        GazetteerPlace place = new GazetteerPlace(
                "geonames:1",
                "Port Ellery",
                BigDecimal.ZERO,
                longitude,
                Optional.empty(),
                Optional.empty(),
                "town",
                Optional.empty());
        PlaceMention mention = new PlaceMention(
                "p",
                new Span(0, 11, "PORT ELLERY"),
                PlaceKind.LITERAL,
                Optional.of(place),
                BigDecimal.ONE,
                "the only one");
        return new Places(
                List.of(mention), Optional.of(new ArticlePlace("geonames:1", "Port Ellery", "dateline")), List.of());
    }
}

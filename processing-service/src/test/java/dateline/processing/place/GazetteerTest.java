package dateline.processing.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    static final Gazetteer STANDARD = Gazetteer.standard();

    @ParameterizedTest(name = "{0} is {1} in {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    Nur-Sultan     | Astana           | KAZ
                    Tselinograd    | Astana           | KAZ
                    Alma-Ata       | Almaty           | KAZ
                    Kiev           | Kyiv             | UKR
                    Bombay         | Mumbai           | IND
                    St. Petersburg | Saint Petersburg | RUS
                    Leningrad      | Saint Petersburg | RUS
                    New York       | New York City    | USA
                    Xi’an          | Xi’an            | CHN
                    Sao Paulo      | São Paulo        | BRA
                    Burma          | Myanmar          | MMR
                    DPRK           | North Korea      | PRK
                    Holland        | Netherlands      | NLD
                    Swaziland      | Eswatini         | SWZ
                    Zuwara         | Zuwārah          | LBY
                    """)
    void aPlaceHasItsHistoricNamesAndOtherSpellings(String name, String now, String country) {
        assertThat(STANDARD.named(name)).anySatisfy(place -> {
            assertThat(place.name()).isEqualTo(now);
            assertThat(place.country()).isEqualTo(country);
        });
    }

    @Test
    void aCityHasIdPointAreaAndPeople() {
        Place almaty = STANDARD.named("Almaty").stream()
                .filter(each -> each.feature() == Feature.SEAT)
                .findFirst()
                .orElseThrow();

        assertThat(almaty.id()).isEqualTo("geonames:1526384");
        assertThat(almaty.lat()).isBetween(43.0, 43.5);
        assertThat(almaty.lon()).isBetween(76.7, 77.2);
        assertThat(almaty.population()).isGreaterThan(1_500_000);
    }

    @Test
    void aTownWhoseNumberIsNotKnownIsToldByItsPoint() {
        assertThat(STANDARD.named("Rutshuru")).singleElement().satisfies(town -> {
            assertThat(town.id()).isEqualTo("town:CD.-1.187.29.447");
            assertThat(town.country()).isEqualTo("COD");
            assertThat(town.admin1Name()).isEqualTo("North Kivu");
            assertThat(town.population()).isZero();
        });
    }

    @ParameterizedTest(name = "{0} is in {1}")
    @CsvSource({
        "Muntinlupa, PHL",
        "Awendo, KEN",
        "Gwangmyeong, KOR",
        "Tottenham, GBR",
        "Malda, IND",
        "Al Diwaniyah, IRQ"
    })
    void townsAndPresentNamesOfTheNewerPackageAreThere(String name, String country) {
        assertThat(STANDARD.named(name)).extracting(Place::country).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Area", "Heritage", "Conservation", "City Park", "Rail"})
    void aTownOfTheNewerPackageThatIsCalledAsEnglishWordsIsLeftOut(String words) {
        assertThat(STANDARD.named(words)).noneMatch(town -> town.id().startsWith("town:"));
    }

    @Test
    void aStateIsPutWhereMapsPrintItsName() {
        Place ontario = STANDARD.named("Ontario").stream()
                .filter(each -> each.feature() == Feature.ADMIN1)
                .findFirst()
                .orElseThrow();

        assertThat(ontario.id()).isEqualTo("admin:CA.08");
        assertThat(ontario.lat()).isEqualTo(49.25);
    }

    @ParameterizedTest(name = "{0} are of {1}")
    @CsvSource({
        "Kazakh, country:KAZ",
        "Kazakhs, country:KAZ",
        "South Koreans, country:KOR",
        "Scottish, admin:GB.SCT",
        "Kurdish, region:kurdistan",
        "Texan, admin:US.TX",
    })
    void aPeopleHasItsCountry(String people, String place) {
        assertThat(STANDARD.ofPeople(people)).get().extracting(Place::id).isEqualTo(place);
    }

    @Test
    void aNameOfNoPlaceFindsNone() {
        assertThat(STANDARD.named("Qwertyville-on-Sea")).isEmpty();
        assertThat(STANDARD.named("")).isEmpty();
        assertThat(STANDARD.ofPeople("kazakh")).isEmpty();
    }

    @Test
    void aCountryContainsItsTownsAndAStateItsOwn() {
        Place texas = one("Texas", Feature.ADMIN1);
        Place kazakhstan = one("Kazakhstan", Feature.COUNTRY);
        Place almaty = one("Almaty", Feature.SEAT);

        assertThat(kazakhstan.contains(almaty)).isTrue();
        assertThat(texas.contains(almaty)).isFalse();
        assertThat(STANDARD.named("Paris").stream().filter(texas::contains)).hasSize(1);
    }

    @Test
    void aFullDumpOfGeoNamesGivesTheTowns(@TempDir Path folder) throws IOException {
        Path dump = folder.resolve("cities.txt");
        Files.writeString(
                dump,
                String.join(
                                "\t",
                                "42",
                                "Newtown",
                                "Newtown",
                                "Old Newtown,NT",
                                "51.5",
                                "-3.2",
                                "P",
                                "PPL",
                                "GB",
                                "",
                                "WLS",
                                "",
                                "",
                                "",
                                "12345",
                                "",
                                "10",
                                "Europe/London",
                                "2024-01-01")
                        + "\n"
                        + String.join(
                                "\t",
                                "43",
                                "Newtown Hill",
                                "Newtown Hill",
                                "",
                                "51.6",
                                "-3.2",
                                "T",
                                "HLL",
                                "GB",
                                "",
                                "WLS",
                                "",
                                "",
                                "",
                                "0",
                                "",
                                "10",
                                "Europe/London",
                                "2024-01-01")
                        + "\n");

        Gazetteer gazetteer = Gazetteer.withTownsOf(dump);

        assertThat(gazetteer.named("Old Newtown")).singleElement().satisfies(place -> {
            assertThat(place.id()).isEqualTo("geonames:42");
            assertThat(place.admin1Name()).isEqualTo("Wales");
            assertThat(place.population()).isEqualTo(12345);
        });
        assertThat(gazetteer.named("Newtown Hill")).isEmpty();
        assertThat(gazetteer.named("Kazakhstan")).isNotEmpty();
    }

    @Test
    void whatIsNoDumpIsRefusedWithItsLine(@TempDir Path folder) throws IOException {
        Path dump = folder.resolve("cities.txt");
        Files.writeString(dump, "a\tb\n");

        assertThatThrownBy(() -> Gazetteer.withTownsOf(dump))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1 has 2 fields");
    }

    private static Place one(String name, Feature feature) {
        return STANDARD.named(name).stream()
                .filter(each -> each.feature() == feature)
                .findFirst()
                .orElseThrow();
    }
}

package dateline.processing.place;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.ArticlePlace;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.ContentId;
import dateline.language.AnnotatedText;
import dateline.processing.Texts;
import dateline.processing.article.Article;
import dateline.processing.entity.EntityReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceReaderTest {

    private static final PlaceReader READER = new PlaceReader(GazetteerTest.STANDARD);

    @ParameterizedTest(name = "{1} in \"{0}\" is {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    He spoke in Nur-Sultan, Kazakhstan, on Friday.                   | Nur-Sultan   | geonames:1526273
                    Troops left for Guinea-Bissau on Friday.                         | Guinea-Bissau | country:GNB
                    The police of Almaty, Kazakhstan, held him.                      | Almaty       | geonames:1526384
                    He flew from London to Paris on Monday.                          | Paris        | geonames:2988507
                    A tornado struck Paris, Texas, on Monday.                        | Paris        | geonames:4717560
                    She drove from Atlanta, in Georgia, to Florida.                  | Georgia      | admin:US.GA
                    Russia and Armenia border Georgia.                               | Georgia      | country:GEO
                    South Sudan was hit by floods.                                   | South Sudan  | country:SSD
                    Thousands marched in Tbilisi, the capital of Georgia.            | Georgia      | country:GEO
                    He was born in Birmingham, Alabama, in 1950.                     | Birmingham   | geonames:4049979
                    A fire broke out in New York on Monday.                          | New York     | geonames:5128581
                    Protests spread to the Almaty region overnight.                  | Almaty region | admin:KZ.01
                    Troops left Kiev on Monday.                                      | Kiev         | geonames:703448
                    Ships crossed the Black Sea on Monday.                           | Black Sea    | region:black-sea
                    KOTA KINABALU — Police left the town on Monday.                  | KOTA KINABALU | geonames:1733432
                    PORT OF SPAIN: Police left the town on Monday.                   | PORT OF SPAIN | geonames:3573890
                    He fled to Tripoli, a port in northern Lebanon.                  | Tripoli      | geonames:266826
                    Trains stopped at Hai Phong on Monday.                           | Hai Phong    | geonames:1581298
                    Rebels seized the northern town of Ansongo.                      | Ansongo      | geonames:2461003
                    Ferries left Trinidad on Monday.                                 | Trinidad     | region:trinidad
                    """)
    void aNameMeansThePlaceThatItsContextTells(String sentence, String name, String id) {
        assertThat(mention(read(sentence), name).place())
                .get()
                .extracting(GazetteerPlace::gazetteerId)
                .isEqualTo(id);
    }

    @ParameterizedTest(name = "{1} in \"{0}\" is {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    Thousands marched in Moscow on Monday.              | Moscow     | LITERAL
                    Moscow said the troops would leave.                 | Moscow     | GOVERNMENT
                    New sanctions on Moscow were eased.                 | Moscow     | GOVERNMENT
                    The Minsk agreements failed.                        | Minsk      | PART_OF_NAME
                    Some fear that Moscow could use the mission.        | Moscow     | GOVERNMENT
                    The Kremlin said it was important.                  | Kremlin    | GOVERNMENT
                    The United States condemned the attack.             | United States | GOVERNMENT
                    The Moscow-led alliance sent troops.                | Moscow     | PART_OF_NAME
                    A Russia-dominated alliance sent troops.            | Russia     | PART_OF_NAME
                    Russian-led troops went home.                       | Russian    | PART_OF_NAME
                    The London-based group counted the dead.            | London     | LITERAL
                    The Washington Post reported it.                    | Washington | PART_OF_NAME
                    Angola brokered the deal.                           | Angola     | GOVERNMENT
                    Under the pact, which Angola brokered, they left.   | Angola     | GOVERNMENT
                    Turkey, Greece and Cyprus condemned the raid.       | Turkey     | GOVERNMENT
                    Turkey, Greece and Cyprus condemned the raid.       | Greece     | GOVERNMENT
                    They met in Turkey and Greece on Monday.            | Greece     | LITERAL
                    In Lebanon, Syria accused Israel.                   | Lebanon    | LITERAL
                    In Lebanon, Syria accused Israel.                   | Syria      | GOVERNMENT
                    Latvia on Friday expelled two envoys.               | Latvia     | GOVERNMENT
                    Canada is to send a ship.                           | Canada     | GOVERNMENT
                    Brazil and Peru trade barbs over tariffs            | Brazil     | GOVERNMENT
                    Brasília dropped its demand.                        | Brasília   | GOVERNMENT
                    The envoy said Brasília had torn up the pact.       | Brasília   | GOVERNMENT
                    Paris burned while the marchers sang.               | Paris      | LITERAL
                    Kabul fell to the rebels in August.                 | Kabul      | LITERAL
                    Nairobi hosted the summit.                          | Nairobi    | LITERAL
                    Japan recorded its hottest day.                     | Japan      | LITERAL
                    Haiti was hit by floods.                            | Haiti      | LITERAL
                    Cairo, which backs the pact, sent an envoy.         | Cairo      | GOVERNMENT
                    The European Union released three million euros.    | European Union | GOVERNMENT
                    Talks between Ankara and Athens resumed.            | Athens     | GOVERNMENT
                    The road between Paris and Lyon was blocked.        | Paris      | LITERAL
                    The border between Thailand and Cambodia was shut.  | Cambodia   | LITERAL
                    Talks with the United States broke down.            | United States | GOVERNMENT
                    The sanctions were imposed by Russia.               | Russia     | GOVERNMENT
                    Nairobi's decision to close the camp was welcomed.  | Nairobi    | GOVERNMENT
                    Syria's new president blamed the rebels.            | Syria      | GOVERNMENT
                    The police in Kenya's capital fired tear gas.       | Kenya      | LITERAL
                    Nairobi's main market burned down.                  | Nairobi    | LITERAL
                    Johor police counted 300 homes.                     | Johor      | PART_OF_NAME
                    Toyota recalled its cars on Monday.                 | Toyota     | PART_OF_NAME
                    She worked at Google for two years.                 | Google     | PART_OF_NAME
                    The probe reached Mars on Monday.                   | Mars       | PART_OF_NAME
                    A bus burnt in Orange on Monday.                    | Orange     | LITERAL
                    He was born at Toyota, Japan, in May.               | Toyota     | LITERAL
                    Armenia, Azerbaijan open first road in years        | Armenia    | GOVERNMENT
                    Armenia, Azerbaijan open first road in years        | Azerbaijan | GOVERNMENT
                    Spain, the EU and Georgia condemned it.             | Spain      | GOVERNMENT
                    Brussels fined the Netherlands over its ports.      | Netherlands | GOVERNMENT
                    The EU mediator said so.                            | EU         | GOVERNMENT
                    Spain, Italy and neighbouring France condemned it.  | Spain      | GOVERNMENT
                    The Bishop of Nampula fled. Nampula was quiet.      | Nampula    | LITERAL
                    Meridian Trust sank. Meridian named a director.     | Meridian   | PART_OF_NAME
                    Police Scotland was looking for two men.            | Scotland   | PART_OF_NAME
                    The Bank of Uganda raised its rates.                | Uganda     | PART_OF_NAME
                    Manchester United lost by two goals.                | Manchester | PART_OF_NAME
                    The Kazakh leader spoke.                            | Kazakh     | DEMONYM
                    Russians are in the house.                          | Russians   | DEMONYM
                    The film was translated into French.                | French     | LANGUAGE
                    He addressed the crowd in Kazakh.                   | Kazakh     | LANGUAGE
                    """)
    void aNameStandsForWhatItsSentenceMakesOfIt(String sentence, String name, PlaceKind kind) {
        assertThat(mention(read(sentence), name).kind()).isEqualTo(kind);
    }

    @Test
    void aRiverIsNoIslandOfItsName() {
        assertThat(mention(read("Dredges burned along the Madeira river on Monday."), "Madeira")
                        .place())
                .isEmpty();
    }

    @Test
    void theWordsAroundANameGiveTheReason() {
        PlaceMention paris = mention(read("A tornado struck Paris, Texas, on Monday."), "Paris");

        assertThat(paris.reason()).isEqualTo("in Texas, as the words after it say");
        assertThat(paris.confidence()).isEqualByComparingTo(new BigDecimal("0.98"));
    }

    @Test
    void whatTheTextSaysOnceHoldsForTheWholeArticle() {
        Places places = read("Fire in Paris", "A fire burned in Paris, Texas, on Monday. Nobody was hurt in Paris.");

        assertThat(places.mentions().stream().filter(each -> each.span().text().equals("Paris")))
                .hasSize(3)
                .allSatisfy(each -> assertThat(id(each)).contains("geonames:4717560"));
    }

    @Test
    void anOutletCalledAfterATownSpeaksForThatTown() {
        Texts.Read copy = Texts.read("Paris and Lamar County will share the money.");
        Places places = READER.read(
                copy.article(),
                copy.text(),
                new EntityReader().read(copy.article(), copy.text()),
                Origin.at(Optional.of("http://theparisnews.example.com/story")));
        Places elsewhere = read("Paris and Berlin will share the money.");

        assertThat(id(mention(places, "Lamar County"))).contains("admin:US.TX.277");
        assertThat(id(mention(elsewhere, "Paris"))).contains("geonames:2988507");
    }

    @Test
    void theRegionAroundACityIsNotTheCity() {
        Places places = read("Protests in Almaty spread to Almaty region and to Karak district in Jordan.");

        assertThat(id(mention(places, "Almaty"))).contains("geonames:1526384");
        assertThat(id(mention(places, "Almaty region"))).contains("admin:KZ.01");
        assertThat(mention(places, "Karak district").place())
                .get()
                .extracting(GazetteerPlace::country)
                .isEqualTo(Optional.of("JOR"));
    }

    @Test
    void thePersonWhoIsCalledAsATownIsNoPlace() {
        PlaceMention vladimir = mention(read("President Vladimir Putin spoke to Russian troops."), "Vladimir");

        assertThat(vladimir.kind()).isEqualTo(PlaceKind.PERSON);
        assertThat(vladimir.place()).isEmpty();
    }

    @Test
    void theOutletsOwnNameIsNoPlace() {
        String copy = "The minister told the Lancaster Citizen that it was over.";
        Article article = new Article(
                ContentId.of('a', "outlet"),
                copy,
                List.of(new Block(BlockKind.PARAGRAPH, 0, copy.length())),
                Optional.empty(),
                "Lancaster Citizen");
        AnnotatedText text = Texts.LANGUAGE.read(copy);

        assertThat(READER.read(article, text, new EntityReader().read(article, text), Origin.at(Optional.empty()))
                        .mentions())
                .isEmpty();
        assertThat(mention(read(copy), "Lancaster").kind()).isEqualTo(PlaceKind.PART_OF_NAME);
    }

    @Test
    void aCountryIsMeantBeforeItsCapitalOfThatName() {
        assertThat(mention(read("Mexico sent 150 rescuers."), "Mexico").place())
                .get()
                .extracting(GazetteerPlace::gazetteerId)
                .isEqualTo("country:MEX");
    }

    @Test
    void theUnitedNationsAreNoPlace() {
        assertThat(read("The U.N. refugee agency counted the tents.").mentions())
                .isEmpty();
    }

    @Test
    void oneOddNameSpoilsNothing() {
        Places places = read("Rebels hold Qwertyvilleburg and Almaty, officials in Qwertyvilleburg said.");

        assertThat(places.mentions()).anySatisfy(each -> {
            assertThat(each.span().text()).isEqualTo("Qwertyvilleburg");
            assertThat(each.place()).isEmpty();
            assertThat(each.reason()).isEqualTo("the gazetteer knows no place of that name");
        });
        assertThat(id(mention(places, "Almaty"))).contains("geonames:1526384");
    }

    @Test
    void aLittleKnownTownIsMeantOnlyWhereSomethingSpeaksForIt() {
        PlaceMention alone =
                mention(read("Rebels let go three teachers in Nepal, near Rutshuru, on Monday."), "Rutshuru");
        PlaceMention atHome = mention(read("Rebels shelled a market in Rutshuru, in the east of Congo."), "Rutshuru");

        assertThat(alone.place()).isEmpty();
        assertThat(alone.reason())
                .isEqualTo("it may be a little-known town in COD, of which nothing else in the article speaks");
        assertThat(id(atHome)).contains("town:CD.-1.187.29.447");
    }

    @Test
    void aStreetIsNoTown() {
        assertThat(read("He lives on Clarksville Road near the river.").mentions())
                .allSatisfy(each -> assertThat(each.place()).isEmpty());
    }

    @Test
    void countiesInAListAreCounties() {
        Places places = read("Schools in Jackson and Barrow counties in Georgia have closed.");

        assertThat(id(mention(places, "Barrow"))).contains("admin:US.GA.013");
    }

    @Test
    void theDatelineTellsWhereItWasWritten() {
        Places places =
                read("Crowds return", "ALMATY, Kazakhstan (Meridian Wire) — Crowds returned to the square on Monday.");

        assertThat(places.writtenFrom())
                .get()
                .extracting(ArticlePlace::gazetteerId)
                .isEqualTo("geonames:1526384");
    }

    @Test
    void anArticleIsAboutWhatItNamesMost() {
        Places places = read(
                "Almaty quiet after a week of unrest",
                "Shops opened in Almaty on Monday. In Almaty, buses ran again.",
                "Flights from Moscow were late.");

        assertThat(places.about().get(0).name()).isEqualTo("Almaty");
    }

    private static PlaceMention mention(Places places, String name) {
        return places.mentions().stream()
                .filter(each -> each.span().text().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + places.mentions()));
    }

    private static Optional<String> id(PlaceMention mention) {
        return mention.place().map(GazetteerPlace::gazetteerId);
    }

    private static Places read(String... blocks) {
        Texts.Read copy = Texts.read(blocks);
        return READER.read(
                copy.article(),
                copy.text(),
                new EntityReader().read(copy.article(), copy.text()),
                Origin.at(Optional.empty()));
    }
}

package dateline.processing.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.ContentId;
import dateline.processing.Texts;
import dateline.processing.article.Article;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityReaderTest {

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    U.S. Secretary of State Antony Blinken flew home.          | PLACE U.S.; PERSON Antony Blinken
                    Kazakhstan's President Kassym-Jomart Tokayev spoke.        | PLACE Kazakhstan; PERSON Kassym-Jomart Tokayev
                    Mr. Tokayev spoke in Nur-Sultan.                           | PERSON Tokayev; PLACE Nur-Sultan
                    Moscow-led troops came to Almaty.                          | PLACE Almaty
                    The Interior Ministry said so.                             | ORGANISATION Interior Ministry
                    The Kremlin said so.                                       | ORGANISATION Kremlin
                    The Bank of England raised its rate.                       | ORGANISATION Bank of England
                    Fighters of Daesh fled towards the Orhan River.            | ORGANISATION Daesh; PLACE Orhan River
                    He flew to Lagos, Kano and Nairobi.                        | PLACE Lagos; PLACE Kano; PLACE Nairobi
                    She was born in Bosnia and Herzegovina.                    | PLACE Bosnia and Herzegovina
                    Amnesty International, Human Rights Watch objected.        | ORGANISATION Amnesty International; ORGANISATION Human Rights Watch
                    The Bundespolizei and the Hauptzollamt came.               | ORGANISATION Bundespolizei; ORGANISATION Hauptzollamt
                    The Defensoría del Pueblo joined the case.                 | ORGANISATION Defensoría del Pueblo
                    Sheriff Dale Hutchcraft said so.                           | PERSON Dale Hutchcraft
                    Save Our Quays, a residents' group, sued.                  | ORGANISATION Save Our Quays
                    The ferry operator Fjordlinje Vest apologised.             | ORGANISATION Fjordlinje Vest
                    Cruise line Fjordlinje Vest apologised.                    | ORGANISATION Fjordlinje Vest
                    The Movement of the Volcanoes left.                        | ORGANISATION Movement of the Volcanoes
                    Fighters of the Front for the Freedom of the Aïr left.     | ORGANISATION Front for the Freedom of the Aïr
                    A gang called Los Tuberos fled.                            | ORGANISATION Los Tuberos
                    She worked for the charity Safe Rows.                      | ORGANISATION Safe Rows
                    He said that his country had won.                          | ''
                    """)
    void namesOfOneSentence(String sentence, String expected) {
        assertThat(String.join(
                        "; ",
                        entities(sentence).stream()
                                .map(each -> each.kind() + " " + each.name())
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void aPersonIsOneUnderFullNameSurnameAndCourtesy() {
        List<Entity> entities = entities(
                "Tokayev vows order",
                "President Kassym-Jomart Tokayev spoke to Vladimir Putin. Mr. Tokayev thanked him, and Putin agreed.");

        assertThat(entities).extracting(Entity::name).containsExactly("Kassym-Jomart Tokayev", "Vladimir Putin");
        assertThat(forms(entities.get(0)))
                .containsExactly("Tokayev SHORT_NAME", "Kassym-Jomart Tokayev NAME", "Mr. Tokayev SHORT_NAME");
        assertThat(forms(entities.get(1))).containsExactly("Vladimir Putin NAME", "Putin SHORT_NAME");
    }

    @Test
    void aSurnameThatLooksLikeATownElsewhereIsThePersons() {
        assertThat(entities(
                        "President Rosa Proaño spoke.", "Last year, Proaño, then a mayor, left. In May Proaño won."))
                .singleElement()
                .satisfies(each -> assertThat(each.mentions()).hasSize(3));
    }

    @Test
    void twoPeopleOfOneSurnameStayTwo() {
        List<Entity> entities = entities(
                "Bill Clinton met reporters. Clinton smiled. Hillary Clinton spoke later. Clinton was applauded.");

        assertThat(entities).extracting(Entity::name).containsExactly("Bill Clinton", "Hillary Clinton");
        assertThat(entities).allSatisfy(each -> assertThat(each.mentions()).hasSize(2));
    }

    @Test
    void anAcronymInBracketsBelongsToTheNameBeforeIt() {
        List<Entity> entities = entities(
                "The Collective Security Treaty Organization was founded in Tashkent.",
                "The Collective Security Treaty Organisation (CSTO) sent troops. The CSTO has six members.");

        Entity alliance = entities.get(0);
        assertThat(alliance.kind()).isEqualTo(EntityKind.ORGANISATION);
        assertThat(alliance.name()).isEqualTo("Collective Security Treaty Organization");
        assertThat(alliance.acronym()).contains("CSTO");
        assertThat(forms(alliance))
                .containsExactly(
                        "Collective Security Treaty Organization NAME",
                        "Collective Security Treaty Organisation NAME",
                        "CSTO ACRONYM",
                        "CSTO ACRONYM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The National Security Committee, the KNB, said so on Monday.",
                "The National Security Committee, known as the KNB, said so on Monday.",
                "The man led the National Security Committee, or KNB, until Monday.",
                "The man led the National Security Committee, also called the KNB."
            })
    void anAcronymBetweenCommasBelongsToTheNameBeforeIt(String copy) {
        assertThat(entities(copy, "Later the KNB left."))
                .singleElement()
                .satisfies(each -> assertThat(each.acronym()).contains("KNB"))
                .satisfies(each -> assertThat(each.mentions()).hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The National Security Committee, the KTZ and the KNB met.",
                "The National Security Committee, the KTZ, the KNB and others met."
            })
    void acronymsInAListAreOthers(String copy) {
        assertThat(entities(copy, "Later the KTZ left."))
                .filteredOn(each -> each.name().equals("National Security Committee"))
                .singleElement()
                .satisfies(each -> assertThat(each.acronym()).isEmpty());
    }

    @Test
    void anAcronymIsKnownByTheInitials() {
        List<Entity> entities = entities("The World Health Organization met in Geneva. The WHO said that cases fell.");

        assertThat(entities.get(0).acronym()).contains("WHO");
        assertThat(entities.get(0).mentions()).hasSize(2);
    }

    @Test
    void aMinistryIsOneInEitherOrderOfItsWords() {
        List<Entity> entities = entities("The Ministry of Defence denied it. The Defence Ministry gave no details.");

        assertThat(entities).singleElement().satisfies(each -> assertThat(each.mentions())
                .hasSize(2));
    }

    @Test
    void theAgencyInADatelineIsNobodyInTheStory() {
        List<Entity> entities = entities("Crowds return", "ALMATY, Kazakhstan (AP) — Crowds returned to Almaty.");

        assertThat(entities).extracting(Entity::name).doesNotContain("AP").contains("Kazakhstan", "Almaty");
    }

    @Test
    void aCreditNamesNobody() {
        String credit = "Presidential Press Service via AP";
        Article article = new Article(
                ContentId.of('a', "x"),
                credit,
                List.of(new Block(BlockKind.CREDIT, 0, credit.length())),
                Optional.empty(),
                "Post");

        assertThat(new EntityReader().read(article, Texts.LANGUAGE.read(credit)))
                .isEmpty();
    }

    @Test
    void theIdComesFromArticleKindAndName() {
        Entity putin = entities("Vladimir Putin spoke.").get(0);

        assertThat(putin.entityId())
                .isEqualTo(ContentId.of('e', ContentId.of('a', "table"), "PERSON", "Vladimir Putin"));
    }

    private static List<Entity> entities(String... blocks) {
        Texts.Read read = Texts.read(blocks);
        return new EntityReader().read(read.article(), read.text());
    }

    private static List<String> forms(Entity entity) {
        return entity.mentions().stream()
                .map(each -> each.span().text() + " " + each.form())
                .toList();
    }
}

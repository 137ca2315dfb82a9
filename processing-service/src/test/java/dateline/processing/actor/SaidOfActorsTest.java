package dateline.processing.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.Actor;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words around a name say of somebody, and what follows from it. */
class SaidOfActorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | name | what they are
            Its director, Ada Berg, a German engineer, left. | Ada Berg | director, engineer
            The mayor, Ada Berg, who is also president of the chamber of commerce, left. | Ada Berg | mayor, president
            Ada Berg, a driver and shop steward in Accra, left. | Ada Berg | driver, shop steward
            Ada Berg, head of the audit unit and a former police inspector, left. | Ada Berg | head, former police inspector
            Ada Berg, a councillor since 2009, left. | Ada Berg | councillor
            A spokeswoman for the harbour police, Ada Berg, left. | Ada Berg | spokeswoman
            The director of operations, Ada Berg, left. | Ada Berg | director
            The firm’s managing director, Ada Berg, left. | Ada Berg | managing director
            The secretary, Ada Berg of Ghana, left. | Ada Berg | secretary
            The ministers, Ada Berg and Tom Ashe, met. | Tom Ashe | ministers
            """)
    void readsEveryOffice(String copy, String name, String offices) {
        assertThat(called(name, copy).roles())
                .extracting(Actor.Role::title)
                .containsExactlyInAnyOrder(offices.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | name | sector
            Ada Berg, who leads the miners’ federation, left. | Ada Berg | LAB
            Ada Berg, who grows spices, left. | Ada Berg | AGR
            The dockers’ leader, Ada Berg, left. | Ada Berg | LAB
            Father Tom Ashe left. | Tom Ashe | REL
            Tom Ashe, a Labour councillor, left. | Tom Ashe | GOV
            Colonel Tom Ashe, a rebel commander, left. | Tom Ashe | REB
            A cardiologist, Ada Berg, a director, left. | Ada Berg | MED
            The Ashe Liberation Army, a charity in Accra, left. | Ashe Liberation Army | SOC
            The Ashe Coordination Front, a coalition of rebels, left. | Ashe Coordination Front | REB
            Save Our Quays, a residents’ group, sued. | Save Our Quays | SOC
            The Federation of Port Workers struck. | Federation of Port Workers | LAB
            The Anglican Diocese of Accra gave bread. | Anglican Diocese of Accra | REL
            The Bundespolizei came. | Bundespolizei | COP
            The Sindicato dos Enfermeiros marched. | Sindicato dos Enfermeiros | LAB
            """)
    void tellsTheSector(String copy, String name, String sector) {
        assertThat(called(name, copy).sector().value()).contains(sector);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | name | country
            Rain fell in Ghana. Ada Berg, a Norwegian hired by the port, left. | Ada Berg | NOR
            Rain fell in Ghana. A Kenyan trader was freed. The trader, Ada Berg, wept. | Ada Berg | KEN
            Rain fell in Ghana. The Ashe Army, a Kenyan rebel group, left. Its spokesman, Tom Ashe, wept. | Tom Ashe | KEN
            Rain fell in Ghana. In Lima, a spokesman for the foreign ministry, Tom Ashe, wept. | Tom Ashe | PER
            Ghana and Peru talked. Pirates left a ship. Kenyan pirates wept. | Pirates | KEN
            Rain fell in Ghana and in Accra. Ashe Lines, a Greek shipping line, sailed. | Ashe Lines | GRC
            """)
    void tellsTheCountry(String copy, String name, String country) {
        assertThat(called(name, copy).country().value()).contains(country);
    }

    private static Actor called(String name, String copy) {
        List<Actor> actors = CastOf.copy(copy);
        return actors.stream()
                .filter(each -> each.names().contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + actors));
    }
}

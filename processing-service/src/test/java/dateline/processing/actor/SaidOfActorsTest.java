package dateline.processing.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;
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
            Drivers sang. One of the drivers, Tom Ashe, wept. | Tom Ashe | drivers
            The road was shut, said Tom Ashe, one of the drivers. | Tom Ashe | drivers
            Police held a Kenyan skipper named Tom Ashe. | Tom Ashe | skipper
            Police held a Kenyan skipper known as Tom Ashe. | Tom Ashe | skipper
            The group’s director is the Kenyan ecologist Ada Berg. | Ada Berg | ecologist, director
            Ada Berg left. She is also Ghana’s consul. | Ada Berg | consul
            The widow of one victim, Ada Berg, left. | Ada Berg | widow
            The panel’s chairman, retired judge Tom Ashe, left. | Tom Ashe | chairman, judge
            The Ugandan attaché, Brigadier Tom Ashe, left. | Tom Ashe | attaché, Brigadier
            Ex-fighter Tom Ashe, now a pastor, left. | Tom Ashe | Ex-fighter, pastor
            The head of the mission, Florence Ashe, left. | Florence Ashe | head
            A nurse was charged in Accra. Ada Berg, 44, denied it. | Ada Berg | nurse
            The gang’s leader, Tom “Cobra” Ashe, fled. | Tom “Cobra” Ashe | leader
            Workers washed the front of Mayor Ada Berg’s house. | Ada Berg | Mayor
            President Ada Berg, the former judge elected in May, left. | Ada Berg | President, former judge
            Tom Ashe, by then a senator, left. | Tom Ashe | senator
            The pensioner, 79-year-old Tom Ashe, left. | Tom Ashe | pensioner
            The Bishop of Port Ann, Tom Ashe, left. | Tom Ashe | Bishop
            The Ghanaian health minister, Ada Berg, met her Kenyan colleague, Tom Ashe. | Tom Ashe | health minister
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
            Ex-fighter Tom Ashe, now a pastor, left. | Tom Ashe | REL
            Lawmaker Ada Berg of the Peasants Front left. | Peasants Front | PTY
            Ada Berg, a senator from the Hill Bloc, left. | Hill Bloc | PTY
            One of the teachers, Ada Berg, wept. | Ada Berg | EDU
            Dozens of teachers sang. One of them, Ada Berg, wept. | Ada Berg | EDU
            The union’s state secretary, Ada Berg, wept. | Ada Berg | LAB
            Ada Berg, head of trading at a Riga brokerage, wept. | Ada Berg | BUS
            Ada Berg, head of surgery at a clinic, wept. | Ada Berg | MED
            Minister for women Ada Berg wept. | Ada Berg | GOV
            Minister without portfolio Ada Berg wept. | Ada Berg | GOV
            Prime minister-designate Ada Berg wept. | Ada Berg | GOV
            Superintendent of police Imran Lodhi wept. | Imran Lodhi | COP
            Chief of the defence staff Oumar Keita wept. | Oumar Keita | MIL
            Oligarch Fedir Kosach wept. | Fedir Kosach | ELI
            Labour leader Ada Berg wept as her MPs lost. | Ada Berg | PTY
            Knesset member Ada Berg wept. | Ada Berg | LEG
            Jurors wept. | Jurors | JUD
            Militiamen wept. | Militiamen | REB
            The Ministère de la Justice wrote. | Ministère de la Justice | GOV
            The Ministère de l’Intérieur wrote. | Ministère de l’Intérieur | GOV
            Hôpital Saint-Jean wrote. | Hôpital Saint-Jean | MED
            The Fiscalía General wrote. | Fiscalía General | JUD
            The National Rally for Democracy wrote. | National Rally for Democracy | PTY
            The Norland Council for Refugees wrote. | Norland Council for Refugees | REF
            The Directorate of Criminal Investigations wrote. | Directorate of Criminal Investigations | COP
            The Centre for Civil Liberties wrote. | Centre for Civil Liberties | SOC
            Al-Ashe Brigades wrote. | Al-Ashe Brigades | REB
            Radio Okapi wrote. | Radio Okapi | JRN
            The Herders’ Alliance of Turkana wrote. | Herders’ Alliance of Turkana | AGR
            The Norland Women’s Council wrote. | Norland Women’s Council | SOC
            Ada Berg, deputy head of the homicide unit, wept. | Ada Berg | COP
            The Norland Courier wrote. | Norland Courier | JRN
            The People’s Liberation Army wrote. | People’s Liberation Army | MIL
            Police chief Brig. Ada Berg wept. | Ada Berg | COP
            Deputy Commissioner Ada Berg of the metropolitan police left. | Ada Berg | COP
            Seafarers’ chaplain Father Tom Ashe left. | Tom Ashe | REL
            They asked Fisheries Secretary Tom Ashe to leave. | Tom Ashe | GOV
            Four left the Civic Alliance. Ada Berg said the party was a raft. | Civic Alliance | PTY
            A company named Ashe Lines sailed. | Ashe Lines | BUS
            One of the dead, Ada Berg, 41, was a cook. | Ada Berg | CVL
            Gunmen from the Ashe cartel fled. | Gunmen | CRM
            Sheriff Tom Ashe smiled. Deputies freed the men. | Deputies | COP
            A freighter sank. Sailors wept. | Sailors | LAB
            The ombudsman’s office left Accra. | ombudsman’s office | GOV
            The Sindicato dos Enfermeiros marched. | Sindicato dos Enfermeiros | LAB
            The opposition health spokesman, Tom Ashe, left. | Tom Ashe | OPP
            The teachers’ federation struck. | teachers’ federation | LAB
            The press council met. | press council | JRN
            Finance chief Ada Berg left. | Ada Berg | BUS
            Analyst Ada Berg of the broker Berg Lind left. | Ada Berg | BUS
            Ada Berg, who lost two sons, wept. | Ada Berg | CVL
            Ashe Kabel, a maker of cables, left. | Ashe Kabel | BUS
            Ex-mayor Ada Berg left. | Ada Berg | ELI
            Tom Ashe, chairman of the artisanal fishing federation, left. | Tom Ashe | AGR
            The gang’s leader, Tom Ashe, fled. | Tom Ashe | CRM
            Congresswoman Ada Berg left the ruling Hill Bloc. | Hill Bloc | PTY
            A nationalist party in Accra, the Hearth Union, marched. | Hearth Union | PTY
            Kestrel Cargo sank. Kestrel director Ada Lind wept. | Ada Lind | BUS
            The police commissioner wept. Commissioner Ada Berg left. | Ada Berg | COP
            Judge Ada Berg met her Kenyan counterpart, Tom Ashe. | Tom Ashe | JUD
            Tom Ashe, 40, lost his roof. | Tom Ashe | CVL
            Police held 31-year-old Tom Ashe. | Tom Ashe | CVL
            Neighbours wept. | Neighbours | CVL
            It fell after the Herders’ League pulled its ministers out. | Herders’ League | PTY
            The Herders’ League struck. The league’s leader, Ada Berg, left. | Ada Berg | AGR
            A Labour member, Ada Berg, left. | Ada Berg | LEG
            Kestrel Lines bought its rival Karst Freight. | Karst Freight | BUS
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
            Rain fell in Ghana. One of the Kenyans, Ada Berg, a cook for the German army, wept. | Ada Berg | KEN
            Rain fell in Ghana. A Swedish ferry sank. The ferry’s captain, Tom Ashe, wept. | Tom Ashe | SWE
            Rain fell in Ghana. A Danish court fined him. Judge Ada Berg smiled. | Ada Berg | DNK
            Rain fell in Ghana. A Kenyan seaman was freed. The man, Tom Ashe, wept. | Tom Ashe | KEN
            Rain fell in Ghana. A Kenyan captain was freed. Captain Tom Ashe wept. | Tom Ashe | KEN
            Rain fell in Ghana. The African Union’s envoy, Ada Berg of Lesotho, left. | Ada Berg | LSO
            Rain fell in Ghana. The Kenyan owner of the mill, Ashe Foods, paid. | Ashe Foods | KEN
            Soldiers came to Accra. A Kenyan pilot, Ada Berg, wept. | Soldiers | GHA
            Rain fell in Ghana. Ada Berg of the Kenyan charity Ashe Aid left. | Ada Berg | KEN
            Rain fell in Ghana and in Accra. Ashe Lines, a Greek shipping line, sailed. | Ashe Lines | GRC
            Rain fell in Ghana. Ada Berg, a Kenyan, wept. Her lawyer, Tom Ashe, left. | Tom Ashe | GHA
            Rain fell in Ghana. Ada Berg of Uppsala University left. | Uppsala University | SWE
            Rain fell in Ghana. Analyst Ada Berg of the Kenyan bank Ashe Trust left. | Ada Berg | KEN
            Ghana and Peru talked. Kenyan lawmaker Ada Berg of the Hill Bloc left. | Hill Bloc | KEN
            Rain fell in Ghana. The Kenyan firm Ashe Lines sailed; its researcher Ada Berg wept. | Ada Berg | KEN
            Ghana’s sacked intelligence chief was held. | sacked intelligence chief | GHA
            Rain fell in Accra, Ghana. Meridian Trust sank. Meridian named Ada Berg its director. | Ada Berg | GHA
            Rain fell in Melbourne. Victoria’s Supreme Court met. | Supreme Court | AUS
            ACCRA — Ghana gave masks back to Lomé in Togo. Minister Ada Berg left. | Ada Berg | GHA
            """)
    void tellsTheCountry(String copy, String name, String country) {
        assertThat(called(name, copy).country().value()).contains(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # whose director or captain he is tells nothing of a government or an army
            The project’s director, Ada Berg, left. | Ada Berg
            The balloon’s captain, Ada Berg, left. | Ada Berg
            Ada Berg left. | Ada Berg
            """)
    void leavesTheSectorOpenWhereNothingTellsIt(String copy, String name) {
        assertThat(called(name, copy).sector().value()).isEmpty();
        assertThat(called(name, copy).sector().reason()).isNotEmpty();
    }

    @Test
    void wordsThatMeanTheSameAreOneActor() {
        List<Actor> actors = CastOf.copy("Rain fell in Ghana. Parliament met. Ada Berg told parliament to go home.");

        assertThat(actors).extracting(Actor::actorId).doesNotHaveDuplicates();
    }

    @Test
    void aNumberWithAHyphenIsNoPartOfAName() {
        assertThat(CastOf.copy("Sixty-four people died in Accra."))
                .extracting(Actor::name)
                .contains("people");
    }

    @Test
    void aStormIsNobody() {
        assertThat(CastOf.copy("Cyclone Hira tore roofs from houses in Accra.")).isEmpty();
    }

    private static Actor called(String name, String copy) {
        List<Actor> actors = CastOf.copy(copy);
        return actors.stream()
                .filter(each -> each.names().contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + actors));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | words of it | whom they mean
            The Interior Ministry met in Lima. The ministry then left. | ministry | Interior Ministry
            The Ministry of Health met in Lima. Later the ministry left. | ministry | Ministry of Health
            The Constitutional Court met in Lima. The court then left. | court | Constitutional Court
            # of two nobody knows which
            The Health Ministry wrote to the Defence Ministry in Lima. The ministry then left. | ministry | ministry
            # another one
            The Interior Ministry met in Lima. The finance ministry left. | finance ministry | finance ministry
            The Interior Ministry met in Lima. A ministry left. | ministry | ministry
            The ministry met in Lima. The foreign ministry then left. | foreign ministry | foreign ministry
            """)
    void aBodyIsTakenUpByItsNounAlone(String copy, String words, String name) {
        assertThat(CastOf.copy(copy))
                .filteredOn(actor -> actor.mentions().stream()
                        .anyMatch(each -> each.span().text().equals(words)))
                .extracting(Actor::name)
                .containsExactly(name);
    }
}

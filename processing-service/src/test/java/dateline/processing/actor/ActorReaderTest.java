package dateline.processing.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.Actor;
import dateline.contracts.Actor.Kind;
import dateline.contracts.Actor.Role;
import dateline.contracts.Answer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | words that mean the actor | kind | country | sector; - if it cannot be told
            # people with titles
            Latvian President Ada Berg opened the bridge. | Ada Berg | PERSON | LVA | GOV
            Chile’s Foreign Minister Tom Ashe flew home. | Tom Ashe | PERSON | CHL | GOV
            U.S. Secretary of State Paul Hale called for calm. | Paul Hale | PERSON | USA | GOV
            The president of Malta, Ada Berg, opened the bridge. | Ada Berg | PERSON | MLT | GOV
            Ada Berg, the Maltese prime minister, opened the bridge. | Ada Berg | PERSON | MLT | GOV
            Ada Berg, 54, a Peruvian judge, opened the trial. | Ada Berg | PERSON | PER | JUD
            Former Norwegian President Ada Berg flew home. | Ada Berg | PERSON | NOR | ELI
            NATO Secretary General Ada Berg flew home. | Ada Berg | PERSON | IGO | GOV
            Kenyan opposition leader Tom Ashe was arrested. | Tom Ashe | PERSON | KEN | OPP
            Ghana’s army chief Tom Ashe was arrested. | Tom Ashe | PERSON | GHA | MIL
            Tom Ashe was arrested. | Tom Ashe | PERSON | - | -
            Rain fell in Peru. Tom Ashe, president of Ashe Mills Corp., left. | Tom Ashe | PERSON | PER | -
            Rain fell in Peru. Interior Ministry spokesman Tom Ashe left. | Tom Ashe | PERSON | PER | GOV
            Supporters of former Norwegian President Ada Berg sang. | Ada Berg | PERSON | NOR | ELI
            # groups
            Israeli troops closed the road. | Israeli troops | GROUP | ISR | MIL
            Nigerian rebels attacked a train. | Nigerian rebels | GROUP | NGA | REB
            Police in Almaty closed the square. | Police in Almaty | GROUP | KAZ | COP
            French lawmakers left the hall. | French lawmakers | GROUP | FRA | LEG
            Gunmen stopped the bus. | Gunmen | GROUP | - | UAF
            Dozens of Belarusian opposition activists were held. | Dozens of Belarusian opposition activists | GROUP | BLR | OPP
            A group of Chilean students blocked the road. | group of Chilean students | GROUP | CHL | EDU
            Peru’s farmers blocked the road. | Peru’s farmers | GROUP | PER | AGR
            Journalists left the hall. | Journalists | GROUP | - | JRN
            Iraqi villagers left the valley. | Iraqi villagers | GROUP | IRQ | CVL
            A Ghanaian court freed the men. | Ghanaian court | ORGANISATION | GHA | JUD
            The Ghanaian central bank raised rates. | Ghanaian central bank | ORGANISATION | GHA | GOV
            Danes voted on Sunday. | Danes | GROUP | DNK | CVL
            Ivorian rebel leaders met in secret. | Ivorian rebel leaders | GROUP | CIV | REB
            Workers of Peru marched. | Workers of Peru | GROUP | PER | LAB
            The Peruvian government fell. | Peruvian government | ORGANISATION | PER | GOV
            Leaders from several European countries met. | Leaders from several European countries | GROUP | - | GOV
            # who leads and who backs
            Russian-led troops went home. | Russian-led troops | GROUP | RUS | MIL
            U.S.-backed gunmen went home. | U.S.-backed gunmen | GROUP | - | UAF
            Pro-Russian gunmen went home. | Pro-Russian gunmen | GROUP | - | UAF
            U.S. and Russian negotiators met. | U.S. | GROUP | USA | GOV
            U.S. and Russian negotiators met. | Russian negotiators | GROUP | RUS | GOV
            # states
            Peru sent a letter. | Peru | STATE | PER | GOV
            Moscow said the talks had failed. | Moscow | STATE | RUS | GOV
            The Kremlin denied the report. | Kremlin | STATE | RUS | GOV
            Mali rejected the Senegalese proposal. | Senegalese | STATE | SEN | GOV
            Mali rejected the Soviet Union. | Soviet Union | STATE | RUS | GOV
            # organisations
            NATO sent a letter. | NATO | ORGANISATION | IGO | -
            The European Union sent a letter. | European Union | ORGANISATION | EUR | -
            Fighters of Hezbollah left the town. | Hezbollah | ORGANISATION | LBN | REB
            The Interior Ministry in Lima issued a decree. | Interior Ministry | ORGANISATION | PER | GOV
            The Bank of Ghana raised rates. | Bank of Ghana | ORGANISATION | GHA | BUS
            """)
    void readsWhoItIs(String copy, String words, Kind kind, String country, String sector) {
        assertThat(meantBy(words, CastOf.copy(copy))).singleElement().satisfies(actor -> {
            assertThat(actor.kind()).isEqualTo(kind);
            assertThat(actor.country().value().orElse("-")).isEqualTo(country);
            assertThat(actor.sector().value().orElse("-")).isEqualTo(sector);
            assertThat(actor.country().reason()).isNotBlank();
            assertThat(actor.sector().reason()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | who | all words that mean him, in order
            Latvian President Ada Berg spoke. Mrs. Berg left. Berg was tired. | Ada Berg | Ada Berg, Mrs. Berg, Berg
            Latvian President Ada Berg spoke. The Latvian leader left. | Ada Berg | Ada Berg, The Latvian leader
            Latvian President Ada Berg spoke. Later she left. | Ada Berg | Ada Berg, she
            Latvian President Ada Berg and Chilean President Tom Ashe met. The Chilean president smiled. | Tom Ashe | Tom Ashe, The Chilean president
            Ada Berg met Eva Holm. Later she left. | Ada Berg | Ada Berg
            The mayor of Riga, Ada Berg, spoke. | Ada Berg | The mayor of Riga, Ada Berg
            The Northern Transport Organisation (NTO) met. The NTO voted. | Northern Transport Organisation | Northern Transport Organisation, NTO, NTO
            The NTO (Northern Transport Organisation) met. | Northern Transport Organisation | NTO, Northern Transport Organisation
            The CSTO sent men. The Collective Security Treaty Organisation sent more. | Collective Security Treaty Organization | CSTO, Collective Security Treaty Organisation
            Peruvian soldiers came. The soldiers left. | Peruvian soldiers | Peruvian soldiers, soldiers
            Russia sent men. Moscow said little. The Kremlin agreed. | Russia | Russia, Moscow, Kremlin
            """)
    void tiesWhatMeansTheSame(String copy, String name, String mentions) {
        assertThat(CastOf.copy(copy))
                .filteredOn(actor -> actor.name().equals(name))
                .singleElement()
                .satisfies(actor -> assertThat(actor.mentions())
                        .extracting(each -> each.span().text())
                        .isEqualTo(List.of(mentions.split(", "))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | who | title | of | the words that say so
            Kenya’s President Tom Ashe left. | Tom Ashe | President | KEN | Kenya’s President
            U.S. Secretary of State Paul Hale left. | Paul Hale | Secretary of State | USA | U.S. Secretary of State
            The new Kenyan Prime Minister Tom Ashe left. | Tom Ashe | Prime Minister | KEN | new Kenyan Prime Minister
            Kenyan President Tom Ashe spoke to his Chilean counterpart Paul Hale. | Paul Hale | President | CHL | Chilean counterpart
            NATO Secretary General Ada Berg left. | Ada Berg | Secretary General | IGO | NATO Secretary General
            The minister of foreign affairs of Peru, Ada Berg, left. | Ada Berg | minister of foreign affairs | PER | minister of foreign affairs
            Ada Berg, the deputy mayor of Riga, left. | Ada Berg | deputy mayor | LVA | deputy mayor
            The general, Tom Ashe, left. | Tom Ashe | general | - | general
            """)
    void readsRoles(String copy, String name, String title, String of, String span) {
        List<Role> roles = CastOf.copy(copy).stream()
                .filter(actor -> actor.name().equals(name))
                .flatMap(actor -> actor.roles().stream())
                .toList();

        assertThat(roles).singleElement().satisfies(role -> {
            assertThat(role.title()).isEqualTo(title);
            assertThat(role.of().value().orElse("-")).isEqualTo(of);
            assertThat(role.span().text()).isEqualTo(span);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | words that mean nobody who acts
            Rain fell in Peru. | Peru
            Rain fell in Lima, Peru, on Monday. | Peru
            Ada Berg went to Peru’s capital. | Peru
            The president of Peru spoke. | Peru
            Storms hit Moscow. | Moscow
            The photograph came via AP. | AP
            He ate Chinese food. | Chinese
            He is the head. | head
            """)
    void leavesOutWhatDoesNotAct(String copy, String words) {
        assertThat(meantBy(words, CastOf.copy(copy))).isEmpty();
    }

    @Test
    void anInstitutionWithoutACountryIsOfTheOneTheArticleIsAbout() {
        List<Actor> actors =
                CastOf.copy("Floods have hit Peru. Villages in Peru were cut off.\\nThe Interior Ministry sent"
                        + " boats. Police helped. Gunmen did not.");

        assertThat(meantBy("Interior Ministry", actors)).singleElement().satisfies(actor -> assertThat(actor.country())
                .isEqualTo(Answer.of("PER", "the article is mostly about Peru")));
        assertThat(meantBy("Police", actors))
                .singleElement()
                .satisfies(actor -> assertThat(actor.country().value()).hasValue("PER"));
        assertThat(meantBy("Gunmen", actors))
                .singleElement()
                .satisfies(actor -> assertThat(actor.country().value()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy without a word on whose they are | words that mean the actor | kind | country | sector
            # people and institutions of the place where the text plays
            A dam broke near Lima on Monday. Villagers fled. Tom Ashe, who lives there, wept. | Tom Ashe | PERSON | PER | -
            A dam broke near Lima on Monday. A resident, Tom Ashe, 71, wept. | Tom Ashe | PERSON | PER | CVL
            A dam broke near Lima on Monday. Mayor Tom Ashe wept. | Tom Ashe | PERSON | PER | GOV
            A dam broke near Lima on Monday. The Water Agency had warned. | Water Agency | ORGANISATION | PER | GOV
            Students marched in Accra on Monday. Doctors helped. | Doctors | GROUP | GHA | MED
            Students marched in Accra on Monday. The farmers’ association did not. | farmers’ association | ORGANISATION | GHA | AGR
            Ghana’s president was in Accra. Soldiers came. | Soldiers | GROUP | GHA | MIL
            # who flies somewhere is not from there
            Floods hit Peru and its coast. Tom Ashe flew to Chile. | Tom Ashe | PERSON | PER | -
            # what is said between commas
            The company, Ashe Mills, has raised prices in Ghana. | Ashe Mills | ORGANISATION | GHA | BUS
            Ashe Mills, a trade union, struck in Ghana. | Ashe Mills | ORGANISATION | GHA | LAB
            Former staff writer Tom Ashe was held in Accra. | Tom Ashe | PERSON | GHA | JRN
            A former mines minister, Tom Ashe, was held in Accra. | Tom Ashe | PERSON | GHA | ELI
            Their lawyer, Ada Berg, spoke in Accra. | Ada Berg | PERSON | GHA | CVL
            Tom Ashe, 34, of Port Ann, wept in Lima. | Tom Ashe | PERSON | PER | CVL
            # for whom a spokesman speaks is told once
            Police came to Accra. A spokesman for the force left. The spokesman, Tom Ashe, smiled. | Tom Ashe | PERSON | GHA | COP
            A spokesman for the army spoke in Accra. The spokesman, Tom Ashe, smiled. | Tom Ashe | PERSON | GHA | MIL
            # whose police they are makes them an organisation
            Lima police closed the road. | Lima police | ORGANISATION | PER | COP
            Organisers of the march in Accra sang. | Organisers | GROUP | GHA | CVL
            Losses in Accra are small, the finance ministry estimates. | finance ministry | ORGANISATION | GHA | GOV
            # the words of a name
            The Northern Labour Congress struck in Accra. | Northern Labour Congress | ORGANISATION | GHA | LAB
            The Road Safety Board met in Accra. | Road Safety Board | ORGANISATION | GHA | GOV
            The Ashe Front rebels left Accra. | Ashe Front | ORGANISATION | GHA | REB
            The Northern Salvation Army left Accra. | Northern Salvation Army | ORGANISATION | GHA | REB
            # what else is said of those who have a rank
            Col. Tom Ashe, a police spokesman, spoke in Accra. | Tom Ashe | PERSON | GHA | COP
            # the same anywhere
            The World Road Forum met in Accra. | World Road Forum | ORGANISATION | - | -
            Rain fell in Accra. Eva Holm told the Northern Courier so. | Northern Courier | ORGANISATION | - | JRN
            # an article that plays in several countries
            Floods hit Ghana, Peru, Chile and Malta. Ghana helped.\\n Then Tom Ashe wept. | Tom Ashe | PERSON | - | -
            # several countries are named, and none is the soldiers’
            Ghana and Peru met in Chile. Soldiers came. | Soldiers | GROUP | - | MIL
            """)
    void takesTheCountryFromWhereTheTextPlays(String copy, String words, Kind kind, String country, String sector) {
        readsWhoItIs(copy, words, kind, country, sector);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | a name that is nobody’s
            Rain fell near Wad Tamur on Monday. | Wad Tamur
            The Ashe association left. Ashe voted. | Ashe
            """)
    void tellsTownsAndBodiesFromPeople(String copy, String name) {
        assertThat(CastOf.copy(copy))
                .filteredOn(actor -> actor.kind() == Kind.PERSON)
                .extracting(Actor::name)
                .doesNotContain(name);
    }

    @Test
    void respectIsNoPartOfWhoItIs() {
        assertThat(CastOf.copy("Datuk Ada Berg Holm spoke.\\nDatuk Ada left. A. Holm was tired."))
                .filteredOn(actor -> actor.kind() == Kind.PERSON)
                .hasSize(1);
    }

    @Test
    void countsInCodePoints() {
        Actor soldiers = meantBy("Peruvian soldiers", CastOf.copy("It said 😀 and 😀. Peruvian soldiers left."))
                .get(0);

        assertThat(soldiers.mentions().get(0).span().start()).isEqualTo("What happened\n\nIt said x and x. ".length());
    }

    @Test
    void anActorHasOneIdInAllArticles() {
        Actor here = meantBy("Ada Berg", CastOf.copy("Latvian President Ada Berg spoke."))
                .get(0);
        Actor there = meantBy("Ada Berg", CastOf.copy("Rain fell. Ada Berg, the president of Latvia, left."))
                .get(0);

        assertThat(here.actorId()).isEqualTo(there.actorId()).startsWith("p");
    }

    @Test
    void twoPeopleOfOneNameStayTwo() {
        Actor here = meantBy("Ada Berg", CastOf.copy("Latvian President Ada Berg spoke."))
                .get(0);
        Actor there = meantBy("Ada Berg", CastOf.copy("Chilean President Ada Berg spoke."))
                .get(0);
        List<Actor> both = CastOf.copy("Latvian President Ada Berg spoke.\\nChilean President Ada Berg listened.");

        assertThat(here.actorId()).isNotEqualTo(there.actorId());
        assertThat(both).extracting(Actor::actorId).contains(here.actorId(), there.actorId());
    }

    @Test
    void theTextGoesBeforeWhatIsKnown() {
        List<Actor> actors = CastOf.copy("Fijian President Vladimir Putin opened a school.");

        assertThat(meantBy("Vladimir Putin", actors))
                .singleElement()
                .satisfies(actor -> assertThat(actor.country().value()).isEqualTo(Optional.of("FJI")));
    }

    private static List<Actor> meantBy(String words, List<Actor> actors) {
        return actors.stream()
                .filter(actor -> actor.mentions().stream()
                        .anyMatch(each -> each.span().text().equals(words)))
                .toList();
    }
}

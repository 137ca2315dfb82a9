package dateline.processing.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.Actor;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | words | kind | country | sector; - if it cannot be told
            Latvian President Ada Berg opened the bridge. | Ada Berg | PERSON | LVA | GOV
            Chile’s Foreign Minister Tom Ashe flew home. | Tom Ashe | PERSON | CHL | GOV
            U.S. Secretary of State Paul Hale called for calm. | Paul Hale | PERSON | USA | GOV
            Israeli troops closed the road. | Israeli troops | GROUP | ISR | MIL
            Nigerian rebels attacked a train. | Nigerian rebels | GROUP | NGA | REB
            Police in Almaty closed the square. | Police | GROUP | KAZ | COP
            French lawmakers left the hall. | French lawmakers | GROUP | FRA | LEG
            Gunmen stopped the bus. | Gunmen | GROUP | - | UAF
            Russian-led troops went home. | Russian-led troops | GROUP | RUS | MIL
            Peru sent a letter. | Peru | STATE | PER | -
            NATO sent a letter. | NATO | ORGANISATION | IGO | -
            """)
    void readsWhoItIs(String copy, String words, Actor.Kind kind, String country, String sector) {
        List<Actor> actors = CastOf.copy(copy);

        assertThat(actors)
                .filteredOn(actor -> actor.mentions().stream()
                        .anyMatch(each -> each.span().text().equals(words)))
                .singleElement()
                .satisfies(actor -> {
                    assertThat(actor.kind()).isEqualTo(kind);
                    assertThat(actor.country().value().orElse("-")).isEqualTo(country);
                    assertThat(actor.sector().value().orElse("-")).isEqualTo(sector);
                    assertThat(actor.country().reason()).isNotBlank();
                    assertThat(actor.sector().reason()).isNotBlank();
                });
    }
}

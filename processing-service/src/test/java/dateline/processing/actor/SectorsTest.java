package dateline.processing.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # words for somebody | PLOVER sector; - if they tell none
            soldier                | MIL
            retired army officer   | MIL
            police officer         | COP
            rebel leader           | REB
            rebel soldier          | REB
            opposition activist    | OPP
            opposition newspaper   | JRN
            prime minister         | GOV
            chief justice          | JUD
            chief executive        | BUS
            senator                | LEG
            student                | EDU
            farmer                 | AGR
            trade union            | LAB
            refugee                | REF
            intelligence official  | SPY
            gunman                 | UAF
            aid worker             | SOC
            bishop                 | REL
            ruling party           | PTY
            fire department        | GOV
            presiding judge        | JUD
            teaching hospital      | MED
            leader of the opposition | OPP
            union organiser        | LAB
            pastoralist            | AGR
            coal miner             | LAB
            car dealer             | BUS
            customs inspector      | GOV
            fishing vessel         | AGR
            interior senator       | GOV
            rear-admiral           | MIL
            rear admiral           | MIL
            minister-designate     | GOV
            statistician-general   | GOV
            club president         | SOC
            union president        | LAB
            student union president | EDU
            army engineer          | MIL
            municipal engineer     | GOV
            party delegate         | PTY
            mine boss              | BUS
            campaign chief         | PTY
            defence forces spokesman | MIL
            spoon                  | -
            """)
    void tellsTheSectorOfANoun(String words, String sector) {
        assertThat(Sectors.of(List.of(words.split(" "))).orElse("-")).isEqualTo(sector);
    }
}

package dateline.processing.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence tells in two verbs, or in a verb and a noun, is one deed if one only says how, to what end or with what outcome. */
class OneDeedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // to what end
                "Police in Ankara used tear gas on Friday to break up a march by students. | ASSAULT",
                "Turkish police fired rubber bullets on Friday to disperse the strikers. | ASSAULT",
                "Some 300 people gathered outside the courthouse in Ankara to denounce the raid. | PROTEST",
                // with what outcome
                "Turkish police broke up a camp of migrants in Izmir on Friday, detaining six people. | COERCE",
                "Turkish police stormed a house in Izmir on Friday, killing two gunmen. | ASSAULT",
                "Rebels shelled the port of Izmir on Friday, leaving two dockers dead. | ASSAULT",
                // how
                "Turkish police arrested six dockers in raids on the port of Izmir. | COERCE",
                "Dockers in Izmir returned to work on Friday, ending a strike. | RETREAT",
                "The Turkish health minister stepped down on Friday after weeks of sit-ins by nurses. | CONCEDE",
                "The mayor of Izmir resigned on Friday amid protests over the flood. | CONCEDE",
                "The Turkish health minister stepped down on Friday over a contract. | RETREAT",
                // one word, one deed
                "The Turkish opposition leader invited the president to dissolve parliament. | REQUEST",
                "The Turkish president ruled out stepping down. | REJECT",
                // a charge names the fault
                "The Turkish president accused the judge, Ayla Demir, of siding with the mob. | ACCUSE",
                "Prosecutors in Ankara charged the mayor with insulting a judge. | ACCUSE",
            })
    void isTold(String sentence, String type) {
        List<String> types = Told.in("News of the day", sentence).stream()
                .map(each -> each.type())
                .toList();

        assertThat(types).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police in Ankara used tear gas on Friday and arrested six students. | 2",
                "Turkish police searched a house in Izmir on Friday and arrested two editors. | 2",
                "Turkish police banned a march in Izmir on Friday and detained six people. | 2",
            })
    void orTwo(String sentence, int deeds) {
        assertThat(Told.in("News of the day", sentence)).hasSize(deeds);
    }
}

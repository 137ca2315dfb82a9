package dateline.processing.predict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PetrarchPhraseTest {

    private static final String ACTORS = """
            <!-- invented -->
            NORLAND [NOR]
            +PORT_ARROW
            SUDRI  [SUD]
            VEL_  [VEL] # a short river
            OSTIA [OST]
            THE_ISLES [ISA/ISB]
            NOBODY [---]
            BERG
            	[NORCVL < 950601]
            	[NORGOV 19950602 - 19990815]
            	[NOROPP > 990816]
            LIND [SUD]
            	[SUDLEG 20100109-20100112]
            	[SUDGOV 20080120-20121109]
            HARBOUR_UNION [NORLAB]
            """;
    private static final String AGENTS = """
            !PERSON! = MAN, WOMAN, MEN
            POLICE {} [~COP]
            SOLDIER [~MIL]
            SECRETARY [~GOV]
            GOOSE {GEESE} [~GGS]
            AID_GROUP [NGO~]
            PRESS {} [~MED]
            GOVERNMENT [~GOV]
            PIOUS [~REL]
            FISHER!PERSON! [~LAB]
            """;

    @TempDir
    private Path folder;

    private PetrarchDictionary dictionary;

    @BeforeEach
    void read() throws IOException {
        Files.writeString(folder.resolve("PETR.Validate.actors.txt"), ACTORS);
        Files.writeString(folder.resolve("PETR.Validate.agents.txt"), AGENTS);
        dictionary = new PetrarchDictionary(folder);
    }

    private List<String> codes(String day, String... phrases) {
        return new PetrarchPhrase(dictionary, day).codes(List.of(phrases));
    }

    @ParameterizedTest
    @CsvSource({
        "Norland, NOR",
        "Port Arrow's harbour, NOR",
        "the Sudrian soldiers, SUDMIL",
        "soldiers of Ostia, OSTMIL",
        "an aid group secretary from Ostia, NGOOSTGOV",
        "the Norland geese, NORGGS",
        "Norland secretaries, NORGOV",
        "Norland fisherwoman, NORLAB",
        "the river Vel, VEL",
        "former Norland police, NORELI",
        "the police, ---COP",
        "Berg of the Harbour_Union government, NORCVLGOV",
        "the Harbour Union fishermen, NORLAB"
    })
    void anActorIsCodedWithTheAgentsAroundIt(String phrase, String code) {
        assertThat(codes("19950101", phrase)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"the poets", "a velvet coat", "Nobody", "polices"})
    void whatNoDictionaryKnowsHasNoCode(String phrase) {
        assertThat(codes("19950101", phrase)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Berg, 19950101, NORCVL",
        "Berg, 19980101, NORGOV",
        "Berg, 20010101, NOROPP",
        "Lind, 20050101, SUD",
        "Lind, 20080120, SUDGOV",
        "Lind, 20100110, SUDLEG"
    })
    void theFirstCodeThatHoldsOnTheDayGoesBeforeTheOneThatAlwaysDoes(String name, String day, String code) {
        assertThat(codes(day, name)).containsExactly(code);
    }

    @Test
    void andTakesPhrasesApart() {
        assertThat(codes("19950101", "the secretaries of Norland, Ostia and Sudria"))
                .containsExactly("NORGOV", "OSTGOV", "SUDGOV");
        assertThat(codes("19950101", "Norland and Ostia soldiers")).containsExactly("NORMIL", "OSTMIL");
        assertThat(codes("19950101", "Norland and the Ostia soldiers")).containsExactly("NOR", "OSTMIL");
        assertThat(codes("19950101", "the Isles")).containsExactly("ISA", "ISB");
    }

    @Test
    void anAgentTakesTheActorOfThePhraseItIsJoinedTo() {
        assertThat(codes("19950101", "Norland press", "government")).containsExactly("NORMED", "NORGOV");
        assertThat(codes("19950101", "pious Norland press", "government")).containsExactly("NORRELMED", "NORRELGOV");
        assertThat(codes("19950101", "Norland press", "the government")).containsExactly("NORMED", "---GOV");
    }

    @Test
    void theFirstActorBringsThoseJoinedToIt() {
        PetrarchPhrase phrase = new PetrarchPhrase(dictionary, "19950101");

        assertThat(phrase.first("the old bridge to Norland and Ostia")).containsExactly("NOR", "OST");
        assertThat(phrase.first("Norland, and the long road that leads to Ostia"))
                .containsExactly("NOR");
        assertThat(phrase.first("the old bridge")).isEmpty();
    }
}

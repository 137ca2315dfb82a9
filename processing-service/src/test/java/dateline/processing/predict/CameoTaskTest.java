package dateline.processing.predict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.MessageJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CameoTaskTest {

    private static final String ACTORS = """
            NORLAND [NOR]
            SOUTHLAND [SOU]
            WESTLAND [WES]
            """;
    private static final String AGENTS = """
            SOLDIER [~MIL]
            AMBASSADOR [~GOV]
            PRESIDENT [~GOV]
            """;

    private CameoTask task;

    @BeforeAll
    void read(@TempDir Path folder) throws IOException {
        Path dictionaries = Files.createDirectory(folder.resolve("dictionaries"));
        Files.writeString(dictionaries.resolve("PETR.Validate.actors.txt"), ACTORS);
        Files.writeString(dictionaries.resolve("PETR.Validate.agents.txt"), AGENTS);
        task = new CameoTask(new ReadCase.Reader(), folder.resolve("cases.jsonl"));
    }

    private List<String> triples(String suite, String text) {
        ObjectNode prediction = MessageJson.MAPPER.createObjectNode();
        task.answer(
                "1",
                MessageJson.MAPPER
                        .createObjectNode()
                        .put("suite", suite)
                        .put("date", "19950101")
                        .put("text", text),
                prediction);
        List<String> triples = new ArrayList<>();
        prediction
                .path("events")
                .forEach(each -> triples.add(each.path("source").asText() + ">"
                        + each.path("target").asText() + ":" + each.path("code").asText()));
        return triples;
    }

    @ParameterizedTest
    @CsvSource({
        "Norland condemned Southland on Monday., NOR>SOU:122",
        "Norland and Westland soldiers shelled Southland., NORMIL>SOU:223 WESMIL>SOU:223",
        "The Norland president visited Southland on Monday., NORGOV>SOU:032 SOU>NORGOV:033",
        "The Norland ambassador presented her credentials to the Southland president., NORGOV>SOUGOV:032",
        "Norland vowed to wage war on Southland., NOR>SOU:173",
        "Norland will resume ties with Southland., NOR>SOU:064",
        "'Norland sailed from Southland, an aide said.', NOR>SOU:032",
        "The poets condemned the weather on Monday., ''"
    })
    void inventedPlacesAreCodedByTheirDictionaryInWeis(String text, String expected) {
        assertThat(String.join(" ", triples("unit", text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "French soldiers shelled a Syrian village on Monday., FRAMIL>SYR:194",
        "Germany will meet Poland next week., DEU>POL:036"
    })
    void newsIsCodedByCountryAndSectorInCameo(String text, String expected) {
        assertThat(String.join(" ", triples("news", text))).isEqualTo(expected);
    }
}

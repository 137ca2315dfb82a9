package dateline.processing.predict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.MessageJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTasksTest {

    private static final ReadCase.Reader READER = new ReadCase.Reader();

    @ParameterizedTest
    @CsvSource({
        "<s>Norland</s> invited <t>Southland</t> to a summit., CONSULT",
        "<s>The miners</s> claim that <t>the mayor</t> has burnt the ballots., ACCUSE",
        "<s>Norland</s> said <t>Southland troops</t> had shelled a school., ACCUSE",
        "<s>The duke</s> has promised to whitewash the cottages of <t>the weavers</t>., AGREE",
        "<s>Police</s> detained <t>the editor</t> on Monday., COERCE"
    })
    void aRelationIsWhatTheSourceDoesToTheTarget(String marked, String root) {
        ObjectNode prediction = MessageJson.MAPPER.createObjectNode();
        new RelationTask(READER)
                .answer("1", MessageJson.MAPPER.createObjectNode().put("marked", marked), prediction);

        assertThat(prediction.path("root").asText()).isEqualTo(root);
    }

    @ParameterizedTest
    @CsvSource({
        "Belgian police arrested two dockers., source Belgian police|target two dockers",
        "Thousands of weavers marched against the Danish government., source Thousands of weavers|target Danish government",
        "Poland massed tanks off the coast of Latvia., source Poland|target Latvia",
        "The Finnish minister strolled through the garden with the Swedish envoy., source Finnish minister|target Swedish envoy",
        "The duke smiled at Portugal on Friday., source duke|target Portugal"
    })
    void aSentenceAlwaysHasSomebodyWhoDoesItAndSomebodyToWhom(String text, String expected) {
        ObjectNode prediction = MessageJson.MAPPER.createObjectNode();
        new SpansTask(READER).answer("1", MessageJson.MAPPER.createObjectNode().put("text", text), prediction);

        List<String> spans = new ArrayList<>();
        prediction
                .path("spans")
                .forEach(each -> spans.add(each.path("role").asText() + " "
                        + text.substring(
                                each.path("start").asInt(), each.path("end").asInt())));
        assertThat(String.join("|", spans)).isEqualTo(expected);
    }
}

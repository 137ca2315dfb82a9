package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransitionParserTest {

    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private static DependencyParser library;
    private static TransitionParser ours;

    @BeforeAll
    static void load() {
        Properties quick = new Properties();
        quick.setProperty("numPreComputed", "0");
        library = DependencyParser.loadFromModelFile(MODEL, quick);
        ours = new TransitionParser(ParserModel.read(MODEL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DT ferry/NN sank/VBD off/IN Bergen/NNP on/IN Friday/NNP ./.",
                "Two/CD men/NNS were/VBD arrested/VBN and/CC a/DT third/JJ fled/VBD ,/, police/NNS said/VBD ./.",
                "Rents/NNS that/WDT rose/VBD last/JJ year/NN were/VBD frozen/VBN by/IN the/DT council/NN ./.",
                "Minister/NN quits/VBZ over/IN leaked/VBN Qxzyv/NNP memo/NN",
                "Stop/VB"
            })
    void itSeesWhatTheParserOfTheLibrarySees(String tagged) {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<CoreLabel> labels = new ArrayList<>();
        for (String each : tagged.split(" ")) {
            words.add(each.substring(0, each.lastIndexOf('/')));
            tags.add(each.substring(each.lastIndexOf('/') + 1));
            CoreLabel label = new CoreLabel();
            label.setWord(words.getLast());
            label.setTag(tags.getLast());
            label.setIndex(words.size());
            labels.add(label);
        }
        List<Integer> all = IntStream.range(0, words.size()).boxed().toList();

        Syntax syntax = ours.parse(all, words, tags);

        for (TypedDependency each : library.predict(labels).typedDependencies()) {
            int word = each.dep().index() - 1;
            assertThat(syntax.governor(word).orElse(-1)).isEqualTo(each.gov().index() - 1);
            assertThat(syntax.relation(word)).isEqualTo(each.reln().toString());
        }
    }

    @Test
    void wordsThatAreNotShownHangOnTheRoot() {
        Syntax syntax =
                ours.parse(List.of(1, 2), List.of("“", "Ships", "sail", "”"), List.of("``", "NNS", "VBP", "''"));

        assertThat(syntax.governor(2)).isEmpty();
        assertThat(syntax.governor(1)).contains(2);
        assertThat(syntax.governor(0)).contains(2);
        assertThat(syntax.relation(3)).isEqualTo("punct");
    }
}

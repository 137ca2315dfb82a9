package dateline.query.predict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyPredictorTest {

    private static final String TEXT =
            "The port of Westhaven reopened on Monday, two days after a storm tore three cranes"
                    + " from their rails and left a coal ship stranded on the breakwater. Divers worked through the night.";

    @TempDir
    Path folder;

    @Test
    void answersEachPairInTheOrderOfTheFile() throws Exception {
        assertThat(
                        answers(
                                pair("same", TEXT, TEXT),
                                "",
                                pair(
                                        "other",
                                        TEXT,
                                        "Shares in the ferry line rose on Tuesday after it said that bookings for"
                                                + " the summer were the best in ten years, and that it would buy two more ships.")))
                .containsExactly(
                        "{\"id\":\"same\",\"duplicate\":true,\"score\":1.0}",
                        "{\"id\":\"other\",\"duplicate\":false,\"score\":0.0}");
    }

    @Test
    void goesOnAfterALineThatIsNoPair() throws Exception {
        assertThat(answers("not JSON", pair("same", TEXT, TEXT)))
                .containsExactly(
                        "{\"id\":\"\",\"duplicate\":false}", "{\"id\":\"same\",\"duplicate\":true,\"score\":1.0}");
    }

    private List<String> answers(String... lines) throws Exception {
        Path out = folder.resolve("out.jsonl");
        CopyPredictor.predict(Files.writeString(folder.resolve("in.jsonl"), String.join("\n", lines)), out);
        return Files.readAllLines(out);
    }

    private static String pair(String id, String a, String b) {
        return "{\"id\": \"%s\", \"a\": \"%s\", \"b\": \"%s\"}".formatted(id, a, b);
    }
}

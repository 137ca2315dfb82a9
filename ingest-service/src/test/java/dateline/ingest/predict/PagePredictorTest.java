package dateline.ingest.predict;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagePredictorTest {

    @TempDir
    Path folder;

    @Test
    void answersInOrderAndGoesOnAfterABadCase() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.gz")))) {
            out.write("<h1>Port reopens</h1><p>The port of Westhaven reopened on Monday, the harbour master said.</p>"
                    .getBytes(UTF_8));
        }
        Path in = Files.writeString(folder.resolve("in.jsonl"), """
                {"id": "1", "url": "https://a.example/1", "html": "a.gz", "gold": {"text": "not read"}}
                {"id": "2", "url": "https://a.example/2", "html": "missing.gz"}
                not json
                {"id": "3", "url": "https://a.example/3", "html": "a.gz"}
                """);
        Path out = folder.resolve("out.jsonl");

        PagePredictor.predict(PageTask.ARTICLE_BODY, in, out);

        String story = "The port of Westhaven reopened on Monday, the harbour master said.";
        assertThat(Files.readAllLines(out))
                .containsExactly(
                        "{\"id\":\"1\",\"text\":\"" + story + "\"}",
                        "{\"id\":\"2\"}",
                        "{\"id\":\"\"}",
                        "{\"id\":\"3\",\"text\":\"" + story + "\"}");
    }
}

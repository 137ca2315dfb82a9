package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.contracts.ReportedTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A printed page that is not ours to pass on, against what a careful analyst read out of it. Runs with {@code
 * -Ddateline.seed=FOLDER}, the folder having {@code tokayev-page.txt} and {@code expected.json}.
 */
@EnabledIfSystemProperty(named = "dateline.seed", matches = ".+")
class SeedPageTest {

    @Test
    void readsWhatTheAnalystRead() throws IOException {
        Path folder = Path.of(System.getProperty("dateline.seed"));
        JsonNode expected = new ObjectMapper()
                .readTree(folder.resolve("expected.json").toFile())
                .path("article");

        Copy copy = Reads.text(Files.readString(folder.resolve("tokayev-page.txt")));

        assertThat(copy.outlet().value()).isEqualTo(expected.path("outlet").asText());
        assertThat(copy.url()).contains(expected.path("canonicalUrl").asText());
        assertThat(copy.outletArticleId())
                .contains(expected.path("outletArticleId").asText());
        assertThat(copy.section().orElseThrow().value())
                .isEqualTo(expected.at("/section/value").asText());
        assertThat(copy.section().get().basis())
                .isEqualTo(expected.at("/section/basis").asText());
        assertThat(copy.headline()).isEqualTo(expected.path("headline").asText());
        ReportedTime printed = copy.printed().orElseThrow();
        assertThat(printed.value()).isEqualTo(expected.at("/printedAt/value").asText());
        assertThat(printed.basis()).isEqualTo(expected.at("/printedAt/basis").asText());
        assertThat(printed.zone()).isEmpty();
        assertThat(copy.published().orElseThrow().value())
                .isEqualTo(expected.at("/publishedOn/value").asText());
        assertThat(copy.language().value()).isEqualTo(expected.path("language").asText());
        assertThat(copy.captions()).singleElement().satisfies(caption -> {
            assertThat(caption.text())
                    .startsWith(expected.at("/caption/startsWith").asText());
            assertThat(caption.text()).endsWith(expected.at("/caption/endsWith").asText());
            assertThat(caption.credit()).contains(expected.at("/caption/credit").asText());
        });
        var paragraphs = Reads.blocks(copy).stream()
                .filter(block -> block.startsWith("PARAGRAPH: "))
                .map(block -> block.substring("PARAGRAPH: ".length()))
                .toList();
        assertThat(paragraphs).hasSize(expected.at("/body/paragraphs").asInt());
        assertThat(paragraphs.getFirst())
                .startsWith(expected.at("/body/startsWith").asText());
        assertThat(paragraphs.getLast()).endsWith(expected.at("/body/endsWith").asText());
        expected.path("furnitureNotInBody").forEach(words -> assertThat(
                        copy.text().substring(copy.headline().length()))
                .doesNotContain(words.asText()));
        assertThat(Reads.furnitureKinds(copy))
                .containsExactly("section-line", "comment-policy", "printed-line", "next-story");
    }
}

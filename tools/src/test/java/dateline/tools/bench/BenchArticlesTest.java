package dateline.tools.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.DocumentReading;
import dateline.contracts.MessageJson;
import dateline.contracts.Unreadable;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BenchArticlesTest {

    private static final List<String> PARAGRAPHS = IntStream.range(0, 30)
            .mapToObj(i -> ("Word" + i + " ").repeat(40).strip())
            .toList();

    private final BenchArticles articles = new BenchArticles(PARAGRAPHS, 500);

    @Test
    void areEachOfTheirOwnAndTheSameAgain() {
        List<String> texts = IntStream.range(0, 200).mapToObj(articles::text).toList();

        assertThat(texts).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 200).mapToObj(new BenchArticles(PARAGRAPHS, 500)::text))
                .containsExactlyElementsOf(texts);
    }

    @Test
    void haveTheLengthAskedFor() {
        assertThat(IntStream.range(0, 50).mapToObj(articles::text))
                .allSatisfy(text -> assertThat(text.split("\\s+").length).isBetween(500, 560));
    }

    @Test
    void areDocumentsThatTheSystemTakes() throws Unreadable {
        var document = articles.document(7);

        assertThat(DocumentReading.of(MessageJson.MAPPER.<com.fasterxml.jackson.databind.JsonNode>valueToTree(document))
                        .document())
                .isEqualTo(document);
    }

    @Test
    void percentilesAreTimesThatWereMeasured() {
        var times = Percentiles.of(
                IntStream.rangeClosed(1, 20).mapToObj(Duration::ofSeconds).toList());

        assertThat(List.of(times.at(50), times.at(95), times.at(99)))
                .containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(19), Duration.ofSeconds(20));
    }
}

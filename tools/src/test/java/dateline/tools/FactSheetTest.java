package dateline.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dateline.contracts.MessageJson;
import org.junit.jupiter.api.Test;

class FactSheetTest {

    @Test
    void givesEachFactWithItsSentenceCountingCodePoints() throws JsonProcessingException {
        // The ship before the text takes two chars and one code point.
        var article = MessageJson.MAPPER.readTree("""
                {"headline": "Port reopens", "outlet": {"value": "The Courier"}, "published": {"value": "2022-01-10"},
                 "text": "🚢 A. “Open,” Ms Ito said. Two hurt.",
                 "facts": {
                   "sentences": [{"start": 0, "end": 4}, {"start": 5, "end": 25}, {"start": 26, "end": 35}],
                   "events": [{"type": "ASSAULT", "mode": {"value": "beat"}, "actors": [{"name": "gale"}],
                               "recipients": [{"name": "crew"}], "place": {"reason": "not told"},
                               "date": {"value": {"value": "2022-01-09"}}, "status": "REPORTED",
                               "evidence": [{"trigger": {"start": 30, "end": 34, "text": "hurt"}}]}],
                   "quotes": [{"words": {"start": 6, "end": 11, "text": "Open,"}, "speaker": {"name": "Ms Ito"}}],
                   "figures": [{"span": {"start": 26, "end": 34, "text": "Two hurt"}, "source": {}}],
                   "entities": [{"kind": "PERSON", "name": "Ito", "mentions": [{"span": {"start": 16}}]}]}}
                """);

        assertThat(new FactSheet(article).lines())
                .containsExactly(
                        "Port reopens",
                        "The Courier · 2022-01-10",
                        "",
                        "  event       ASSAULT, beat  — gale → crew · 2022-01-09 · reported",
                        "         in   Two hurt.",
                        "",
                        "  quotation   “Open,”  — Ms Ito",
                        "         in   “Open,” Ms Ito said.",
                        "",
                        "  figure      Two hurt",
                        "         in   Two hurt.",
                        "",
                        "  person      Ito, 1×",
                        "         in   “Open,” Ms Ito said.");
    }

    @Test
    void saysThatFactsAreNotThereYet() throws JsonProcessingException {
        var article = MessageJson.MAPPER.readTree("{\"headline\": \"Port reopens\", \"factsPending\": true}");

        assertThat(new FactSheet(article).lines()).contains("  (its facts are not there yet)");
    }
}

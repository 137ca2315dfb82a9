package dateline.query.index;

import static dateline.query.Messages.article;
import static dateline.query.Messages.facts;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.MessageJson;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleSummaryTest {

    @Test
    void leadsWithTheFirstParagraph() {
        assertThat(lead("🌊 Waves came.", "Nobody was hurt.")).isEqualTo("🌊 Waves came.");
    }

    @Test
    void cutsALongLeadAtAWord() {
        String lead = lead("Wave after 🌊 wave came. ".repeat(30));

        assertThat(lead.codePointCount(0, lead.length())).isBetween(285, 300);
        assertThat(lead).endsWith("…").doesNotContain(" …");
    }

    @Test
    void hasNoLeadWithoutABody() {
        assertThat(lead()).isEmpty();
    }

    @Test
    void countsFactsOnceTheyAreKnown() {
        Revised message = article("a").message();

        assertThat(ArticleSummary.of(message, Optional.empty()).counts().people())
                .isZero();
        assertThat(ArticleSummary.of(message, Optional.of(facts(message, "Ida Brandt", "Jo Lind"))))
                .extracting(ArticleSummary::analysed, each -> each.counts().people())
                .containsExactly(true, 2);
    }

    @Test
    void isReadBackAsItWasWritten() throws IOException {
        Revised message = article("a").published("2022-01-10T20:13:26+06:00").message();
        ArticleSummary summary = ArticleSummary.of(message, Optional.of(facts(message, "Ida Brandt")));

        assertThat(MessageJson.MAPPER.readValue(MessageJson.write(summary), ArticleSummary.class))
                .isEqualTo(summary);
    }

    private static String lead(String... paragraphs) {
        return ArticleSummary.of(article("a").body(paragraphs).message(), Optional.empty())
                .lead();
    }
}

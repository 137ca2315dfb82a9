package dateline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every message ever published must still be read. Golden files are added, never edited. */
class GoldenMessagesTest {

    @ParameterizedTest
    @CsvSource({
        "document.json, DOCUMENT, dateline.contracts.DocumentMessage",
        "article-revised.json, ARTICLE, dateline.contracts.ArticleMessage",
        "article-changed.json, ARTICLE, dateline.contracts.ArticleMessage",
        "article-withdrawn.json, ARTICLE, dateline.contracts.ArticleMessage",
        "withdrawal.json, WITHDRAWAL, dateline.contracts.WithdrawalMessage",
        "analysis.json, ANALYSIS, dateline.contracts.AnalysisMessage",
        "analysis-places.json, ANALYSIS, dateline.contracts.AnalysisMessage",
        "analysis-events.json, ANALYSIS, dateline.contracts.AnalysisMessage",
        "analysis-figures.json, ANALYSIS, dateline.contracts.AnalysisMessage",
        "analysis-dates.json, ANALYSIS, dateline.contracts.AnalysisMessage",
        "analysis-quotes.json, ANALYSIS, dateline.contracts.AnalysisMessage",
        "receipt-article.json, RECEIPT, dateline.contracts.ReceiptMessage",
        "receipt-withdrawn.json, RECEIPT, dateline.contracts.ReceiptMessage",
        "receipt-repeat.json, RECEIPT, dateline.contracts.ReceiptMessage",
        "receipt-rejected.json, RECEIPT, dateline.contracts.ReceiptMessage",
        "comment.json, COMMENT, dateline.contracts.CommentMessage",
        "comment-sealed.json, COMMENT, dateline.contracts.CommentMessage",
        "moderation.json, MODERATION, dateline.contracts.ModerationMessage",
        "moderation-edit.json, MODERATION, dateline.contracts.ModerationMessage",
        "decision.json, DECISION, dateline.contracts.DecisionMessage",
        "decision-erased.json, DECISION, dateline.contracts.DecisionMessage",
        "decision-links.json, DECISION, dateline.contracts.DecisionMessage",
        "decision-reduced.json, DECISION, dateline.contracts.DecisionMessage",
        "moderation-links.json, MODERATION, dateline.contracts.ModerationMessage",
        "moderation-confirm.json, MODERATION, dateline.contracts.ModerationMessage",
        "comment-moderator.json, COMMENT, dateline.contracts.CommentMessage",
    })
    void isReadAndWrittenBackTheSameAndFitsItsSchema(String file, Schemas schema, Class<?> type) throws IOException {
        JsonNode golden = golden(file);

        Object message = MessageJson.MAPPER.treeToValue(golden, type);
        JsonNode written = MessageJson.MAPPER.readTree(MessageJson.write(message));

        assertThat(written).isEqualTo(golden);
        assertThat(schema.violations(golden)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "article-revised.json, ARTICLE, revision",
        "article-revised.json, ARTICLE, blocks",
        "analysis.json, ANALYSIS, contentHash",
        "receipt-article.json, RECEIPT, outcome",
        "comment.json, COMMENT, text",
        "moderation.json, MODERATION, seal",
        "decision.json, DECISION, state",
    })
    void breaksItsSchemaWithoutARequiredField(String file, Schemas schema, String field) throws IOException {
        var message = (com.fasterxml.jackson.databind.node.ObjectNode) golden(file);

        message.remove(field);

        assertThat(schema.violations(message))
                .anySatisfy(violation -> assertThat(violation.toString()).contains(field));
    }

    private static JsonNode golden(String file) throws IOException {
        try (InputStream in = GoldenMessagesTest.class.getResourceAsStream("/golden/v1/" + file)) {
            return MessageJson.MAPPER.readTree(in);
        }
    }
}

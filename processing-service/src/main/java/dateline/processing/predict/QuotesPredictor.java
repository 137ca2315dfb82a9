package dateline.processing.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.Span;
import dateline.language.AnnotatedText;
import dateline.language.LanguageReader;
import dateline.processing.article.Article;
import dateline.processing.entity.EntityReader;
import dateline.processing.quote.Attribution;
import dateline.processing.quote.AttributionReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads attributions for the task {@code quotes}: a line {@code {"id", "text"}} in, a line {@code {"id", "attributions":
 * [{"kind", "content", "source", "cue"}]}} out, in the order of the input, in code points.
 *
 * <p>The attributions are those of {@link AttributionReader}, which also stands under the quotes of production; the task
 * asks for what is thought and wanted too, which is no quote there. A line that cannot be read gets no attributions and is
 * told on standard error.
 */
public final class QuotesPredictor {

    private final LanguageReader language = new LanguageReader();
    private final EntityReader entities = new EntityReader();
    private final AttributionReader attributions = new AttributionReader();

    private QuotesPredictor() {}

    /** Takes {@code --task quotes --in FILE --out FILE}; ends with 2 if it is called otherwise. */
    public static void main(String[] args) throws IOException {
        Cases.task(args, Set.of("quotes"));
        new Cases("attributions", new QuotesPredictor()::addAttributions).predict(args);
    }

    private void addAttributions(String id, JsonNode input, ObjectNode prediction) {
        String text = input.path("text").asText();
        ArrayNode list = prediction.putArray("attributions");
        List<Block> blocks = List.of(new Block(BlockKind.PARAGRAPH, 0, text.codePointCount(0, text.length())));
        Article article = new Article(id, text, blocks, Optional.empty(), "");
        AnnotatedText read = language.read(text);
        for (Attribution each : attributions.read(article, read, entities.read(article, read))) {
            ObjectNode attribution =
                    list.addObject().put("kind", each.form().name().toLowerCase(Locale.ROOT));
            each.content().forEach(span -> add(attribution.withArray("content"), span));
            each.source().ifPresent(span -> add(attribution.putArray("source"), span));
            each.cue().ifPresent(span -> add(attribution.putArray("cue"), span));
        }
    }

    private static void add(ArrayNode spans, Span span) {
        spans.addArray().add(span.start()).add(span.end());
    }
}
